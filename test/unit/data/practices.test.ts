/** The catalogue: complete, dated, sourced, and neutral in its words. */
import { expect, test } from 'vitest';
import { letterRules } from '../../../src/data/letter-rules.ts';
import { practicesEn } from '../../../src/data/practices/en.ts';
import { practicesNl } from '../../../src/data/practices/nl.ts';
import { practices } from '../../../src/data/practices.ts';
import { practiceIds } from '../../../src/domain/practice.ts';

const articlePattern = /^\d+(\.\d+)?[a-z]?(\(\d+\))?(\([a-z]\))?$/;

test.each(practiceIds)('%s stands under its own id, with articles and sources', (id) => {
  const practice = practices[id];
  expect(practice.id).toBe(id);
  expect(practice.sources.length).toBeGreaterThan(0);
  expect(practice.articles.length).toBeGreaterThan(0);
  for (const { article } of practice.articles) expect(article).toMatch(articlePattern);
});

test('numbers are those of the catalogue', () => {
  expect(practiceIds.map((id) => practices[id].number)).toEqual([1, 7, 8, 28, 33, 39]);
});

test('every rule that a letter leans on is an article', () => {
  for (const { article } of Object.values(letterRules)) expect(article).toMatch(articlePattern);
});

test.each([
  ['nl', practicesNl],
  ['en', practicesEn],
])('the words in %s are filled in and judge nothing', (_language, texts) => {
  const words = Object.values(texts).flatMap((text) => Object.values(text));
  for (const word of words) {
    expect(word.trim().length).toBeGreaterThan(5);
    expect(word).not.toMatch(/onrechtmatig|illega|unlawful|verboden|forbidden|strafbaar|overtre/i);
  }
});

test('titles tell the practices apart', () => {
  for (const texts of [practicesNl, practicesEn])
    expect(new Set(Object.values(texts).map((text) => text.title)).size).toBe(practiceIds.length);
});
