/** What the pages of a pack are made of: its letters and the sheets of its exhibits, without what is cut. */
import { numberExhibits } from '../complaint/exhibits.ts';
import type { LetterSet } from '../domain/annex.ts';
import { onlyReported } from '../domain/dossier.ts';
import type { Instant } from '../domain/instant.ts';
import { sealedAtOf } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Store } from '../storage/open.ts';
import { coveringOf } from './covering.ts';
import {
  type ExhibitSheets,
  exhibitSheets,
  type SheetPorts,
  type SheetsError,
} from './exhibit-sheets.ts';
import { cutsOf, type ReviewedPack, readingOf } from './plan-reviewed-pack.ts';
import { lettersWithout } from './preview-pack.ts';

export type PackSheets = ExhibitSheets & {
  readonly set: LetterSet;
  readonly others: readonly LetterSet[];
  /** Names the dossier on each page: `1a2b3c4d`. */
  readonly label: string;
  /** When the newest report was sealed: the same dossier gives the same pages on any day. */
  readonly madeAt: Instant;
};

export async function packSheets(
  store: Store,
  reviewed: ReviewedPack,
  ports: SheetPorts,
): Promise<Result<PackSheets, SheetsError | 'no-records'>> {
  const { review, covers, covered } = reviewed;
  const covering = coveringOf(review.order, covers, covered?.files);
  const [set, ...others] = lettersWithout(review, cutsOf(reviewed), covering).map(alone);
  const contents = onlyReported(readingOf(reviewed).contents);
  const madeAt = contents.records.map(sealedAtOf).toSorted().at(-1);
  if (set === undefined || madeAt === undefined) return fail('no-records');
  const { records, dossier } = contents;
  const onPaper = { exhibits: numberExhibits(contents), records, language: review.order.language };
  const sheets = await exhibitSheets(store, onPaper, ports);
  if (!sheets.ok) return sheets;
  return ok({ ...sheets.value, set, others, label: dossier.id.slice(0, 8), madeAt });
}

const alone = (letter: LetterSet['letter']): LetterSet => ({ letter, annexes: [] });
