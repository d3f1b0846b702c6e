/**
 * Words that say what a number is. Each row of words becomes one pattern without any repetition, so that
 * the time it takes grows with the text alone.
 */

/** `word` as a pattern that finds it and nothing else. */
export const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const alternatives = (words: readonly string[]): string =>
  words
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');

/** `words`, parted by commas, with which a word begins: `tel` is in `telefoon`, not in `hotel`. */
export const beginnings = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(listed(words))})`, 'giu');

/** `words`, parted by commas, each by itself. */
export const wholeWords = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(listed(words))})(?![\\p{L}\\p{N}])`, 'giu');

const listed = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

/** A set of words, to look one up. */
export const setOf = (words: string): ReadonlySet<string> => new Set(listed(words));
