/** What is read of a dossier where nobody is to know whose it is, under names that stand nowhere else. */
import { placesIn } from '../complaint/exhibit-places.ts';
import type { PackContents } from '../domain/dossier.ts';
import { sealedAtOf } from '../domain/record.ts';
import { type Rounding, roundedMoment } from '../domain/rounding.ts';
import type { VisitComparison } from '../domain/visit-comparison.ts';
import { type FreshIds, renamed, renamedVisit } from '../redaction/fresh-ids.ts';
import { withoutTraces } from '../redaction/without-traces.ts';
import type { VisitComparisons } from './write-letters.ts';

export type ToldAnonymously = {
  readonly contents: PackContents;
  readonly visits: VisitComparisons;
};

/** Exhibits keep their numbers: on rounded days nothing else tells their order. */
export function toldAnonymously(
  { contents, visits }: ToldAnonymously,
  ids: FreshIds,
  rounding: Rounding,
): ToldAnonymously {
  ids.inOrder(placesIn(contents).flatMap(({ id, rows }) => [...rows, id]));
  ids.inOrder(recordsInOrder(contents));
  return {
    contents: renamed(withoutTraces(contents, rounding), ids),
    visits: new Map(
      [...visits].map(([id, visit]) => [
        ids.of(id),
        renamedVisit(roundedVisit(visit, rounding), ids),
      ]),
    ),
  };
}

const recordsInOrder = ({ records }: PackContents): string[] =>
  records
    .map((record) => [sealedAtOf(record), record.id] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, id]) => id);

/** What was seen before a choice was made is known from the moments as they were. */
const roundedVisit = (visit: VisitComparison, rounding: Rounding): VisitComparison => ({
  ...visit,
  steps: visit.steps.map((step) => ({ ...step, keptAt: roundedMoment(step.keptAt, rounding) })),
});
