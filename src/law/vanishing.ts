/** What shows a practice may be gone before an answer comes; a letter can ask to keep it (AVG 18(1)(c)). */
import { type Day, dayOf, dutchTimeZone } from '../domain/instant.ts';
import type { Practice } from '../domain/practice.ts';
import { type PackRecord, sealedAtOf } from '../domain/record.ts';
import { addDays } from './days.ts';

/**
 * The last day on which it is likely still there, counted from what happened, or from the day the page
 * was kept. `null` when nothing of that practice vanishes by itself.
 */
export function vanishesBy(record: PackRecord, { vanishesWithin }: Practice): Day | null {
  if (vanishesWithin === null) return null;
  const { happening } = record;
  const from =
    happening.kind === 'place' ? happening.day : dayOf(sealedAtOf(record), dutchTimeZone);
  return addDays(from, vanishesWithin);
}
