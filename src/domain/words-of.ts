/** Numbers that nobody can read aloud, told in ordinary words: fingerprints, and passphrases. */
import type { Sha256 } from './ids.ts';

/** Of a fingerprint: 96 bits, which nobody meets by chance or by trying. */
const fingerprintWords = 8;

/** Of a passphrase: 72 bits, behind age's slow reckoning. */
export const passphraseWords = 6;

/** Hexadecimal digits that one of 4,096 words stands for. */
const digits = 3;

/** The eight words for the first 96 bits of `sha256`, by `list` of 4,096 words. */
export function wordsOf(sha256: Sha256, list: readonly string[]): string[] {
  return Array.from({ length: fingerprintWords }, (_, at) =>
    wordAt(Number.parseInt(sha256.slice(at * digits, (at + 1) * digits), 16), list),
  );
}

const span = 1 << 16;

/** `count` words, each as likely as any other. `random` gives whole numbers from 0 to 65,535, all alike. */
export function randomWords(
  count: number,
  list: readonly string[],
  random: () => number,
): string[] {
  // The last numbers, which do not go round the whole list, would favour the words at its beginning.
  const end = span - (span % list.length);
  const next = (): number => {
    const drawn = random();
    return drawn < end ? drawn % list.length : next();
  };
  return Array.from({ length: count }, () => wordAt(next(), list));
}

/** As it is used and typed: `kaart-wolk-…`, as age itself writes passphrases. */
export const passphraseOf = (words: readonly string[]): string => words.join('-');

/** What may have been meant by what was typed, the likeliest first, each once. */
export function passphrasesMeant(typed: string): string[] {
  const words =
    typed
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return [...new Set([passphraseOf(words), typed.normalize('NFKC').trim(), typed])].filter(Boolean);
}

function wordAt(place: number, list: readonly string[]): string {
  const word = list[place];
  if (word === undefined) throw new Error(`no word ${place} in a list of ${list.length}`);
  return word;
}
