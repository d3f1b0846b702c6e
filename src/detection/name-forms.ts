/** The ways in which a name of somebody's list is written, as patterns for folded text. */
import { foldedOf, plainOf } from './plain-text.ts';
import { escaped } from './vocabulary.ts';

/** What stands between two words of a name. */
const gap = "[\\s.,'_+-]{1,3}";

/** What is written small in a name: no initial is made of it, and with it a surname begins. */
const small = new Set(
  'van de der den het ten ter el al ben te von du la bin op in aan tot'.split(' ').concat("'t"),
);

/** A word of a name that is shorter says nothing by itself. */
const leastAlone = 3;

const inARow = (words: readonly string[]): string => words.map(escaped).join(gap);

const wordsOf = (entry: string): readonly string[] =>
  foldedOf(plainOf(entry))
    .text.split(/[\s,.]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** An address or a number is written in one way only. */
const isName = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => !/\d/.test(word));

/** The entry itself; of a name, turned round and with initials too. */
export function wholeForms(entry: string): readonly string[] {
  const words = wordsOf(entry);
  if (words.length === 0) return [];
  return isName(words) ? [inARow(words), ...otherForms(words)] : [inARow(words)];
}

function otherForms(words: readonly string[]): readonly string[] {
  const from = surnameAt(words);
  const first = inARow(words.slice(0, from));
  const surname = words.slice(from);
  const last = inARow(surname);
  const initials = initialsOf(words[0] ?? '');
  const known = [`${initials}\\s?${last}`, ...turned(last, [first, initials])];
  const bare = surname.filter((word) => !small.has(word));
  if (bare.length === 0 || bare.length === surname.length) return known;
  const before = inARow(surname.slice(0, -bare.length));
  return [
    ...known,
    ...turned(inARow(bare), [`${first}(?:${gap}${before})?`, `${initials}(?:${gap}${before})?`]),
  ];
}

const turned = (last: string, firsts: readonly string[]): readonly string[] =>
  firsts.map((first) => `${last}${gap}${first}`);

/** Of a name with more initials than the person wrote down, the first one counts. */
function initialsOf(word: string): string {
  const [first = ''] = word;
  return `${escaped(first)}\\.?(?:\\s?[a-z]\\.){0,4}`;
}

/** Where the surname begins: at the first small word, or at the last word. */
function surnameAt(words: readonly string[]): number {
  const at = words.findIndex((word, index) => index > 0 && small.has(word));
  return at > 0 ? at : words.length - 1;
}

/** A first name by itself, or a surname, with and without what is written small before it. */
export function partForms(entry: string): readonly string[] {
  const words = wordsOf(entry);
  if (!isName(words)) return [];
  const surname = inARow(words.slice(surnameAt(words)));
  const alone = words.filter((word) => !small.has(word) && word.length >= leastAlone);
  return [surname, ...alone.map(escaped)];
}
