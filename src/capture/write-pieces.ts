/** Turns the pieces of a snapshot into bytes, in slices that nobody notices. */
import { slicer } from '../anchoring/slices.ts';
import { type Piece, textsOf } from './markup.ts';
import type { Bytes } from './page-yield.ts';

/** Characters that are turned into bytes at once. */
const stretch = 256 * 1024;

export async function writePieces(pieces: readonly Piece[]): Promise<Bytes[]> {
  const pause = slicer();
  const encoder = new TextEncoder();
  const chunks: Bytes[] = [];
  for (const text of stretchesOf(pieces)) {
    chunks.push(encoder.encode(text));
    await pause();
  }
  return chunks;
}

/** The text of the pieces in stretches that are neither tiny nor long. */
function* stretchesOf(pieces: readonly Piece[]): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const text of textsOf(pieces)) {
    if (text.length < stretch) {
      waiting.push(text);
      length += text.length;
    }
    if (length + text.length < stretch) continue;
    yield waiting.join('');
    [waiting, length] = [[], 0];
    if (text.length >= stretch) yield* cut(text);
  }
  yield waiting.join('');
}

/** Cuts a long text, such as a picture in a data address, between characters. */
function* cut(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const end = at + stretch;
    const isHalf = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
    const next = isHalf ? end - 1 : end;
    yield text.slice(at, next);
    at = next;
  }
}
