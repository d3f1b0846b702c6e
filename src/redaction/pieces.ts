/** A long text in pieces that lie a little over one another, so that each can be looked at by itself. */

export type TextPart = { readonly start: number; readonly end: number };

const usualLength = 4_096;
/** No value is longer, with whatever stands between its letters. */
const overlap = 512;

/** Together they are the text; none is cut within a word, where there is white space near. */
export function* piecesOf(text: string): Generator<TextPart> {
  let start = 0;
  for (;;) {
    const wanted = start + usualLength;
    if (wanted + overlap >= text.length) return yield { start, end: text.length };
    yield { start, end: spaceFrom(text, wanted + overlap) };
    start = spaceFrom(text, wanted);
  }
}

/** The first white space at `place` or soon behind it; `place` when there is none. */
function spaceFrom(text: string, place: number): number {
  const near = text.slice(place, place + 128).search(/\s/);
  return near < 0 ? place : place + near;
}
