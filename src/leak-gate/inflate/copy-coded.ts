/** The inside of a block: single bytes, and copies of what came before (RFC 1951, 3.2.5). */
import { type Bits, isOverrun } from './bits.ts';
import type { Codes } from './block-head.ts';

export type Output = { readonly bytes: Uint8Array<ArrayBuffer>; at: number };

const endOfBlock = 256;
const firstLength = 257;
const longestMatch = 258;
/** Two codes of fifteen bits with what follows on them. */
const mostBytes = 12;

/** What a symbol counts from, and how many bits say how much more. */
type Scale = { readonly least: Uint16Array; readonly bits: Uint8Array };

/** Each power of two in so many parts. */
function scaleOf(count: number, first: number, parts: number): Scale {
  const least = new Uint16Array(count);
  const bits = new Uint8Array(count);
  let next = first;
  for (let at = 0; at < count; at += 1) {
    bits[at] = Math.max(0, Math.floor(at / parts) - 1);
    least[at] = next;
    next += 1 << (bits[at] ?? 0);
  }
  return { least, bits };
}

const lengths = scaleOf(29, 3, 4);
// The last length has a symbol of its own.
lengths.least[28] = longestMatch;
lengths.bits[28] = 0;
const ways = scaleOf(30, 1, 2);

/**
 * Unpacks until the block ends, there is no more room, or more bytes are needed. It is one long function
 * with names of its own for everything, since every byte of a pack goes through it.
 */
export function copyCoded(
  bits: Bits,
  out: Output,
  { literals, distances }: Codes,
): 'end-of-block' | 'later' | 'broken' {
  const packed = bits.bytes;
  const { bytes } = out;
  const [literalMask, distanceMask] = [(1 << literals.width) - 1, (1 << distances.width) - 1];
  const last = bytes.length - longestMatch;
  // At the very end zeros are read where there is nothing; that is seen afterwards.
  const enough = packed.length + (bits.isLast ? mostBytes : -mostBytes);
  let { at, held, count } = bits;
  let to = out.at;
  let outcome: 'end-of-block' | 'later' | 'broken' = 'later';
  while (to < last && at <= enough) {
    for (; count <= 16; count += 8) held |= (packed[at++] ?? 0) << count;
    const code = literals.entries[held & literalMask] ?? 0;
    held >>>= code & 15;
    count -= code & 15;
    const symbol = code >>> 4;
    if (code !== 0 && symbol < endOfBlock) {
      bytes[to++] = symbol;
      continue;
    }
    if (code === 0 || symbol === endOfBlock || symbol - firstLength >= lengths.bits.length) {
      outcome = code !== 0 && symbol === endOfBlock ? 'end-of-block' : 'broken';
      break;
    }
    for (; count <= 16; count += 8) held |= (packed[at++] ?? 0) << count;
    const lengthBits = lengths.bits[symbol - firstLength] ?? 0;
    const length = (lengths.least[symbol - firstLength] ?? 0) + (held & ((1 << lengthBits) - 1));
    held >>>= lengthBits;
    count -= lengthBits;
    for (; count <= 16; count += 8) held |= (packed[at++] ?? 0) << count;
    const way = distances.entries[held & distanceMask] ?? 0;
    held >>>= way & 15;
    count -= way & 15;
    for (; count <= 16; count += 8) held |= (packed[at++] ?? 0) << count;
    const wayBits = ways.bits[way >>> 4] ?? 0;
    let from = to - (ways.least[way >>> 4] ?? to) - (held & ((1 << wayBits) - 1));
    held >>>= wayBits;
    count -= wayBits;
    if (way === 0 || way >>> 4 >= ways.bits.length || from < 0) {
      outcome = 'broken';
      break;
    }
    for (const end = to + length; to < end; ) bytes[to++] = bytes[from++] ?? 0;
  }
  bits.at = at;
  bits.held = held;
  bits.count = count;
  out.at = to;
  return isOverrun(bits) ? 'broken' : outcome;
}
