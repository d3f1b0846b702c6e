/** What a person is told of a page at later looks: each change once, with when it was seen first and last. */
import { describe, expect, test } from 'vitest';
import { changesOf, standsAgainAt } from '../../../src/domain/page-version.ts';
import { type Difference, replacementsIn } from '../../../src/domain/passage-change.ts';
import { addedOf, annotationOf, at, captureWith, versionOf } from '../complaint/dossiers.ts';

const exact = 'Wij bewaren de opnamen 26 maanden.';
const mark = annotationOf(1, captureWith(1), exact);
const moment = (day: number) => at(`2026-12-0${day}T09:30:00Z`);

/** A text of the page that was seen from one day to another. */
const seen = (number: number, newText: string | null, from: number, to = from) => ({
  ...versionOf(number, mark, newText, { seenAt: moment(from) }),
  firstSeenAt: moment(from),
  lastSeenAt: moment(to),
});

const shorter = exact.replace('26', '14');
const same = (number: number, day: number) => ({ ...seen(number, null, day), changes: [] });

describe('the changes of a mark', () => {
  test('are told once, however many texts show the same', () => {
    const versions = [seen(2, shorter, 3, 5), seen(1, shorter, 2), seen(3, null, 6)];
    const told = changesOf(mark, versions, []).map(({ version, change, lastSeenAt }) => [
      version.id,
      change.class,
      change.seenAt,
      lastSeenAt,
    ]);
    expect(told).toEqual([
      [versions[1]?.id, 'changed', moment(2), moment(5)],
      [versions[2]?.id, 'removed', moment(6), moment(6)],
    ]);
  });

  test('know that they were added, also by a later text that shows the same', () => {
    const [first, later] = [seen(1, shorter, 2), seen(2, shorter, 3)];
    const added = addedOf(1, mark, later);
    expect(changesOf(mark, [first, later], [added])[0]?.added).toEqual(added);
    const other = annotationOf(2, captureWith(1), exact);
    expect(changesOf(mark, [first], [addedOf(1, other, first)])[0]?.added).toBeNull();
  });

  test('of another mark are another matter', () => {
    expect(changesOf(annotationOf(2, captureWith(1), exact), [seen(1, null, 2)], [])).toEqual([]);
  });
});

test.each([
  ['never', 'it was not seen again', [seen(1, null, 2)], null],
  ['then', 'it came back', [seen(1, null, 2), same(2, 4)], moment(4)],
  ['no more', 'it went once more', [seen(1, null, 2), same(2, 4), seen(3, null, 6)], null],
  ['never', 'it never went', [same(1, 3)], null],
])('a text stands there again %s: %s', (_when, _why, versions, again) => {
  expect(standsAgainAt(mark, versions)).toBe(again);
});

const pieces = (...texts: readonly string[]): Difference[] =>
  texts.map((text) => {
    if (text.startsWith('-')) return { kind: 'gone', text: text.slice(1) };
    return text.startsWith('+') ? { kind: 'new', text: text.slice(1) } : { kind: 'same', text };
  });

test.each([
  ['nothing', pieces('alles'), []],
  ['a word for a word', pieces('wij ', '-26', '+14', ' maanden'), [['26', '14']]],
  ['what came', pieces('wij ', '+niet ', 'filmen'), [['', 'niet']]],
  ['what went', pieces('wij ', '-niet ', 'filmen'), [['niet', '']]],
  [
    'two words as one',
    pieces('-twee', '+vier', ' ', '-weken', '+jaar'),
    [['twee weken', 'vier jaar']],
  ],
  [
    'two apart',
    pieces('-a', '+b', ' en ', '-c', '+d'),
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['white space alone', pieces('a', '-\n', '+ ', 'b'), []],
])('the differences in words: %s', (_name, differences, words) => {
  expect(replacementsIn(differences).map(({ gone, come }) => [gone, come])).toEqual(words);
});
