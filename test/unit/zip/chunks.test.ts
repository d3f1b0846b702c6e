/** Bytes that come in pieces: the whole file, however it was cut, and nothing in its place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherFile } from '../../../src/zip/chunks.ts';

const anyPieces = fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 9 });

const own = (pieces: readonly Uint8Array[]) => pieces.map((piece) => Uint8Array.from(piece));

test('a file of that length comes back as it is, whatever its pieces', async () => {
  await fc.assert(
    fc.asyncProperty(anyPieces, async (pieces) => {
      const whole = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
      expect(await gatherFile(own(pieces), whole.byteLength)).toEqual(whole);
    }),
  );
});

test('of another length there is less, and never something that fits', async () => {
  await fc.assert(
    fc.asyncProperty(anyPieces, fc.nat(99), async (pieces, byteLength) => {
      const length = pieces.reduce((sum, piece) => sum + piece.byteLength, 0);
      fc.pre(byteLength !== length && byteLength > 0);
      expect((await gatherFile(own(pieces), byteLength)).byteLength).toBeLessThan(byteLength);
    }),
  );
});
