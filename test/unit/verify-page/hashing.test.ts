/** Fingerprints of the page in a pack: those of Node, at once and in whatever pieces. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browserHashing } from '../../../src/verify-page/hashing.ts';

const theirs = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function inPieces(bytes: Uint8Array<ArrayBuffer>, lengths: readonly number[]) {
  const hash = await browserHashing.begin();
  let from = 0;
  for (const length of lengths) {
    hash.add(bytes.subarray(from, from + length));
    from += length;
  }
  hash.add(bytes.subarray(from));
  return hash.end();
}

test('are those of Node, however the bytes are cut', async () => {
  const lengths = fc.array(fc.nat(200), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), lengths, async (bytes, cuts) => {
      const own = Uint8Array.from(bytes);
      expect(await inPieces(own, cuts)).toBe(theirs(own));
      expect(await browserHashing.digest(own)).toBe(theirs(own));
    }),
  );
});
