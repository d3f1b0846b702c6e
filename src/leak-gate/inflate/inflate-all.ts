/** Unpacks deflated bytes that are all there. */
import { joinedBytes, openInflater } from './inflater.ts';

export type Inflated = {
  readonly bytes: Uint8Array;
  /** How many packed bytes were read. */
  readonly read: number;
  /** `broken`: the bytes are what could be read before. `stopped`: there are more than `most`. */
  readonly end: 'whole' | 'broken' | 'stopped';
};

export function inflateAll(packed: Uint8Array, most: number): Inflated {
  const inflater = openInflater();
  inflater.feed(packed, true);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let piece = inflater.take(); piece !== null && length <= most; piece = inflater.take()) {
    pieces.push(piece);
    length += piece.length;
  }
  const isStopped = length > most;
  const end = isStopped ? 'stopped' : inflater.state() === 'ended' ? 'whole' : 'broken';
  return { bytes: joinedBytes(pieces), read: packed.length - inflater.unused().length, end };
}

/** What a zlib head (RFC 1950) begins with: deflate, and a check. */
export const hasZlibHead = (bytes: Uint8Array): boolean => {
  const first = bytes[0] ?? 0;
  const second = bytes[1] ?? 0;
  return (first & 15) === 8 && first >> 4 <= 7 && (first * 256 + second) % 31 === 0;
};

/** The same with a head as zlib writes it, or without. */
export const inflateZlib = (packed: Uint8Array, most: number): Inflated =>
  hasZlibHead(packed) ? inflateAll(packed.subarray(2), most) : inflateAll(packed, most);

/** With a head it can be told from others, without one only when it is longer. */
const fewestBytes = { withHead: 16, withoutHead: 48 };

/** Whether it is worth trying: half of all other bytes begin with what no deflated file begins with. */
export function mayBeDeflated(bytes: Uint8Array, length: number): boolean {
  if (length < fewestBytes.withHead) return false;
  return hasZlibHead(bytes) || (length >= fewestBytes.withoutHead && hasBlockHead(bytes));
}

/** A block with codes, known ones or its own, of which there are 286 and 30 at most (RFC 1951, 3.2.7). */
function hasBlockHead([first = 0, second = 0]: Uint8Array): boolean {
  const kind = (first >> 1) & 3;
  return kind === 1 || (kind === 2 && first >> 3 <= 29 && (second & 31) <= 29);
}
