/** The catalogue: complete, dated, sourced, and neutral in its words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { letterRules } from '../../../src/data/letter-rules.ts';
import { practiceEntries, practiceOf } from '../../../src/data/practices.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { namedLanguages, practiceIds } from '../../../src/domain/practice.ts';
import { practiceFaults } from '../../data-check/practice-faults.ts';

const folder = join(import.meta.dirname, '../../../src/data/practices');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

test.each(files)('%s is as the schema says, and its facts and words go together', (name) => {
  expect(practiceFaults(name, JSON.parse(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});

test('every practice stands under its own id, in the order of the catalogue', () => {
  expect(practiceEntries.map(({ id }) => id)).toEqual(practiceIds);
  expect(practiceEntries.map(({ number }) => number)).toEqual(practiceIds.map((_, at) => at + 1));
  expect(files).toHaveLength(practiceIds.length);
});

test('every rule that a letter leans on is an article', () => {
  for (const { article } of Object.values(letterRules))
    expect(article).toMatch(/^\d+([.:]\d+)?[a-z]?(\(\d+\))?(\([a-z]\))?$/);
});

test.each(letterLanguages)('the words in %s judge nothing', (language) => {
  for (const { texts } of practiceEntries) {
    const { cases, ...words } = texts[language];
    expect(JSON.stringify(words)).not.toMatch(
      /onrechtmatig|illega|unlawful|verboden|forbidden|strafbaar|overtre/i,
    );
  }
});

test('titles tell the practices apart', () => {
  for (const language of [...letterLanguages, ...namedLanguages]) {
    const titles = new Set(practiceEntries.map(({ texts }) => texts[language].title));
    expect(titles.size).toBe(practiceIds.length);
  }
});

test('a practice that is asked for is the one that comes', () => {
  for (const id of practiceIds) expect(practiceOf(id).id).toBe(id);
});
