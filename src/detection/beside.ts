/** The words beside a place in a text: they say what a number is. */

/** How far a word may stand before what it is about, in characters: a label, and a few words between. */
const reach = 60;

/** What stands before `at`, within reach. */
export const before = (text: string, at: number, most = reach): string =>
  text.slice(Math.max(0, at - most), at);

/** What stands behind `at`, within reach. */
export const behind = (text: string, at: number, most = reach): string => text.slice(at, at + most);

/** What stands in `text` behind the last of `words`; `null` when none is there. */
export function sinceLast(words: RegExp, text: string): string | null {
  let end: number | null = null;
  for (const found of text.matchAll(words)) end = found.index + found[0].length;
  return end === null ? null : text.slice(end);
}

/** Whether one of `words` stands in `text`. */
export const says = (words: RegExp, text: string): boolean => text.search(words) >= 0;

/** Whether a word belongs to the number that comes after `since`: nothing else stands between them. */
export const isDirect = (since: string | null): boolean =>
  since !== null && since.length < 32 && !/\d{3}|[;\t|\\/)]|[.!?]\s/.test(since);
