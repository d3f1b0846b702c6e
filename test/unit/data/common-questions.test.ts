/** The questions about every practice: complete, in both languages, and never asked twice. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commonQuestions } from '../../../src/data/common-questions.ts';
import { practiceEntries } from '../../../src/data/practices.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { askedTwice, commonQuestionFaults } from '../../data-check/common-question-faults.ts';

const path = join(import.meta.dirname, '../../../src/data/common-questions.json');
const file: unknown = JSON.parse(readFileSync(path, 'utf8'));

test('the file is as the schema says, and its questions and words go together', () => {
  expect(commonQuestionFaults(file)).toEqual([]);
});

test('it asks what a report needs, in the order in which somebody tells it', () => {
  expect(commonQuestions.questions.map(({ id }) => id)).toEqual([
    'happened-on',
    'happened-where',
    'where-exactly',
    'spoken-by',
    'words-said',
    'on-refusal',
    'notice-seen',
    'notice-where',
    'witnesses',
    'going-on-since',
    'still-going-on',
    'how-often',
    'others-concerned',
    'consequence',
    'step-taken',
    'step-answer',
    'other-view',
    'wish',
  ]);
});

test('no practice asks under the id of one of them', () => {
  expect(askedTwice(practiceEntries, commonQuestions)).toEqual([]);
});

test('"I do not know" is a choice of every question with choices', () => {
  for (const question of commonQuestions.questions)
    if (question.kind === 'choice') expect(question.choices.at(-1)).toBe('unknown');
});

test('people are asked for in numbers, and their names are asked to be left out', () => {
  const people = commonQuestions.questions.filter(
    (question) => question.kind === 'number' && question.unit === 'people',
  );
  expect(people.map(({ id }) => id)).toEqual(['witnesses', 'others-concerned']);
  for (const { id } of people) {
    expect(commonQuestions.texts.nl[id]?.ask).toMatch(/geen namen/);
    expect(commonQuestions.texts.en[id]?.ask).toMatch(/no names/);
  }
});

test.each(letterLanguages)('the words in %s judge nothing', (language) => {
  expect(JSON.stringify(commonQuestions.texts[language])).not.toMatch(
    /onrechtmatig|illega|unlawful|verboden|forbidden|strafbaar|overtre/i,
  );
});

test('says what is wrong: words that lack, words too many, a date, a shape', () => {
  const { questions, texts } = commonQuestions;
  const [first, ...others] = questions;
  expect(commonQuestionFaults({ ...commonQuestions, questions: others })).toContain(
    'common-questions.json: texts.nl: questions: words for happened-on, which is not there',
  );
  expect(commonQuestionFaults({ ...commonQuestions, texts: { ...texts, en: {} } })).toContain(
    'common-questions.json: texts.en: questions: no words for happened-on',
  );
  expect(commonQuestionFaults({ ...commonQuestions, questions: [first, ...questions] })).toContain(
    'common-questions.json: texts.nl: questions: name twice: happened-on',
  );
  expect(commonQuestionFaults({ ...commonQuestions, checkBy: commonQuestions.checkedOn })).toEqual([
    'common-questions.json: checkBy is not after checkedOn',
  ]);
  expect(
    commonQuestionFaults({
      ...commonQuestions,
      texts: { ...texts, nl: { ...texts.nl, consequence: { ask: 'Wat?', choices: {} } } },
    }),
  ).toContain('common-questions.json: texts.nl: questions.consequence.choices: no words for none');
  expect(commonQuestionFaults('not JSON')).toHaveLength(1);
});

test('says which practice asks again what is asked about every practice', () => {
  const practice = {
    id: 'risk-score',
    questions: [{ id: 'how-often', kind: 'number', unit: 'times' }],
  } as const;
  expect(askedTwice([practice], commonQuestions)).toEqual([
    'risk-score: the question how-often is a common one',
  ]);
});
