/** Unpacking gives what was packed, tells where it ends, and never more than it should. */
import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflateAll, inflateZlib } from '../../../src/leak-gate/inflate/inflate-all.ts';
import { openInflater } from '../../../src/leak-gate/inflate/inflater.ts';

const plenty = 1 << 24;

const content = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ maxLength: 400 }).map((text) => Buffer.from(text)),
    ),
    { maxLength: 30 },
  )
  .chain((pieces) =>
    fc
      .integer({ min: 1, max: 40 })
      .map((times) => Buffer.concat(Array.from({ length: times }, () => Buffer.concat(pieces)))),
  );

const packing = fc.record({
  level: fc.constantFrom(0, 1, 6, 9),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
  ),
});

/** In pieces of that size, with something behind it. */
function inPieces(packed: Uint8Array, size: number) {
  const inflater = openInflater();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (; at <= packed.length && inflater.state() === 'open'; at += size) {
    inflater.feed(packed.subarray(at, at + size), at + size > packed.length);
    for (let piece = inflater.take(); piece !== null; piece = inflater.take()) pieces.push(piece);
  }
  const behind = Buffer.concat([inflater.unused(), packed.subarray(at)]);
  return { bytes: Buffer.concat(pieces), state: inflater.state(), behind };
}

test('what was packed, and where it ends, however it comes', () => {
  fc.assert(
    fc.property(
      content,
      packing,
      fc.constantFrom(1, 3, 50, 1_000, 70_000),
      (bytes, options, size) => {
        const behind = Buffer.from('BEHIND');
        const packed = Buffer.concat([deflateRawSync(bytes, options), behind]);
        const all = inflateAll(packed, plenty);
        expect([Buffer.from(all.bytes).equals(bytes), all.end, packed.length - all.read]).toEqual([
          true,
          'whole',
          behind.length,
        ]);
        const read = inPieces(packed, size);
        expect([read.bytes.equals(bytes), read.state, read.behind.equals(behind)]).toEqual([
          true,
          'ended',
          true,
        ]);
      },
    ),
    { numRuns: 200 },
  );
});

test('more than fits in its memory at a time', () => {
  const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, at) => `${at} `).join(''));
  expect(Buffer.from(inflateAll(deflateRawSync(bytes), plenty).bytes).equals(bytes)).toBe(true);
  expect(inPieces(deflateRawSync(bytes), 4_096).bytes.equals(bytes)).toBe(true);
});

test('a part of it is never taken for the whole, and what came before is given', () => {
  const bytes = Buffer.from(
    Array.from({ length: 300 }, (_, at) => `Zin ${at * at} van veel. `).join(''),
  );
  const packed = deflateRawSync(bytes);
  for (let length = 0; length < packed.length; length += 1) {
    const { bytes: read, end } = inflateAll(packed.subarray(0, length), plenty);
    expect(end).toBe('broken');
    // Where it was cut in the middle something else may be read, of the length of one match.
    const sure = Math.max(0, read.length - 2 * 258);
    expect(Buffer.from(read.subarray(0, sure)).equals(bytes.subarray(0, sure))).toBe(true);
  }
});

test('any bytes are read or refused, and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { read, end } = inflateAll(bytes, plenty);
      expect(read).toBeLessThanOrEqual(bytes.length);
      expect(['whole', 'broken', 'stopped']).toContain(end);
    }),
    { numRuns: 2_000 },
  );
});

describe('it stops', () => {
  test('soon after it has given as much as may be', () => {
    const { bytes, end } = inflateAll(deflateRawSync(Buffer.alloc(50_000_000)), 1_000_000);
    expect(end).toBe('stopped');
    expect(bytes.length).toBeLessThan(2_000_000);
  });
});

test('with the head of zlib and without', () => {
  const bytes = Buffer.from('tekst');
  for (const packed of [deflateSync(bytes), deflateRawSync(bytes)])
    expect(Buffer.from(inflateZlib(packed, plenty).bytes).equals(bytes)).toBe(true);
});
