/** Writing down what was sent and what came back: the proof that fits, and how an answer came. */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { asDay } from '../../../src/domain/instant.ts';
import { isSent } from '../../../src/domain/step.ts';
import type { StepDetails } from '../../../src/flows/record-step.ts';
import { AnsweredForm } from '../../../src/ui/dossier/steps/AnsweredForm.tsx';
import { ProofForm } from '../../../src/ui/dossier/steps/ProofForm.tsx';
import { SentForm } from '../../../src/ui/dossier/steps/SentForm.tsx';
import { SentKept } from '../../../src/ui/dossier/steps/SentKept.tsx';
import type { SentStart } from '../../../src/ui/dossier/steps/sent-entry.ts';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { pageRecord, placeRecord } from '../../gallery/facts.ts';
import { silentRequest } from '../../gallery/steps.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

const today = asDay('2026-11-26');
const nothing = () => {};

const show = (form: ComponentChildren) =>
  render(<WordsContext.Provider value={words}>{form}</WordsContext.Provider>, document.body);

function showSent(start: SentStart | null = null): StepDetails[] {
  const saved: StepDetails[] = [];
  show(
    <SentForm
      records={[pageRecord, placeRecord]}
      start={start}
      today={today}
      onSave={(details) => saved.push(details)}
      onCancel={nothing}
    />,
  );
  return saved;
}

function field<E extends HTMLElement = HTMLInputElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const choose = (name: string, value: string) =>
  page.elementLocator(field(`[name=${name}][value=${value}]`)).click();
const fill = (name: string, text: string) =>
  userEvent.fill(page.elementLocator(field(`[name="${name}"]`)), text);
const save = () => page.elementLocator(field('[type=submit]')).click();
const offered = () =>
  [...document.querySelectorAll<HTMLInputElement>('[name=proof]')].map(({ value }) => value);

test('each way offers the proof that it can leave, and says that a draft is none', async () => {
  showSent();
  expect(offered()).toEqual(['post-receipt', 'confirmation', 'other']);
  expect(document.body.textContent).toContain('Een eigen concept of notitie is geen bewijs.');
  await choose('channel', 'email');
  expect(offered()).toEqual(['confirmation', 'sent-mail', 'other']);
  await choose('channel', 'counter');
  expect(offered()).toEqual(['stamped-copy', 'confirmation', 'other']);
});

test('several kinds of proof are kept, and none is fine', async () => {
  const saved = showSent({ route: 'access', about: null, day: asDay('2026-11-20') });
  expect(document.body.textContent).toContain(words.messages.proof.none);
  await save();
  await choose('proof', 'confirmation');
  await choose('proof', 'post-receipt');
  expect(document.body.textContent).not.toContain(words.messages.proof.none);
  await save();
  expect(saved.map(({ what }) => (what.kind === 'sent' ? what.proof : null))).toEqual([
    [],
    ['post-receipt', 'confirmation'],
  ]);
});

test('a letter that was written here is saved as it is, about the report that it is about', async () => {
  const saved = showSent({ route: 'woo-request', about: placeRecord.id, day: today });
  await save();
  expect(saved).toMatchObject([
    { route: 'woo-request', practice: placeRecord.practice, what: { on: today, channel: 'post' } },
  ]);
});

test('a day that is yet to come is not taken, and what was typed stays', async () => {
  const saved = showSent({ route: 'access', about: null, day: null });
  await fill('sent-day', '2099-01-01');
  await save();
  expect(saved).toEqual([]);
  expect(field('.error').textContent).toBe(words.messages.steps.dayInFuture);
  expect(field('[name=sent-day]').value).toBe('2099-01-01');
});

test('afterwards it says what to keep of that way, and that nothing of it is kept here', () => {
  if (!isSent(silentRequest)) throw new Error('nothing was sent');
  show(<SentKept what={{ ...silentRequest.what, channel: 'web-form' }} onClose={nothing} />);
  const { kept, notKept } = words.messages.proof;
  expect(document.body.textContent).toContain(kept['web-form']);
  expect(document.body.textContent).toContain(notKept);
  expect(document.body.textContent).toContain(words.messages.steps.withoutProof);
});

test('proof that comes later is added to what was written down', async () => {
  if (!isSent(silentRequest)) throw new Error('nothing was sent');
  const saved: unknown[] = [];
  show(<ProofForm step={silentRequest} onSave={(proof) => saved.push(proof)} onCancel={nothing} />);
  await choose('proof', 'post-receipt');
  await save();
  expect(saved).toEqual([['post-receipt']]);
});

test('an answer says how it came, and one that was only said is asked for on paper', async () => {
  const saved: StepDetails[] = [];
  show(
    <AnsweredForm
      to={silentRequest}
      today={today}
      onSave={(details) => saved.push(details)}
      onCancel={nothing}
    />,
  );
  await choose('outcome', 'partly');
  await fill('answer-day', '2026-11-20');
  await save();
  await choose('arrival', 'spoken');
  expect(document.body.textContent).toContain(words.messages.proof.spoken);
  await choose('arrival', 'message-box');
  expect(document.body.textContent).not.toContain(words.messages.proof.spoken);
  await save();
  expect(saved.map(({ what }) => (what.kind === 'answered' ? what.by : 'none'))).toEqual([
    null,
    'message-box',
  ]);
});
