/** From what was reviewed to the same with everything covered, files and all, before it is planned. */
import type { ExportError } from '../domain/codes.ts';
import type { Cover } from '../domain/cover.ts';
import { isAnythingCovered } from '../domain/cover-choice.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { Unwanted } from '../domain/leak.ts';
import { pdfMasksOf } from '../domain/pdf-masks.ts';
import { ok, type Result } from '../domain/result.ts';
import { openBeside } from '../storage/beside.ts';
import type { Store } from '../storage/open.ts';
import { compareVisits } from './compare-visits.ts';
import { type CoverFilesPorts, coverFiles } from './cover-files.ts';
import { coversFor, coversIn } from './covering.ts';
import { type ReviewedPack, readingOf } from './plan-reviewed-pack.ts';
import { reviewOf } from './preview-pack.ts';
import type { PackOrder } from './write-letters.ts';

export type CoverPackPorts = Pick<
  CoverFilesPorts,
  'sha256' | 'coverPicture' | 'coverPdf' | 'signal' | 'onProgress'
> & {
  /** Has workers cover files; they are ended when all is done, or when it is stopped. */
  readonly startCovering: (
    list: readonly Cover[],
    language: LetterLanguage,
  ) => { readonly cover: CoverFilesPorts['coverFile']; readonly end: () => void };
};

export type CoveredPack = {
  /** Reads the covered files as if they were kept. */
  readonly store: Store;
  readonly reviewed: ReviewedPack;
};

/** Nothing is changed when nothing is covered. Rejects with an AbortError when it is stopped. */
export async function coverPack(
  store: Store,
  reviewed: ReviewedPack,
  ports: CoverPackPorts,
): Promise<Result<CoveredPack, ExportError>> {
  const { order, contents, day, rows } = reviewed.review;
  const list = coversFor(order.edition, reviewed.covers);
  const masks = order.edition === 'full' ? [] : (reviewed.masks ?? []);
  if (list.length === 0 && masks.length === 0) return ok({ store, reviewed });
  const beside = openBeside(store);
  const covering = ports.startCovering(list, order.language);
  ports.signal.addEventListener('abort', covering.end);
  const covered = await coverFiles(contents, {
    ...ports,
    store: beside,
    covers: coversIn(order, list),
    coverFile: covering.cover,
    isAnythingCovered: isAnythingCovered(list, masks),
    maskOf: (blobId) => masks.find((one) => one.blobId === blobId)?.mask ?? null,
    pdfMasksOf: (blobId) => pdfMasksOf(masks, blobId),
  }).finally(() => {
    ports.signal.removeEventListener('abort', covering.end);
    covering.end();
  });
  if (!covered.ok) return covered;
  const known = { ...reviewed, covered: covered.value };
  const visits = await compareVisits(beside, readingOf(known).contents);
  const review = reviewOf(contents, order, day, { visits, rows });
  return review.ok ? ok({ store: beside, reviewed: { ...known, review: review.value } }) : review;
}

/** What must not stand in the finished pack. `null`: it is for oneself, and may hold everything. */
export function unwantedIn({
  review: { order },
  covers,
  shown = [],
  traces = [],
}: ReviewedPack): Unwanted | null {
  if (order.edition === 'full') return null;
  const covered = covers.filter(({ value }) => !isSaid(order, value));
  const values = [...covered, ...traces.map((value) => ({ kind: 'trace', value }) as const)];
  return { values, allowed: shown };
}

/** Who writes a letter says who they are, and does so on purpose. */
const isSaid = ({ edition, name, address, email }: PackOrder, value: string): boolean =>
  edition !== 'anonymous' && plain([name, address, email].join('\n')).includes(plain(value));

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
