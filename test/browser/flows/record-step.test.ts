/** What is written down about an answer later: in the place of what was said before, and kept. */
import { expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import { isAnswered, type Step } from '../../../src/domain/step.ts';
import { recordCheck, recordMended, recordStep } from '../../../src/flows/record-step.ts';
import type { Answered } from '../../../src/law/sent-letters.ts';
import { currentDossier, loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';

const about = {
  route: 'access',
  organisation: { kind: 'entered', name: 'Gemeente Voorbeeldstad', address: '' },
  practice: 'recording-interview',
} as const;

async function stepsIn(store: Store): Promise<readonly Step[]> {
  const dossier = theValue(await currentDossier(store, ports));
  return (await loadDossier(store, dossier.id))?.contents.steps ?? [];
}

async function answerIn(store: Store): Promise<Answered> {
  const on = asDay('2026-11-09');
  const sent = { kind: 'sent', on, channel: 'post', receivedOn: null, proof: [] } as const;
  const { id: to } = theValue(await recordStep(store, { ...about, what: sent }, ports));
  const answer = {
    kind: 'answered',
    to,
    on,
    receivedOn: null,
    by: null,
    outcome: 'complete',
    mendedOn: null,
    committee: false,
  } as const;
  const step = theValue(await recordStep(store, { ...about, what: answer }, ports));
  if (!isAnswered(step)) throw new Error('no answer');
  return step;
}

test('an answer that was looked through comes back with what was found, and is still one answer', async () => {
  const store = await freshStore();
  const answer = await answerIn(store);
  expect(answer.what.check).toBeUndefined();
  const check = {
    parts: [{ part: 'copy', finding: 'lacking' }],
    asked: [{ words: 'de opnamen', finding: 'there' }],
  } as const;
  theValue(await recordCheck(store, answer, check, ports));
  const answers = (await stepsIn(store)).filter(isAnswered);
  expect(answers.map(({ id, what }) => [id, what.check])).toEqual([[answer.id, check]]);
});

test('the day on which they got what they asked for comes back with the answer', async () => {
  const store = await freshStore();
  const answer = await answerIn(store);
  theValue(await recordMended(store, answer, asDay('2026-11-12'), ports));
  const answers = (await stepsIn(store)).filter(isAnswered);
  expect(answers.map(({ what }) => what.mendedOn)).toEqual(['2026-11-12']);
});
