/** What the AP weighs and can order: complete, dated, and neutral in its words. */
import { expect, test } from 'vitest';
import { apPolicy } from '../../../src/data/ap-policy.ts';
import { focusIds, orderIds } from '../../../src/domain/ap-policy.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { asApPolicy } from '../../../src/schemas/ap-policy.ts';
import { wordFaults } from './words.ts';

test('every point and every order is there once, and each order has an article', () => {
  expect(apPolicy.focus.points.map(({ id }) => id)).toEqual(focusIds);
  expect(apPolicy.orders.map(({ id }) => id).toSorted()).toEqual([...orderIds].toSorted());
  for (const { article } of apPolicy.orders) expect(article.article).toMatch(/^58\(2\)\([b-g]\)$/);
});

test('the points name the years for which they hold, and are looked at again in time', () => {
  expect(apPolicy.focus).toMatchObject({ from: 2026, until: 2028 });
  expect(apPolicy.checkBy > apPolicy.checkedOn).toBe(true);
});

test.each(letterLanguages)('the words in %s are plain and judge nothing', (language) => {
  expect(wordFaults(apPolicy.texts[language], language)).toEqual([]);
});

test('a practice that does not exist is refused', () => {
  const points = [{ id: 'mass-surveillance', practices: ['sky-watching'] }];
  expect(() => asApPolicy({ ...apPolicy, focus: { ...apPolicy.focus, points } })).toThrow();
});
