/** A pack in memory: what is written and written anew stands where it should, and there is an end to it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryFile, TooLargeForMemory } from '../../../src/workers/memory-file.ts';

const piece = fc.uint8Array({ minLength: 1, maxLength: 50 }).map((bytes) => Uint8Array.from(bytes));

test('it holds what was written, with what was written anew in its place', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(piece, { minLength: 1 }),
      fc.nat(),
      fc.nat(),
      async (all, which, how) => {
        const file = memoryFile();
        for (const bytes of all) await file.write(bytes);
        const expected = Buffer.concat(all);
        const at = which % all.length;
        const part = all[at] ?? new Uint8Array();
        const offset = Buffer.concat(all.slice(0, at)).byteLength + (how % part.byteLength);
        const patch = new Uint8Array(part.byteLength - (how % part.byteLength)).fill(7);
        await file.patch(offset, patch);
        expected.set(patch, offset);
        const source = await file.readAgain();
        expect(Buffer.from(await source.read(0, source.byteLength)).equals(expected)).toBe(true);
        expect(Buffer.from(await (await file.handOver()).arrayBuffer()).equals(expected)).toBe(
          true,
        );
      },
    ),
  ));

test('it takes as much as there may be in memory, and nothing more', async () => {
  const file = memoryFile(10);
  await file.write(new Uint8Array(10));
  expect(() => file.write(new Uint8Array(1))).toThrow(TooLargeForMemory);
});
