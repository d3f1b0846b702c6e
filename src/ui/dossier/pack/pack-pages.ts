/** The letters and exhibits of a pack as a PDF: copies for paper first, then the pages, in a worker. */
import type { ExportError } from '../../../domain/codes.ts';
import { exhibitsPerVolume } from '../../../domain/exhibit-sheet.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { imageOf } from '../../../flows/exhibit-sheets.ts';
import type { InsidePdf } from '../../../flows/inside-pdf.ts';
import { type PackSheets, packSheets } from '../../../flows/pack-sheets.ts';
import type { ReviewedPack } from '../../../flows/plan-reviewed-pack.ts';
import { type PrintCopyPorts, printCopyOf } from '../../../flows/print-copies.ts';
import type { Store } from '../../../storage/open.ts';
import { type MadePdf, makePdf } from '../../../workers/make-pdf.ts';
import type { BuildPorts } from './pack-build.ts';

export type PagesPorts = BuildPorts & {
  readonly copying: Omit<PrintCopyPorts, 'signal'>;
};

/** `inside`: files that travel in it, and then it is one file with the list of exhibits too. */
export async function packPages(
  store: Store,
  reviewed: ReviewedPack,
  inside: readonly InsidePdf[] | null,
  ports: PagesPorts,
): Promise<Result<MadePdf, ExportError>> {
  const sheets = await sheetsFor(store, reviewed, ports);
  if (!sheets.ok) return sheets;
  const onProgress = (done: number, total: number) =>
    ports.onProgress({ step: 'pages', done, total });
  const order = orderOf(sheets.value, inside);
  const made = await makePdf(order, { imageOf: imageOf(store), onProgress }, ports.signal);
  if (made.ok) return ok(made.value);
  return fail(made.error === 'cancelled' ? 'cancelled' : 'pages-not-made');
}

const sheetsFor = (
  store: Store,
  reviewed: ReviewedPack,
  { copying, signal, onProgress }: PagesPorts,
) =>
  packSheets(store, reviewed, {
    copyOf: (source) => printCopyOf(store, source, { ...copying, signal }),
    onProgress: (done, total) => onProgress({ step: 'copies', done, total }),
    signal,
  });

const orderOf = ({ list, ...sheets }: PackSheets, inside: readonly InsidePdf[] | null) =>
  inside === null
    ? { ...sheets, attachments: [], list: null, exhibitsPerVolume }
    : { ...sheets, attachments: inside, list, exhibitsPerVolume: null };
