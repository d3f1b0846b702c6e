/** One answer to one question, stored before the next appears. The last answer seals the record. */
import type { RecordId } from '../domain/ids.ts';
import { contentOf, type DossierRecord, type Draft, sealRecord } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision, heads, type RevisionPorts } from '../domain/revision.ts';
import type { Commit } from '../domain/seal.ts';
import { currentDossier, saveSituation } from '../storage/dossiers.ts';
import { recordLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { recordHistory } from '../storage/records.ts';
import { saveEntities } from '../storage/save-entities.ts';
import { capturesOf } from './captures-of.ts';
import { type DraftAnswer, withAnswer } from './with-answer.ts';

export type SealPorts = RevisionPorts & { readonly commitJson: Commit };
export type AnswerError = 'not-found' | 'storage-full';

/**
 * The draft with the answer, or the sealed record when it was the last. A draft is no evidence yet, so
 * its earlier versions are taken away. A record that was sealed meanwhile comes back as it is.
 */
export const answerDraft = (
  store: Store,
  recordId: RecordId,
  answer: DraftAnswer,
  ports: SealPorts,
): Promise<Result<Draft | DossierRecord, AnswerError>> =>
  withLock(recordLock(recordId), async () => {
    const history = await recordHistory(store, recordId);
    const newest = heads(history).at(-1);
    if (newest === undefined || newest.kind === 'removed') return fail('not-found');
    if (newest.kind !== 'draft') return ok(newest);
    const next = await sealOrKeep(store, withAnswer(newest, answer), ports);
    const drafts = history.filter(({ kind }) => kind === 'draft').map(({ rev }) => rev);
    const saved = await saveEntities(store, [next], { remove: drafts });
    if (saved.ok && isOwnData(answer)) await noteOwnData(store, ports);
    return saved.ok ? ok(next) : saved;
  });

const isOwnData = (answer: DraftAnswer): boolean =>
  answer.question === 'happened' && answer.happened === 'yes';

/** What happened to somebody is about their own data. What they said of that themselves stays. */
async function noteOwnData(store: Store, ports: RevisionPorts): Promise<void> {
  const dossier = await currentDossier(store, ports);
  if (!dossier.ok || dossier.value.situation.ownData !== 'unknown') return;
  await saveSituation(store, { ...dossier.value.situation, ownData: 'yes' }, ports);
}

async function sealOrKeep(
  store: Store,
  draft: Draft,
  ports: SealPorts,
): Promise<Draft | DossierRecord> {
  const header = firstRevision(draft.id, draft.dossierId, ports);
  const content = contentOf(draft);
  if (content === null) return { ...draft, ...header };
  return sealRecord(header, content, await capturesOf(store, content), ports.commitJson);
}
