/** What stands before each block of a deflated file: how it is packed, and with which codes (RFC 1951, 3.2.7). */
import { type Bits, isOverrun, takeBits, toWholeBytes } from './bits.ts';
import { type CodeTable, codeTable, fixedDistances, fixedLiterals } from './code-table.ts';

export type Codes = { readonly literals: CodeTable; readonly distances: CodeTable };

export type BlockHead =
  | { readonly kind: 'stored'; readonly byteLength: number }
  | ({ readonly kind: 'coded' } & Codes)
  | { readonly kind: 'broken' };

/** No head has more bytes. */
export const longestHead = 640;

const broken: BlockHead = { kind: 'broken' };

/** Reads the head behind the bit that says whether it is the last block. */
export function readHead(bits: Bits): BlockHead {
  switch (takeBits(bits, 2)) {
    case 0:
      return storedHead(bits);
    case 1:
      return { kind: 'coded', literals: fixedLiterals, distances: fixedDistances };
    case 2:
      return codedHead(bits);
    default:
      return broken;
  }
}

function storedHead(bits: Bits): BlockHead {
  toWholeBytes(bits);
  const byteLength = takeBits(bits, 16);
  const check = takeBits(bits, 16);
  toWholeBytes(bits);
  return byteLength === (check ^ 0xffff) ? { kind: 'stored', byteLength } : broken;
}

/** In which order the lengths of the codes for lengths stand. */
const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function codedHead(bits: Bits): BlockHead {
  const literalCount = takeBits(bits, 5) + 257;
  const distanceCount = takeBits(bits, 5) + 1;
  const lengthsOfLengths = new Uint8Array(order.length);
  for (const place of order.slice(0, takeBits(bits, 4) + 4))
    lengthsOfLengths[place] = takeBits(bits, 3);
  const table = codeTable(lengthsOfLengths);
  const lengths = table && readLengths(bits, table, literalCount + distanceCount);
  if (!lengths) return broken;
  const literals = codeTable(lengths.subarray(0, literalCount));
  const distances = codeTable(lengths.subarray(literalCount));
  return literals && distances ? { kind: 'coded', literals, distances } : broken;
}

/** Symbols above 15 say a length again: the one before, or none. */
const repeats: Readonly<Record<number, { readonly bits: number; readonly least: number }>> = {
  16: { bits: 2, least: 3 },
  17: { bits: 3, least: 3 },
  18: { bits: 7, least: 11 },
};

function readLengths(bits: Bits, table: CodeTable, count: number): Uint8Array | null {
  const lengths = new Uint8Array(count);
  let at = 0;
  while (at < count) {
    const symbol = takeSymbol(bits, table);
    if (symbol < 0 || isOverrun(bits)) return null;
    const repeat = repeats[symbol];
    const times = repeat === undefined ? 1 : repeat.least + takeBits(bits, repeat.bits);
    const length = symbol < 16 ? symbol : symbol === 16 ? lengths[at - 1] : 0;
    if (length === undefined || at + times > count) return null;
    lengths.fill(length, at, at + times);
    at += times;
  }
  return lengths;
}

/** The next symbol; -1 when there is no such code. */
export function takeSymbol(bits: Bits, { entries, width }: CodeTable): number {
  while (bits.count < width) {
    bits.held |= (bits.bytes[bits.at] ?? 0) << bits.count;
    bits.at += 1;
    bits.count += 8;
  }
  const entry = entries[bits.held & ((1 << width) - 1)] ?? 0;
  if (entry === 0) return -1;
  bits.held >>>= entry & 15;
  bits.count -= entry & 15;
  return entry >>> 4;
}
