/** Reports as a letter tells them: each with its exhibits and with what its guided visit showed. */
import type { PackContents } from '../../domain/dossier.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { PackRecord } from '../../domain/record.ts';
import type { VisitComparison } from '../../domain/visit-comparison.ts';
import { exhibitsOf, numberExhibits } from '../exhibits.ts';
import type { Reported } from '../letters/access-request-facts.ts';
import { replayOf } from './replay.ts';

/** `letter`: what was said of them for it; `null` for a first letter. Exhibits keep the numbers that they have in the whole dossier. */
export function reportedOf(
  records: readonly PackRecord[],
  contents: PackContents,
  visits: ReadonlyMap<RecordId, VisitComparison>,
  letter: Parameters<typeof replayOf>[1] | null,
): Reported[] {
  const exhibits = numberExhibits(contents);
  return records.map((record) => ({
    record,
    exhibits: exhibitsOf(record, exhibits),
    visit: visits.get(record.id) ?? null,
    replayed: letter && replayOf(record, letter),
  }));
}
