/** The letters and exhibits of a pack as a PDF: copies for paper first, then the pages, in a worker. */
import type { ExportError } from '../../../domain/codes.ts';
import { exhibitsPerVolume } from '../../../domain/exhibit-sheet.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { imageOf } from '../../../flows/exhibit-sheets.ts';
import type { InsidePdf } from '../../../flows/inside-pdf.ts';
import { packSheets } from '../../../flows/pack-sheets.ts';
import type { ReviewedPack } from '../../../flows/plan-reviewed-pack.ts';
import { type PrintCopyPorts, printCopyOf } from '../../../flows/print-copies.ts';
import type { Store } from '../../../storage/open.ts';
import { type MadePdf, makePdf } from '../../../workers/make-pdf.ts';
import type { BuildPorts } from './pack-build.ts';

export type PagesPorts = BuildPorts & {
  readonly copying: Omit<PrintCopyPorts, 'signal'>;
};

type Pages = Promise<Result<MadePdf, ExportError>>;

/** One PDF with `inside` travelling in it, and the list of exhibits too. */
export async function onePdf(
  store: Store,
  reviewed: ReviewedPack,
  inside: readonly InsidePdf[],
  ports: PagesPorts,
): Pages {
  const sheets = await sheetsFor(store, reviewed, ports);
  if (!sheets.ok) return sheets;
  const order = { ...sheets.value, attachments: inside, exhibitsPerVolume: null };
  return written(store, order, ports);
}

/** Volumes of which none is larger than `largest`, where that can be; `null`: of the usual size. */
export async function pdfVolumes(
  store: Store,
  reviewed: ReviewedPack,
  largest: number | null,
  ports: PagesPorts,
): Pages {
  const sheets = await sheetsFor(store, reviewed, ports);
  if (!sheets.ok) return sheets;
  const inVolumes = (exhibits: number): Pages =>
    written(store, { ...sheets.value, ...nothingInside, exhibitsPerVolume: exhibits }, ports);
  let most = exhibitsPerVolume;
  let made = await inVolumes(most);
  while (made.ok && most > 1 && isTooLarge(made.value, largest)) {
    most = Math.ceil(Math.min(most, sheets.value.sheets.length) / 2);
    made = await inVolumes(most);
  }
  return made;
}

const nothingInside = { attachments: [], list: null };

/** In a part lie more files than the volume. */
const isTooLarge = ({ files }: MadePdf, largest: number | null): boolean =>
  largest !== null && files.some(({ size }) => size > 0.7 * largest);

type PdfOrder = Parameters<typeof makePdf>[0];

async function written(store: Store, order: PdfOrder, ports: PagesPorts): Pages {
  const onProgress = (done: number, total: number) =>
    ports.onProgress({ step: 'pages', done, total });
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
