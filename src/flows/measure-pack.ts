/** About how large a pack will be, before anything is made of it. */
import { numberExhibits } from '../complaint/exhibits.ts';
import type { ExportError } from '../domain/codes.ts';
import { onlyReported, type PackContents } from '../domain/dossier.ts';
import type { Pack } from '../domain/pack.ts';
import { type FileChoice, largestInside } from '../domain/pack-choice.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Store } from '../storage/open.ts';
import { findPrintCopy } from '../storage/print-copies.ts';
import { archivedFiles } from '../wacz/archived-file.ts';
import { sourcesOf } from './exhibit-sources.ts';
import { insidePdf } from './inside-pdf.ts';
import { type PlanPorts, planKept } from './make-pack.ts';
import { likelyLength, planParts } from './plan-parts.ts';
import type { ReviewedPack } from './plan-reviewed-pack.ts';

/** In bytes, of all files together; and how many files. */
export type PackSize = { readonly byteLength: number; readonly parts: number };

export type MeasurePorts = Omit<PlanPorts, 'documents' | 'archives'> & {
  readonly signal: AbortSignal;
};

export async function measurePack(
  store: Store,
  reviewed: ReviewedPack,
  file: FileChoice,
  ports: MeasurePorts,
): Promise<Result<PackSize, ExportError>> {
  const planned = await planKept(store, reviewed, { ...ports, documents: [], archives: new Map() });
  if (!planned.ok) return planned;
  if (ports.signal.aborted) return fail('cancelled');
  const isPdfMade = file.form === 'pdf' || file.withPdf;
  const archives = file.form === 'zip' && file.withArchives ? archivesLength(reviewed) : 0;
  const pages = isPdfMade ? await pagesLength(store, reviewed.review.contents) : 0;
  return file.form === 'pdf'
    ? ok({ byteLength: pages + insideLength(planned.value), parts: 1 })
    : sizeOf(planned.value, pages + archives, largestInside(file));
}

function sizeOf(pack: Pack, pages: number, largest: number | null): Result<PackSize, ExportError> {
  const parts = planParts(pack, largest);
  if (!parts.ok) return parts;
  const byteLength = likelyLength(parts.value) + pages;
  const count =
    largest === null ? 1 : Math.max(parts.value.length, Math.ceil(byteLength / largest));
  return ok({ byteLength, parts: count });
}

const insideLength = (pack: Pack): number =>
  insidePdf(pack, 'nl').reduce((sum, { bytes }) => sum + bytes.byteLength, 0);

/** Of an archive without its files: heads of records, index, and what describes the package. */
const aroundArchive = 6000;

const archivesLength = ({ review }: ReviewedPack): number =>
  onlyReported(review.contents)
    .captures.map(archivedFiles)
    .filter((files) => files.length > 0)
    .flatMap((files) => [aroundArchive, ...files.map(({ file }) => file.byteLength)])
    .reduce((sum, byteLength) => sum + byteLength, 0);

/**
 * Fonts and the letter; the text on the pages of one exhibit. Measured on made-up letters with 0 to 11
 * exhibits without pictures: 21 kB, and 7.2 kB for each; more letters of the alphabet make fonts larger.
 */
const front = 40_000;
const perExhibit = 8000;

async function pagesLength(store: Store, contents: PackContents): Promise<number> {
  let sum = front;
  for (const exhibit of numberExhibits(onlyReported(contents))) {
    sum += perExhibit;
    for (const { blobId } of sourcesOf(exhibit)) sum += await paperLength(store, blobId, contents);
  }
  return sum;
}

/** Of the copy for paper that lies there; of one that is still to be made, as large as what is copied. */
async function paperLength(
  store: Store,
  blobId: string,
  { captures, files }: PackContents,
): Promise<number> {
  const source = [
    ...captures.flatMap(({ artefacts }) => artefacts),
    ...files.map(({ file }) => file),
  ].find((file) => file.blobId === blobId);
  if (source === undefined) return 0;
  const copy = await findPrintCopy(store, source.blobId);
  if (copy === null) return source.byteLength;
  return copy.images.reduce((sum, { byteLength }) => sum + byteLength, 0);
}
