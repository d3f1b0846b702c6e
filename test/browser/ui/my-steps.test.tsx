/** "Mijn stappen": one card for each subject, and what its buttons open. */
import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { AnswerCheck } from '../../../src/domain/answer-check.ts';
import { isAnswered, type Step } from '../../../src/domain/step.ts';
import { DossierModel, type DossierPage, type Loaded } from '../../../src/ui/dossier/model.ts';
import { AnswerCheckForm } from '../../../src/ui/dossier/my-steps/AnswerCheckForm.tsx';
import { MySteps } from '../../../src/ui/dossier/my-steps/MySteps.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { draft, pageRecord } from '../../gallery/facts.ts';
import { lettersBegun } from '../../gallery/letter-states.tsx';
import { loadedWith } from '../../gallery/loaded-with.ts';
import { portsWith } from '../../gallery/states.tsx';
import { answered, galleryDay, sent } from '../../gallery/steps.ts';

let words: Words;
beforeAll(async () => {
  words = await loadWords('nl');
});
afterEach(() => render(null, document.body));

function show(loaded: Loaded): DossierPage {
  const model = new DossierModel(portsWith(loaded));
  render(
    <WordsContext.Provider value={words}>
      <MySteps page={model} loaded={loaded} today={galleryDay} />
    </WordsContext.Provider>,
    document.body,
  );
  return model;
}

const showSteps = (...steps: Step[]) => show(loadedWith(steps));

function button(action: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-action=${action}]`);
  if (!found) throw new Error(`no button ${action}`);
  return found;
}

const click = (action: string) => page.elementLocator(button(action)).click();
const count = (selector: string) => document.querySelectorAll(selector).length;

const request = sent('access', '2026-11-09');
const late = sent('access', '2026-09-07');
const refused = answered(late, '2026-11-02', 'refused');

test('without anything reported it says with what to begin', () => {
  show(loadedWith([], { records: [] }));
  expect(document.body.textContent).toContain(words.messages.mySteps.empty);
  expect(count('[data-next]')).toBe(0);
});

test('each subject has one card with one primary button, and a heading to go to', () => {
  const other = { ...pageRecord, practice: 'bank-statements' } as const;
  show(loadedWith([request], { records: [other, pageRecord], drafts: [draft] }));
  expect(count('[data-next]')).toBe(3);
  for (const card of document.querySelectorAll('[data-next]')) {
    expect(card.querySelectorAll('.primary')).toHaveLength(1);
    expect(card.querySelectorAll('h3')).toHaveLength(1);
  }
});

test('the first letter is begun about the subject of its card', async () => {
  const model = showSteps();
  await click('do-next');
  await expect
    .poll(() => model.task.value)
    .toMatchObject({
      kind: 'letter-form',
      letter: { choice: { letter: 'access-request', practice: pageRecord.practice } },
    });
});

test('a letter that was begun is gone on with, and can be said to have been sent', async () => {
  const [, erasure] = lettersBegun;
  if (!erasure) throw new Error('no letter');
  const model = show(loadedWith([], { letters: [erasure] }));
  await click('do-next');
  await expect
    .poll(() => model.task.value)
    .toMatchObject({
      kind: 'letter-form',
      letter: { id: erasure.id },
    });
  await click('say-sent');
  expect(model.task.value).toMatchObject({ kind: 'sent', start: { route: 'erasure' } });
});

test('while they have time an answer can be written down, and otherwise it says until when', async () => {
  const model = showSteps(request);
  await click('nothing-came');
  expect(document.body.textContent).toContain(
    words.messages.mySteps.stillInTime('9 december 2026'),
  );
  expect(count('[data-action=save-calendar]')).toBe(1);
  expect(count('[data-action=take-way]')).toBe(0);
  await click('do-next');
  expect(model.task.value).toEqual({ kind: 'answered', to: request.id });
});

test('once they are late it says what can be done, and what follows from each', async () => {
  const model = showSteps(late);
  expect(button('nothing-came').getAttribute('aria-expanded')).toBe('false');
  await click('nothing-came');
  expect(button('nothing-came').getAttribute('aria-expanded')).toBe('true');
  const { follows, toAuthority } = words.messages.mySteps;
  for (const said of [follows.reminder, follows['notice-of-default'], follows.authority])
    expect(document.body.textContent).toContain(said);
  await page.getByRole('button', { name: toAuthority }).click();
  expect(model.task.value).toEqual({ kind: 'routes', route: 'ap-complaint' });
});

test('an objection is begun from the answer that it is against', async () => {
  const model = showSteps(late, refused);
  expect(document.querySelector('[data-by]')?.getAttribute('data-by')).toBe('2026-12-14');
  await click('do-next');
  await expect.poll(() => model.task.value).toMatchObject({ kind: 'letter-form' });
});

test('that they were told who it is can be written down with its day', async () => {
  const asks = answered(request, '2026-11-16', 'identification-asked');
  const model = showSteps(request, asks);
  await click('say-given');
  expect(model.task.value).toEqual({ kind: 'mended', of: asks.id });
});

test('answers that contradict each other are said once, in words of nobody’s fault', () => {
  showSteps(late, answered(late, '2026-10-26', 'complete'), refused);
  expect(count('[data-note=answers-differ]')).toBe(1);
});

test('beside an objection the answer can be looked through, and it is never asked', async () => {
  const model = showSteps(late, refused);
  await click('look-through');
  expect(model.task.value).toEqual({ kind: 'answer-check', of: refused.id });
});

function showCheck(step: Step): AnswerCheck[] {
  const saved: AnswerCheck[] = [];
  if (!isAnswered(step)) throw new Error('no answer');
  render(
    <WordsContext.Provider value={words}>
      <AnswerCheckForm
        answer={step}
        today={galleryDay}
        onSave={(check) => saved.push(check)}
        onCancel={() => {}}
      />
    </WordsContext.Provider>,
    document.body,
  );
  return saved;
}

const tick = (name: string, finding: string) =>
  page
    .elementLocator(document.querySelector(`[name=${name}][value=${finding}]`) ?? document.body)
    .click();
const save = () => page.getByRole('button', { name: words.messages.steps.save }).click();

test('everything may stay open, and what is ticked is kept as it was ticked', async () => {
  const saved = showCheck(answered(late, '2026-11-02', 'complete'));
  await save();
  await tick('check-period', 'lacking');
  await tick('check-asked-0', 'there');
  await save();
  const [open, ticked] = saved;
  const all = [...(open?.parts ?? []), ...(open?.asked ?? [])];
  expect(all.every(({ finding }) => finding === 'unclear')).toBe(true);
  expect(open?.parts).toHaveLength(10);
  expect(ticked?.parts.filter(({ finding }) => finding === 'lacking')).toEqual([
    { part: 'period', finding: 'lacking' },
  ]);
  expect(ticked?.asked[0]).toEqual({
    words: words.practices(pageRecord.practice).requestedData[0],
    finding: 'there',
  });
});

test('an answer that was looked through before is shown as it was ticked', async () => {
  const answer = answered(late, '2026-11-02', 'complete');
  const check = { parts: [{ part: 'copy', finding: 'lacking' }], asked: [] } as const;
  if (answer.what.kind === 'sent') throw new Error('no answer');
  const saved = showCheck({ ...answer, what: { ...answer.what, check } });
  await save();
  expect(saved[0]?.parts.find(({ part }) => part === 'copy')?.finding).toBe('lacking');
});
