/** Acts: every article that the data names has one, and an identifier that a program can follow. */
import { expect, test } from 'vitest';
import { actName, acts, identifierOf } from '../../../src/data/acts.ts';
import { apPolicy } from '../../../src/data/ap-policy.ts';
import { letterRules } from '../../../src/data/letter-rules.ts';
import { practiceEntries } from '../../../src/data/practices.ts';
import { routeEntries } from '../../../src/data/routes.ts';
import { termRules } from '../../../src/data/terms.ts';
import type { Article } from '../../../src/domain/practice.ts';

const named: readonly Article[] = [
  ...practiceEntries.flatMap(({ articles }) => articles),
  ...routeEntries.flatMap(({ articles }) => articles),
  ...termRules.flatMap(({ articles }) => articles),
  ...Object.values(letterRules),
  ...apPolicy.orders.map(({ article }) => article),
];

test('every article that is named has an identifier', () => {
  for (const article of named)
    expect([article, identifierOf(article)]).toEqual([
      article,
      expect.stringMatching(/^(jci1\.3:c:BWB|http:\/\/data\.europa\.eu\/eli\/)/),
    ]);
});

test.each([
  [
    { act: 'AVG', article: '5(1)(c)' },
    'http://data.europa.eu/eli/reg/2016/679/art_5/par_1/pnt_c/oj',
  ],
  [{ act: 'AVG', article: '4(11)' }, 'http://data.europa.eu/eli/reg/2016/679/art_4/pnt_11/oj'],
  [{ act: 'AVG', article: '35' }, 'http://data.europa.eu/eli/reg/2016/679/art_35/oj'],
  [{ act: 'Awb', article: '9:8(1)(b)' }, 'jci1.3:c:BWBR0005537&artikel=9:8&lid=1&o=b'],
  [{ act: 'UAVG', article: '34' }, 'jci1.3:c:BWBR0040940&artikel=34'],
  [{ act: 'Nergenswet', article: '1' }, null],
])('%o is %s', (article, identifier) => {
  expect(identifierOf(article)).toBe(identifier);
});

test('every act is there once, with a name in both languages', () => {
  expect(new Set(acts.map(({ id }) => id)).size).toBe(acts.length);
  expect(actName('AVG', 'en')).toBe('GDPR');
  expect(actName('Nergenswet', 'en')).toBe('Nergenswet');
});
