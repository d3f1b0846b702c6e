/** Fingerprints and passphrases in words: the same for everybody, and other words for other numbers. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSha256, type Sha256 } from '../../../src/domain/ids.ts';
import {
  passphraseOf,
  passphrasesMeant,
  randomWords,
  wordsOf,
} from '../../../src/domain/words-of.ts';

const letters = 'abcdefghijklmnop';
const list = Array.from({ length: 4096 }, (_, at) =>
  [at >> 8, (at >> 4) % 16, at % 16].map((digit) => letters[digit]).join(''),
);

const sha256 = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((digits) => digits.join(''))
  .filter((text): text is Sha256 => isSha256(text));

test('eight words say the first 96 bits, and nothing else', () => {
  fc.assert(
    fc.property(sha256, (digest) => {
      const told = wordsOf(digest, list);
      expect(told).toHaveLength(8);
      const digits = [...told.join('')].map((letter) => letters.indexOf(letter).toString(16));
      expect(digits.join('')).toBe(digest.slice(0, 24));
    }),
  );
});

test('random words are of the list, each number drawn once for each', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(65_535), { minLength: 6, maxLength: 6 }), (drawn) => {
      const numbers = drawn.values();
      const words = randomWords(6, list, () => numbers.next().value ?? 0);
      expect(words).toEqual(drawn.map((number) => list[number % 4096]));
    }),
  );
});

test('no word is likelier than another, also when the list does not go evenly into the numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), (length) => {
      const some = list.slice(0, length);
      const drawn = Array.from({ length: 65_536 }, (_, at) => at).values();
      const counts = new Map<string, number>();
      const rounds = Math.floor(65_536 / length);
      for (const word of randomWords(rounds * length, some, () => drawn.next().value ?? 0))
        counts.set(word, (counts.get(word) ?? 0) + 1);
      expect(new Set(counts.values())).toEqual(new Set([rounds]));
    }),
    { numRuns: 20 },
  );
});

test('what was read from paper is what was meant, with capitals, spaces or hyphens', () => {
  const words = ['kaart', 'wolk', 'trein', 'appel', 'brug', 'zomer'];
  const passphrase = passphraseOf(words);
  expect(passphrase).toBe('kaart-wolk-trein-appel-brug-zomer');
  for (const typed of [passphrase, ` ${words.join(' ').toUpperCase()}\n`, words.join(', ')])
    expect(passphrasesMeant(typed)[0]).toBe(passphrase);
});

test('another passphrase is tried as it was typed too, each once', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const meant = passphrasesMeant(typed);
      expect(new Set(meant).size).toBe(meant.length);
      if (typed !== '') expect(meant).toContain(typed);
    }),
  );
});
