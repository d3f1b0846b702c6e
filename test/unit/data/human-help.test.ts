/** What is said of people who help: dated, in every language, without a number that may be wrong. */
import { describe, expect, test } from 'vitest';
import { helpers } from '../../../src/data/human-help.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { humanHelpFaults } from '../../data-check/human-help-faults.ts';
import { wordFaults } from './words.ts';

test('the list has no fault', () => {
  expect(humanHelpFaults(helpers)).toEqual([]);
});

const [first] = helpers;
if (!first) throw new Error('nobody helps');

describe('the check finds', () => {
  test('somebody who is missing, or named twice', () => {
    expect(humanHelpFaults(helpers.slice(1))).toHaveLength(1);
    expect(humanHelpFaults([...helpers, first])).not.toEqual([]);
  });

  test('a telephone number', () => {
    const texts = { ...first.texts, nl: { ...first.texts.nl, find: 'Bel 0900 80 20.' } };
    expect(humanHelpFaults([{ ...first, texts }, ...helpers.slice(1)])).toHaveLength(1);
  });

  test('no source, and dates the wrong way round', () => {
    expect(humanHelpFaults([{ ...first, sources: [] }])).toHaveLength(1);
    const [, ...others] = helpers;
    expect(humanHelpFaults([{ ...first, checkBy: first.checkedOn }, ...others])).toHaveLength(1);
  });
});

test.each(letterLanguages)('is fit to be shown in the language %s', (language) => {
  for (const { texts } of helpers) expect(wordFaults(texts[language], language)).toEqual([]);
});

test('says a cost only of what a source told', () => {
  const told = helpers.filter(({ texts }) => /^gratis/i.test(texts.nl.cost));
  expect(told.filter(({ confidence }) => confidence === 'low')).toEqual([]);
});
