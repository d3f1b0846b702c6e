/** A passage laid beside a page: which words have a counterpart, and how much of each. */
import { expect, test } from 'vitest';
import { align } from '../../../src/anchoring/align.ts';
import { wordsOf } from '../../../src/anchoring/words.ts';

/** Of each word of `one` how much of it stands in `other`. */
function shares(one: string, other: string): number[] {
  const worded = (text: string) => ({ text, words: wordsOf(text) });
  const page = worded(other);
  return [...align(worded(one), page, { from: 0, to: page.words.count }).shares];
}

test.each([
  ['a word that ends otherwise is nearly the same', 'wij verwerken uw', 'wij verwerkt uw', 7 / 9],
  ['a word that begins otherwise is, too', 'wij vernemen uw', 'wij ontnemen uw', 5 / 8],
  ['a word that only begins the same is not', 'wij verklaren uw', 'wij verdacht uw', 0],
  ['of short words nothing is nearly the same', 'camera wel aanwezig', 'camera wal aanwezig', 0],
  ['nor of numbers', 'sinds 20261 geldt', 'sinds 20262 geldt', 0],
  ['nor of words of another length', 'camera verwerking aan', 'camera verw aan', 0],
])('%s', (_, one, other, share) => {
  const [first, middle, last] = shares(one, other);
  expect([first, last]).toEqual([1, 1]);
  expect(middle).toBeCloseTo(share);
});

test('a clause that was put in costs little', () => {
  const one = 'Wij filmen elk gesprek in deze kamer.';
  const other = 'Wij filmen, tenzij u daar bezwaar tegen maakt, elk gesprek in deze kamer.';
  expect(shares(one, other)).toEqual(shares(one, one));
});
