/** Unpacks deflated bytes that are all there. */
import { addBytes, isOverrun, noBits, takeBits } from './bits.ts';
import { readHead } from './block-head.ts';
import { newRoom, openInflater } from './inflater.ts';

export type Inflated = {
  readonly bytes: Uint8Array;
  /** How many packed bytes were read. */
  readonly read: number;
  /** `broken`: the bytes are what could be read before. `stopped`: there are more than `most`. */
  readonly end: 'whole' | 'broken' | 'stopped';
};

// One at a time: to get new memory for each costs more than to unpack something small.
const room = newRoom();

export function inflateAll(packed: Uint8Array, most: number): Inflated {
  const inflater = openInflater(room);
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

export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (first && pieces.length === 1) return first;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
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

/** Whether it is worth trying: nearly all other bytes begin with what no deflated file begins with. */
export function mayBeDeflated(bytes: Uint8Array, length: number): boolean {
  if (length < fewestBytes.withHead) return false;
  if (hasZlibHead(bytes)) return true;
  if (length < fewestBytes.withoutHead) return false;
  const bits = noBits();
  addBytes(bits, bytes.subarray(0, length), true);
  takeBits(bits, 1);
  return readHead(bits).kind === 'coded' && !isOverrun(bits);
}
