/** Going over a text, character by character, as long as each is of a kind. */

/** Where the row of characters of `kind` begins that ends before `at`; no further than `most` back. */
export function backOver(text: string, at: number, kind: RegExp, most: number): number {
  let start = at;
  while (start > 0 && at - start < most && kind.test(text[start - 1] ?? '')) start--;
  return start;
}

/** Where the row of characters of `kind` ends that begins at `at`; no further than `most` on. */
export function forthOver(text: string, at: number, kind: RegExp, most: number): number {
  let end = at;
  while (end < text.length && end - at < most && kind.test(text[end] ?? '')) end++;
  return end;
}
