/** The inside of a block: single bytes, and copies of what came before (RFC 1951, 3.2.5). */
import { type Bits, holdBits, isOverrun, takeBits } from './bits.ts';
import { type Codes, takeSymbol } from './block-head.ts';

export type Output = { readonly bytes: Uint8Array<ArrayBuffer>; at: number };

const endOfBlock = 256;
const longestMatch = 258;
/** Two codes of fifteen bits with what follows on them. */
const mostBytes = 8;

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

const lengthScale = scaleOf(29, 3, 4);
// The last length has a symbol of its own.
lengthScale.least[28] = longestMatch;
lengthScale.bits[28] = 0;
const distanceScale = scaleOf(30, 1, 2);

/** Unpacks until the block ends, there is no more room, or more bytes are needed. */
export function copyCoded(
  bits: Bits,
  out: Output,
  { literals, distances }: Codes,
): 'end-of-block' | 'later' | 'broken' {
  const { bytes } = out;
  const last = bytes.length - longestMatch;
  const enough = bits.isLast ? Number.POSITIVE_INFINITY : bits.bytes.length - mostBytes;
  while (out.at < last) {
    if (bits.at > enough) return 'later';
    const symbol = takeSymbol(bits, literals);
    if (symbol >= 0 && symbol < endOfBlock) {
      bytes[out.at] = symbol;
      out.at += 1;
    } else if (symbol === endOfBlock) return isOverrun(bits) ? 'broken' : 'end-of-block';
    else if (symbol < 0 || !copyMatch(bits, out, symbol - 257, distances)) return 'broken';
    if (bits.isLast && isOverrun(bits)) return 'broken';
  }
  return 'later';
}

function copyMatch(bits: Bits, out: Output, place: number, distances: Codes['distances']): boolean {
  if (place >= 29) return false;
  const length = (lengthScale.least[place] ?? 0) + takeBits(bits, lengthScale.bits[place] ?? 0);
  holdBits(bits, distances.width);
  const symbol = takeSymbol(bits, distances);
  if (symbol < 0 || symbol >= 30) return false;
  const distance =
    (distanceScale.least[symbol] ?? 0) + takeBits(bits, distanceScale.bits[symbol] ?? 0);
  let from = out.at - distance;
  if (from < 0) return false;
  const { bytes } = out;
  const end = out.at + length;
  if (distance >= length) bytes.copyWithin(out.at, from, from + length);
  else for (let at = out.at; at < end; at += 1, from += 1) bytes[at] = bytes[from] ?? 0;
  out.at = end;
  return true;
}
