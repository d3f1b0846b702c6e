/** The check of the files with questions for a talk says what is wrong with one. */
import { expect, test } from 'vitest';
import { talkCardEntry } from '../../../src/data/talk-cards.ts';
import { talkCardFaults } from '../../data-check/talk-card-faults.ts';

const good = talkCardEntry('general');

test('a good file has no fault', () => {
  expect(talkCardFaults('general.json', good)).toEqual([]);
});

test('a question without words in some language is found', () => {
  const { thanks: _gone, ...questions } = good.texts.ar.questions;
  const file = { ...good, texts: { ...good.texts, ar: { reviewed: false, questions } } };
  expect(talkCardFaults('general.json', file)).toEqual([
    'talk-card/general.json: texts.ar.questions: no words for thanks',
  ]);
});

test('a file under another name, without a source, or with dates the wrong way is found', () => {
  expect(talkCardFaults('x.json', good)).toHaveLength(1);
  expect(talkCardFaults('general.json', { ...good, sources: [] })).toHaveLength(1);
  expect(talkCardFaults('general.json', { ...good, checkBy: good.checkedOn })).toHaveLength(1);
});
