/** Our own SHA-256 against that of Node, in whatever pieces the bytes come. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { padding, runningSha256 } from '../../../src/verify-page/sha256.ts';

const theirs = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function ours(bytes: Uint8Array<ArrayBuffer>, lengths: readonly number[]): string {
  const hash = runningSha256();
  let from = 0;
  for (const length of lengths) {
    hash.add(bytes.subarray(from, from + length));
    from += length;
  }
  hash.add(bytes.subarray(from));
  return hash.end();
}

test('is that of Node, however the bytes are cut', () => {
  const lengths = fc.array(fc.nat(200), { maxLength: 20 });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), lengths, (bytes, cuts) => {
      const own = Uint8Array.from(bytes);
      expect(ours(own, cuts)).toBe(theirs(own));
    }),
    { numRuns: 500 },
  );
});

test('is that of Node for every length around the ends of blocks', () => {
  for (let length = 0; length <= 260; length++) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 7919) % 256);
    expect(ours(bytes, [])).toBe(theirs(bytes));
  }
});

test('is that of FIPS 180-4 for its example', () => {
  const bytes = Uint8Array.from('abc', (char) => char.charCodeAt(0));
  expect(ours(bytes, [])).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the end says how many bits there were, of files of any size', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 50 }), (byteLength) => {
      const end = padding(byteLength);
      expect((byteLength + end.byteLength) % 64).toBe(0);
      const bits = new DataView(end.buffer).getBigUint64(end.byteLength - 8);
      expect(bits).toBe(BigInt(byteLength) * 8n);
      expect(end[0]).toBe(0x80);
    }),
  );
});
