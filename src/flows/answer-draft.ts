/** One answer to one question, stored before the next appears. The last answer seals the record. */
import type { RecordId } from '../domain/ids.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import type { YesNoUnknown } from '../domain/own-data.ts';
import type { PracticeId } from '../domain/practice.ts';
import {
  contentOf,
  type DossierRecord,
  type Draft,
  type Question,
  sealRecord,
  wishQuestion,
} from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision, heads, type RevisionPorts } from '../domain/revision.ts';
import type { Commit } from '../domain/seal.ts';
import { commonIds } from '../law/common-answers.ts';
import { currentDossier, saveSituation } from '../storage/dossiers.ts';
import { recordLock, withLock } from '../storage/locks.ts';
import type { Store } from '../storage/open.ts';
import { recordHistory } from '../storage/records.ts';
import { saveEntities } from '../storage/save-entities.ts';
import { capturesOf } from './captures-of.ts';
import { withOwner } from './with-owner.ts';

export type DraftAnswer =
  | { readonly question: 'practice'; readonly practice: PracticeId }
  | { readonly question: 'organisation'; readonly organisation: OrganisationRef }
  | { readonly question: 'happened'; readonly happened: YesNoUnknown }
  | { readonly question: 'own-visit'; readonly ownVisit: boolean }
  /** What it did to somebody, by its names in the catalogue, and in their own words. */
  | { readonly question: 'note'; readonly noticed: readonly string[]; readonly note: string }
  | { readonly question: 'wish'; readonly wishes: readonly string[] }
  | { readonly question: 'note-so-far'; readonly noteSoFar: string }
  /** Left open. */
  | { readonly question: 'pass'; readonly passed: Question };

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

function withAnswer(draft: Draft, answer: DraftAnswer): Draft {
  switch (answer.question) {
    case 'practice':
      return withOwner({ ...draft, practice: answer.practice }, draft.practice);
    case 'organisation':
      return { ...draft, organisation: answer.organisation };
    case 'own-visit':
      return { ...draft, ownVisit: answer.ownVisit };
    case 'happened':
      return { ...draft, happened: answer.happened };
    case 'note':
      return {
        ...withChosen(draft, commonIds.consequence, answer.noticed),
        note: answer.note,
        noteSoFar: answer.note,
      };
    case 'wish':
      return answer.wishes.length === 0
        ? withPassed(draft, 'wish')
        : withChosen(draft, wishQuestion, answer.wishes);
    case 'note-so-far':
      return { ...draft, noteSoFar: answer.noteSoFar };
    case 'pass':
      return withPassed(draft, answer.passed);
  }
}

const withPassed = (draft: Draft, question: Question): Draft => ({
  ...draft,
  passed: [...new Set([...(draft.passed ?? []), question])],
});

/** With what was chosen in the place of an earlier answer; nothing chosen is no answer. */
function withChosen(draft: Draft, question: string, chosen: readonly string[]): Draft {
  const others = draft.answers.filter((one) => one.question !== question);
  return {
    ...draft,
    answers: chosen.length === 0 ? others : [...others, { question, kind: 'choice', chosen }],
  };
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
