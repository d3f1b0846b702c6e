/** Reads what each guided visit of a dossier showed, from the facts that were kept with its captures. */
import type { PackContents } from '../domain/dossier.ts';
import { stepsIn } from '../domain/guided-visit.ts';
import type { CaptureId, RecordId } from '../domain/ids.ts';
import type { PackRecord } from '../domain/record.ts';
import { compareVisit, type Observed, type VisitComparison } from '../domain/visit-comparison.ts';
import type { Store } from '../storage/open.ts';
import { readPageReport } from '../storage/page-reports.ts';
import type { VisitComparisons } from './write-letters.ts';

/** By record; none for a record that is no visit, or has one step only. */
export async function compareVisits(
  store: Store,
  { records, captures }: Pick<PackContents, 'records' | 'captures'>,
): Promise<VisitComparisons> {
  const compared = await Promise.all(
    records.map(async (record): Promise<readonly [RecordId, VisitComparison] | null> => {
      const steps = stepsIn(captures.filter(({ id }) => isIn(record, id)));
      if (steps.length < 2) return null;
      const observed = new Map<CaptureId, Observed | null>();
      for (const capture of steps) observed.set(capture.id, await readPageReport(store, capture));
      return [record.id, compareVisit(steps, (id) => observed.get(id) ?? null)];
    }),
  );
  return new Map(compared.filter((one) => one !== null));
}

const isIn = ({ happening }: PackRecord, id: CaptureId): boolean =>
  happening.kind === 'page' && happening.captures.includes(id);
