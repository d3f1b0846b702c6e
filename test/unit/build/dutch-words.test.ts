/** The words in which fingerprints are told: another list would tell another fingerprint. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dutchWords, dutchWordsSha256 } from '../../../src/build/dutch-words.ts';
import { hunspellForms } from '../../../src/build/hunspell-forms.ts';

const words = dutchWords();

test('the list is the one that fingerprints were told in before', () => {
  const lines = words.map((word) => `${word}\n`).join('');
  const told = '7de31a0d3afcbab8cffcfcc0a4d670fb83c3256b4193604b04066971439cfbe9';
  expect(createHash('sha256').update(lines).digest('hex')).toBe(told);
  expect(dutchWordsSha256).toBe(told);
});

test('there are 4,096 words of four to eight plain letters, each once, in order', () => {
  expect(new Set(words).size).toBe(4096);
  expect(words.filter((word) => !/^[a-z]{4,8}$/.test(word))).toEqual([]);
  expect(words).toEqual(words.toSorted());
});

/** How many words of the list are this word but for one letter. */
const alike = (word: string): number =>
  words.filter(
    (other) =>
      other.length === word.length &&
      [...other].filter((letter, at) => letter !== word[at]).length === 1,
  ).length;

test('most words are unlike all others in more than a letter', () => {
  const mistakable = words.filter((word) => alike(word) > 0);
  expect(mistakable.length).toBeLessThan(0.42 * words.length);
});

test.each(['moord', 'seks', 'kanker', 'politie', 'dood', 'bloed', 'shit', 'hoer', 'moslim'])(
  'nobody has to read aloud: %s',
  (stem) => {
    expect(words.filter((word) => word.startsWith(stem))).toEqual([]);
  },
);

test('programs find the list under a name of its own', async () => {
  const module = await import('virtual:dutch-words');
  expect(module.dutchWords).toEqual(words);
});

test('a dictionary is read with its endings, without what it marks as wrong', () => {
  const affixes = 'SFX Aa Y 2\nSFX Aa 0 en [^e]\nSFX Aa e ende e\nSFX Bb Y 1\nSFX Bb 0 s/Fw .\n';
  const dictionary = '5\nboek/AaBb\nhele/Aa\nzĳde\nfoud/Fw\nAmsterdam\n';
  expect([...hunspellForms(dictionary, affixes)]).toEqual([
    'boek',
    'boeken',
    'hele',
    'helende',
    'zijde',
  ]);
});
