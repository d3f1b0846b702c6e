/** Answers to a draft, in real storage: each is kept at once, and the last one seals it. */
import { expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import type { Draft } from '../../../src/domain/record.ts';
import { nextQuestion } from '../../../src/domain/record.ts';
import { addPlaceRecord } from '../../../src/flows/add-place-record.ts';
import { answerDraft } from '../../../src/flows/answer-draft.ts';
import type { DraftAnswer } from '../../../src/flows/with-answer.ts';
import { commitJson } from '../../../src/platform/digest.ts';
import { currentDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { draft as pageDraft } from '../../gallery/facts.ts';
import { freshStore, ports as revisions, theValue } from '../storage/stores.ts';

const ports = { ...revisions, commitJson };

async function onPage(store: Store): Promise<Draft> {
  const dossier = theValue(await currentDossier(store, ports));
  const draft: Draft = { ...pageDraft, dossierId: dossier.id };
  theValue(await saveEntities(store, [draft]));
  return draft;
}

const inRoom = async (store: Store): Promise<Draft> =>
  theValue(
    await addPlaceRecord(
      store,
      { place: 'Kamer 2', day: asDay('2026-03-03'), tier: 'happened-to-me' },
      ports,
    ),
  );

const organisation = { kind: 'entered', name: 'Voorbeeldstad', address: 'Plein 1' } as const;
const practice: DraftAnswer = { question: 'practice', practice: 'recording-interview' };
const where: DraftAnswer = { question: 'organisation', organisation };
const noticed: DraftAnswer = { question: 'note', noticed: ['stress'], note: 'Er hing een camera.' };
const wish: DraftAnswer = { question: 'wish', wishes: ['stop', 'copy'] };

/** What comes of the answers, one after the other. */
async function answered(store: Store, draft: Draft, answers: readonly DraftAnswer[]) {
  let last = null;
  for (const answer of answers) last = theValue(await answerDraft(store, draft.id, answer, ports));
  if (last === null) throw new Error('nothing was answered');
  return last;
}

const ownDataIn = async (store: Store) =>
  theValue(await currentDossier(store, ports)).situation.ownData;

test('what happened to somebody, what it did and what they want, all come into the report', async () => {
  const store = await freshStore();
  const happened: DraftAnswer = { question: 'happened', happened: 'yes' };
  const record = await answered(store, await onPage(store), [
    practice,
    where,
    happened,
    noticed,
    wish,
  ]);
  expect(record).toMatchObject({
    kind: 'record',
    tier: 'happened-to-me',
    note: 'Er hing een camera.',
    answers: [
      { question: 'consequence', kind: 'choice', chosen: ['stress'] },
      { question: 'wish', kind: 'choice', chosen: ['stop', 'copy'] },
    ],
  });
});

test('what happened to somebody is about their own data; what they only read says nothing of that', async () => {
  const store = await freshStore();
  const draft = await onPage(store);
  await answered(store, draft, [{ question: 'happened', happened: 'no' }]);
  expect(await ownDataIn(store)).toBe('unknown');
  await answered(store, draft, [{ question: 'happened', happened: 'yes' }]);
  expect(await ownDataIn(store)).toBe('yes');
});

test('what was passed is asked no more, and says nothing', async () => {
  const store = await freshStore();
  const draft = await onPage(store);
  const next = await answered(store, draft, [
    practice,
    where,
    { question: 'pass', passed: 'happened' },
  ]);
  if (next.kind !== 'draft') throw new Error('it was sealed');
  expect(nextQuestion(next)).toBe('note');
  const record = await answered(store, draft, [
    { question: 'pass', passed: 'note' },
    { question: 'wish', wishes: [] },
  ]);
  expect(record).toMatchObject({ kind: 'record', tier: 'stated-on-page', note: '', answers: [] });
});

test('half a sentence that was passed is kept: nothing that was typed is thrown away', async () => {
  const store = await freshStore();
  const record = await answered(store, await inRoom(store), [
    practice,
    where,
    { question: 'note-so-far', noteSoFar: 'Half getyp' },
    { question: 'pass', passed: 'note' },
    { question: 'pass', passed: 'wish' },
  ]);
  expect(record).toMatchObject({ kind: 'record', note: 'Half getyp' });
});

test('in a room nobody is asked whether it happened to them: that was said before', async () => {
  const store = await freshStore();
  const record = await answered(store, await inRoom(store), [practice, where, noticed, wish]);
  expect(record).toMatchObject({ kind: 'record', tier: 'happened-to-me' });
});
