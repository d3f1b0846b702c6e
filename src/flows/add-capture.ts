/** A further capture of the page that an unfinished record is about. The first one stays as it is. */
import type { RecordId } from '../domain/ids.ts';
import type { Draft } from '../domain/record.ts';
import type { Result } from '../domain/result.ts';
import type { RevisionPorts } from '../domain/revision.ts';
import type { Store } from '../storage/open.ts';
import { reviseDraft } from '../storage/records.ts';
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
const commitTo =
  (recordId: RecordId, store: Store, ports: RevisionPorts): Commit<Draft, AddError> =>
  (captureIn) =>
    reviseDraft(
      store,
      recordId,
      (draft) => {
        const { happening } = draft;
        if (happening.kind !== 'page') return null;
        const capture = captureIn(draft.dossierId);
        const captures = [...happening.captures, capture.id];
        return { next: { ...draft, happening: { ...happening, captures } }, also: [capture] };
      },
      ports,
    );
