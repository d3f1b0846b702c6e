/** A guided visit while it goes on: which one, what was kept of it, and its end. */
import { stepsIn, type VisitView } from '../domain/guided-visit.ts';
import type { RecordId } from '../domain/ids.ts';
import type { Draft } from '../domain/record.ts';
import type { Result } from '../domain/result.ts';
import type { RevisionPorts } from '../domain/revision.ts';
import type { Store } from '../storage/open.ts';
import { openDrafts, reviseDraft } from '../storage/records.ts';
import { capturesWith } from './captures-of.ts';

/** The newest visit that goes on at the site of `url`, or `null`. */
export async function visitAt(store: Store, url: string): Promise<Draft | null> {
  const host = URL.parse(url)?.host;
  const visits = (await openDrafts(store)).filter(
    ({ visit, happening }) =>
      visit === 'going-on' && happening.kind === 'page' && URL.parse(happening.url)?.host === host,
  );
  return visits.at(-1) ?? null;
}

export async function visitViewOf(store: Store, { id, happening }: Draft): Promise<VisitView> {
  const captures = happening.kind === 'page' ? await capturesWith(store, happening.captures) : [];
  const steps = stepsIn(captures).map(({ visit, startedAt }) => ({ ...visit, keptAt: startedAt }));
  return { recordId: id, steps };
}

/** The draft with its questions open. `not-found`: it was taken away, or sealed elsewhere. */
export const endVisit = (
  store: Store,
  recordId: RecordId,
  ports: RevisionPorts,
): Promise<Result<Draft, 'not-found' | 'storage-full'>> =>
  reviseDraft(store, recordId, (draft) => ({ next: { ...draft, visit: 'done' }, also: [] }), ports);
