import { expect, test } from 'vitest';
import { lineDifferences } from '../../../src/anchoring/line-differences.ts';
import {
  readSourceDifference,
  type SourceDifference,
  writeSourceDifference,
} from '../../../src/domain/source-difference.ts';

const results: readonly SourceDifference['result'][] = [
  { kind: 'same' },
  { kind: 'not-compared', reason: 'no-html' },
  { kind: 'not-compared', reason: 'too-large' },
  { kind: 'not-compared', reason: 'unreadable' },
  { kind: 'not-compared', reason: 'took-too-long' },
  {
    kind: 'different',
    lines: [
      { kind: 'gap', text: '@ -4,3 +4,2 @@' },
      { kind: 'same', text: '' },
      { kind: 'gone', text: '- een lijst' },
      { kind: 'gone', text: '# outcome: same' },
      { kind: 'new', text: '+++ text.txt' },
    ],
  },
];

test.each(results)('what is written ($kind) is read as it was', (result) => {
  for (const from of ['cache', 'asked-again'] as const) {
    const difference = { from, result };
    expect(readSourceDifference(writeSourceDifference(difference))).toEqual(difference);
  }
});

test.each([
  '',
  'een ander bestand',
  '# Kantlijn source-difference 1\n# from: cache\n# outcome: x\n',
])('another file is none: %j', (file) => expect(readSourceDifference(file)).toBeNull());

test('the same text has no differences', () => {
  expect(lineDifferences('een\ntwee', 'een\ntwee')).toEqual([]);
});

test('a line that only stands in one of the texts is told, with a line around it', () => {
  const then = ['a', 'b', 'c', 'Wij bewaren dit twee weken.', 'd', 'e'].join('\n');
  const now = ['a', 'b', 'c', 'Wij bewaren dit zeven jaar.', 'd', 'e', 'f'].join('\n');
  expect(lineDifferences(then, now)).toEqual([
    { kind: 'gap', text: '@ -3,4 +3,5 @@' },
    { kind: 'same', text: 'c' },
    { kind: 'gone', text: 'Wij bewaren dit twee weken.' },
    { kind: 'new', text: 'Wij bewaren dit zeven jaar.' },
    { kind: 'same', text: 'd' },
    { kind: 'same', text: 'e' },
    { kind: 'new', text: 'f' },
  ]);
});

test('texts that have nothing in common end in time', () => {
  const lines = (word: string) =>
    Array.from({ length: 60_000 }, (_, n) => `${word} ${n}`).join('\n');
  const began = performance.now();
  lineDifferences(lines('oud'), lines('nieuw'));
  expect(performance.now() - began).toBeLessThan(5_000);
});
