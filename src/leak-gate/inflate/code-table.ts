/** Huffman codes as deflate has them (RFC 1951, 3.2): a table that tells of the next bits what they say. */

export type CodeTable = {
  /** By the next `width` bits: the symbol times 16, plus how many bits it takes; 0 for what is no code. */
  readonly entries: Uint16Array;
  readonly width: number;
};

const longest = 15;

/** `lengths`: of each symbol how many bits its code has, 0 for none. `null` when there are no such codes. */
export function codeTable(lengths: Uint8Array): CodeTable | null {
  const counts = new Uint16Array(longest + 1);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const firsts = firstCodes(counts);
  if (firsts === null) return null;
  const width = Math.max(
    1,
    counts.findLastIndex((count) => count > 0),
  );
  const entries = new Uint16Array(1 << width);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    const code = firsts[length] ?? 0;
    firsts[length] = code + 1;
    const entry = (symbol << 4) | length;
    for (let at = reversed(code, length); at < entries.length; at += 1 << length)
      entries[at] = entry;
  }
  return { entries, width };
}

/** The first code of each length; `null` when there are more codes than fit. */
function firstCodes(counts: Uint16Array): Uint32Array | null {
  const firsts = new Uint32Array(longest + 1);
  let code = 0;
  for (let length = 1; length <= longest; length += 1) {
    code = (code + (length > 1 ? (counts[length - 1] ?? 0) : 0)) << 1;
    firsts[length] = code;
    if (code + (counts[length] ?? 0) > 1 << length) return null;
  }
  return firsts;
}

/** Codes stand in a file with their first bit foremost, numbers with their last. */
function reversed(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned |= ((code >>> bit) & 1) << (length - 1 - bit);
  return turned;
}

const ofLengths = (runs: readonly (readonly [count: number, length: number])[]): Uint8Array =>
  Uint8Array.from(runs.flatMap(([count, length]) => Array<number>(count).fill(length)));

const known = (lengths: Uint8Array): CodeTable => {
  const table = codeTable(lengths);
  if (table === null) throw new Error('a code of the standard is no code');
  return table;
};

/** The codes of a block that brings none (3.2.6). */
export const fixedLiterals = known(
  ofLengths([
    [144, 8],
    [112, 9],
    [24, 7],
    [8, 8],
  ]),
);
export const fixedDistances = known(ofLengths([[30, 5]]));
