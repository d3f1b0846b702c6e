/** What is known of the AP's form: dated, complete, and honest about what nobody has seen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { apForm } from '../../../src/data/ap-form.ts';
import { apFormFieldIds } from '../../../src/domain/ap-form.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { apFormFaults } from '../../data-check/ap-form-faults.ts';
import { wordFaults } from './words.ts';

const path = join(import.meta.dirname, '../../../src/data/ap-form.json');
const file: unknown = JSON.parse(readFileSync(path, 'utf8'));

test('the file is as the schema says, with every field once', () => {
  expect(apFormFaults(file)).toEqual([]);
  expect(apForm.fields.map(({ id }) => id)).toEqual(apFormFieldIds);
});

test('without a name a tip can be given, and a complaint cannot be made', () => {
  for (const id of ['name', 'address', 'email'])
    expect(apForm.fields.find((field) => field.id === id)?.need).toEqual({
      complaint: 'must',
      tip: 'may',
    });
});

test('what no source tells is not made up: limits, and the order', () => {
  expect(apForm.fields.filter(({ most }) => most !== null)).toEqual([]);
  expect(apForm.attachments).toEqual({ most: null, bytes: null, kinds: null });
  expect(apForm.isOrderKnown).toBe(false);
});

test.each(letterLanguages)('the words in %s are plain and judge nothing', (language) => {
  expect(wordFaults(apForm.texts[language], language)).toEqual([]);
});

test('says what is wrong: a field twice or not at all, a limit of nothing, a date', () => {
  const [first, second, ...others] = apForm.fields;
  if (!first || !second) throw new Error('no fields');
  expect(apFormFaults({ ...apForm, fields: [first, first, ...others] })).toEqual([
    'ap-form.json: field twice: kind',
    'ap-form.json: field missing: own-data',
  ]);
  expect(
    apFormFaults({ ...apForm, fields: [{ ...first, most: 0 }, second, ...others] }),
  ).toHaveLength(1);
  expect(apFormFaults({ ...apForm, checkBy: apForm.checkedOn })).toEqual([
    'ap-form.json: checkBy is not after checkedOn',
  ]);
  expect(apFormFaults('not JSON')).toHaveLength(1);
});
