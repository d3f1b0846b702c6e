/** Answering the questions about a practice: open is fine, odd is asked about, and nothing typed is lost. */
import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answer } from '../../../src/domain/answer.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { questionSheet } from '../../../src/domain/question-sheet.ts';
import type { EvidenceRecord } from '../../../src/domain/record.ts';
import { AnswersForm } from '../../../src/ui/dossier/AnswersForm.tsx';
import { GivenAnswers } from '../../../src/ui/dossier/GivenAnswers.tsx';
import { loadWords, type Words } from '../../../src/ui/shared/language.ts';
import { WordsContext } from '../../../src/ui/shared/words-context.ts';
import { pageRecord } from '../../gallery/facts.ts';

const ask = (text: string, choices: Record<string, string> = {}) => ({ ask: text, choices });

/** One question of each kind. */
const sheet = questionSheet([
  {
    questions: [
      { id: 'chosen', kind: 'choice', several: false, choices: ['yes', 'no', 'unknown'] },
      { id: 'told', kind: 'choice', several: true, choices: ['sign', 'letter'] },
      { id: 'since', kind: 'date' },
      { id: 'times', kind: 'number', unit: 'times' },
      { id: 'said', kind: 'text' },
    ],
    texts: {
      chosen: ask('Kon u kiezen?', { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' }),
      told: ask('Hoe hoorde u het?', { sign: 'Een bord', letter: 'Een brief' }),
      since: ask('Sinds wanneer?'),
      times: ask('Hoe vaak?'),
      said: ask('Wat werd er gezegd?'),
    },
  },
]);

let words: Words;
beforeAll(async () => {
  words = { ...(await loadWords('nl')), sheet: () => sheet };
});
afterEach(() => render(null, document.body));

function show(answers: readonly Answer[] = [], today = '2026-11-26'): (readonly Answer[])[] {
  const saved: (readonly Answer[])[] = [];
  const record: EvidenceRecord = { ...pageRecord, answers };
  render(
    <WordsContext.Provider value={words}>
      <AnswersForm
        record={record}
        today={asDay(today)}
        onSave={(given) => saved.push(given)}
        onCancel={() => {}}
      />
    </WordsContext.Provider>,
    document.body,
  );
  return saved;
}

function field<E extends HTMLElement = HTMLInputElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const click = (selector: string) => field(selector).click();
const choose = (name: string, value: string) =>
  page.elementLocator(field(`[name=${name}][value=${value}]`)).click();
const type = (name: string, text: string) =>
  userEvent.fill(page.elementLocator(field(`[name="${name}"]`)), text);
const save = () => click('[data-action=save-answers]');
const problem = (id: string) =>
  document.querySelector<HTMLElement>(`[data-answer=${id}] [data-problem]`)?.dataset.problem;

test('a form that was left open saves no answer, and that is fine', () => {
  const saved = show();
  save();
  expect(saved).toEqual([[]]);
});

test('each kind of question is answered, and the answers come back as they were', async () => {
  const saved = show();
  await choose('chosen', 'no');
  await choose('told', 'letter');
  await choose('told', 'sign');
  await type('since-year', '2021');
  await userEvent.selectOptions(page.elementLocator(field('[name=since-month]')), '03');
  click('[name=since-about]');
  await type('times', '3');
  await type('said', 'Wij filmen altijd.');
  await expect.poll(() => field('[name=since-about]').checked).toBe(true);
  save();
  const answers = [
    { question: 'chosen', kind: 'choice', chosen: ['no'] },
    { question: 'told', kind: 'choice', chosen: ['sign', 'letter'] },
    { question: 'since', kind: 'date', date: '2021-03~' },
    { question: 'times', kind: 'number', value: 3 },
    { question: 'said', kind: 'text', text: 'Wij filmen altijd.' },
  ];
  expect(saved).toEqual([answers]);

  render(null, document.body);
  const again = show(saved[0]);
  expect(field<HTMLSelectElement>('[name=since-month]').value).toBe('03');
  save();
  expect(again).toEqual([answers]);
});

test('“I do not know” is an answer, and takes away nothing that was typed', async () => {
  const saved = show();
  await type('said', 'Iets over beelden.');
  click('[name=said-unknown]');
  await expect.poll(() => document.querySelector('textarea')).toBeNull();
  click('[name=said-unknown]');
  await expect.poll(() => document.querySelector('textarea')?.value).toBe('Iets over beelden.');
  click('[name=said-unknown]');
  await expect.poll(() => document.querySelector('textarea')).toBeNull();
  save();
  expect(saved).toEqual([[{ question: 'said', kind: 'unknown' }]]);
});

test('a choice that was made can be taken back', async () => {
  const saved = show([{ question: 'chosen', kind: 'choice', chosen: ['yes'] }]);
  click('[data-clear=chosen]');
  await expect.poll(() => field('[name=chosen][value=yes]').checked).toBe(false);
  save();
  expect(saved).toEqual([[]]);
});

test('a day to come is asked about once, with the clock; then it is kept as typed', async () => {
  const saved = show([], '2019-05-01');
  await type('since-year', '2026');
  save();
  await expect.poll(() => problem('since')).toBe('date-in-future');
  const said = field('[data-problem]').textContent;
  for (const part of ['Is de datum goed?', 'klok', '1 mei 2019']) expect(said).toContain(part);
  expect(field('[name=since-year]').value).toBe('2026');
  expect(saved).toEqual([]);
  save();
  expect(saved).toEqual([[{ question: 'since', kind: 'date', date: '2026' }]]);
});

test('what makes no answer is pointed out by its number, and all else stays', async () => {
  const saved = show();
  await type('times', '2,5');
  await type('since-day', '31');
  await type('said', 'Blijft staan.');
  save();
  await expect.poll(() => problem('times')).toBe('number-not-whole');
  expect(problem('since')).toBe('no-such-date');
  expect(field('[role=alert]').textContent).toContain('vraag 3 en 4');
  expect(field<HTMLTextAreaElement>('textarea').value).toBe('Blijft staan.');
  expect(document.activeElement?.getAttribute('name')).toBe('since-day');
  save();
  expect(saved).toEqual([]);
  await type('times', '2');
  await type('since-day', '');
  await expect.poll(() => field('[name=since-day]').value).toBe('');
  save();
  expect(saved[0]).toEqual([
    { question: 'times', kind: 'number', value: 2 },
    { question: 'said', kind: 'text', text: 'Blijft staan.' },
  ]);
});

test('an answer to a question that is no longer asked stays with the record', () => {
  const old: Answer = { question: 'long-ago', kind: 'text', text: 'Oud.' };
  const saved = show([old]);
  save();
  expect(saved).toEqual([[old]]);
});

test('own words are shown as they were written, and no translator reads them', () => {
  const answers: readonly Answer[] = [
    { question: 'said', kind: 'text', text: '<b>“Altijd”</b>\nzei zij' },
    { question: 'chosen', kind: 'choice', chosen: ['no'] },
  ];
  render(
    <WordsContext.Provider value={words}>
      <GivenAnswers record={{ ...pageRecord, answers }} />
    </WordsContext.Provider>,
    document.body,
  );
  const [first, second] = document.querySelectorAll('dd');
  expect([first?.textContent, second?.textContent]).toEqual(['Nee', '<b>“Altijd”</b>\nzei zij']);
  expect([first?.translate, second?.translate]).toEqual([true, false]);
});
