/** A further capture of the page that an unfinished record is about. The first one stays as it is. */
import type { RecordId } from '../domain/ids.ts';
import type { Draft } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision, heads, type RevisionPorts } from '../domain/revision.ts';
import { recordLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { recordHistory } from '../storage/records.ts';
import { saveEntities } from '../storage/save-entities.ts';
import type { KeepError } from './keep-artefact.ts';
import { type Commit, type KeepPorts, keepPage, type PageToCapture } from './keep-page.ts';

export type AddError = KeepError | 'not-found';

/** The draft with the capture. `not-found`: it was sealed or taken away meanwhile. */
export const addCapture = (
  page: PageToCapture,
  recordId: RecordId,
  store: Store,
  ports: KeepPorts,
): Promise<Result<Draft, AddError>> =>
  keepPage(page, store, ports, commitTo(recordId, store, ports));

/** Saves a capture together with the version of the draft that names it. */
export const commitTo =
  (recordId: RecordId, store: Store, ports: RevisionPorts): Commit<Draft, AddError> =>
  (captureIn) =>
    withLock(recordLock(recordId), async () => {
      const history = await recordHistory(store, recordId);
      const draft = heads(history).at(-1);
      if (draft?.kind !== 'draft' || draft.happening.kind !== 'page') return fail('not-found');
      const { happening } = draft;
      const capture = captureIn(draft.dossierId);
      const next: Draft = {
        ...draft,
        ...firstRevision(draft.id, draft.dossierId, ports),
        happening: { ...happening, captures: [...happening.captures, capture.id] },
      };
      const drafts = history.filter(({ kind }) => kind === 'draft').map(({ rev }) => rev);
      const saved = await saveEntities(store, [next, capture], { remove: drafts });
      return saved.ok ? ok(next) : saved;
    });
