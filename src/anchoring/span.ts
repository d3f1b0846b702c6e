/** A piece of text: from `start` up to, not including, `end`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at));

/** True when `at` would cut one character (a surrogate pair, such as an emoji) in two. */
export const cutsCharacter = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

/** Without white space at its ends and with whole characters. `null` when nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  if (start >= end) return null;
  if (cutsCharacter(text, start)) start--;
  if (cutsCharacter(text, end)) end++;
  return { start, end };
}
