/** A text with everything covered in it that must not be seen, and where its places went. */
import type { TokenOf } from '../domain/cover.ts';
import { base64Runs } from './base64-runs.ts';
import { decodings } from './decodings.ts';
import { type Edit, type FindCovers, united } from './find-covers.ts';

/** `token`: what stands in its place now. */
export type CoveredPlace = Edit & { readonly token: string };

export type CoveredText = {
  readonly text: string;
  readonly edits: readonly CoveredPlace[];
  /** Where a place of the original is now; one within what was covered is at the token's beginning. */
  readonly movedTo: (place: number) => number;
};

export type CoverText = (text: string) => CoveredText;

/** How deep texts lie within texts: base64 in an address in JSON. */
const mostDepth = 3;

/** `text` with a token of `tokenOf` in place of whatever `find` finds in it, however it is coded. */
export const coverTextWith =
  (find: FindCovers, tokenOf: TokenOf): CoverText =>
  (text) =>
    edited(
      text,
      searchDeep(find, text).map((edit) => ({ ...edit, token: tokenOf(edit.kind) })),
    );

/** What `find` finds in `text` and in the texts that stand within it, as places of `text`. */
export function searchDeep(find: FindCovers, text: string, depth = mostDepth): readonly Edit[] {
  const found = [...find(text)];
  if (depth === 0) return found;
  for (const decode of decodings) {
    const inner = decode(text);
    if (inner === null) continue;
    for (const { kind, start, end } of searchDeep(find, inner.text, depth - 1))
      found.push({ kind, ...inner.placeOf(start, end) });
  }
  for (const { start, end, text: inner } of base64Runs(text))
    for (const { kind } of searchDeep(find, inner, depth - 1).slice(0, 1))
      found.push({ kind, start, end });
  return united(found);
}

/** `text` with its `edits` done, which are in order. */
function edited(text: string, edits: readonly CoveredPlace[]): CoveredText {
  let made = '';
  let from = 0;
  for (const { start, end, token } of edits) {
    made += text.slice(from, start) + token;
    from = end;
  }
  return { text: made + text.slice(from), edits, movedTo: (place) => moved(place, edits) };
}

function moved(place: number, edits: readonly CoveredPlace[]): number {
  let by = 0;
  for (const { start, end, token } of edits) {
    if (place <= start) break;
    if (place < end) return start + by;
    by += token.length - (end - start);
  }
  return place + by;
}
