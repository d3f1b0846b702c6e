import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Piece } from '../../../src/capture/markup.ts';
import { render } from '../../../src/capture/markup.ts';
import { writePieces } from '../../../src/capture/write-pieces.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.integer({ min: 0, max: 600_000 }).map((length) => 'a'.repeat(length)),
  fc.integer({ min: 0, max: 300_000 }).map((length) => `b${'😀'.repeat(length)}`),
);

const { piece } = fc.letrec<{ piece: Piece }>((tie) => ({
  piece: fc.oneof(
    { maxDepth: 2 },
    text,
    text.map((value) => () => value),
    fc.record({
      pieces: fc.array(tie('piece'), { maxLength: 3 }),
      escape: fc.constantFrom(null, (value: string) => value.replaceAll('a', '&amp;')),
    }),
  ),
}));

test('law: the bytes are those of the text, wherever it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 4 }), async (pieces) => {
      const written = await new Blob(await writePieces(pieces)).text();
      expect(written === render(pieces).toWellFormed()).toBe(true);
    }),
    { numRuns: 60 },
  );
});
