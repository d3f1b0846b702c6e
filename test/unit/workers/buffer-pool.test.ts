/** Memory that is used again: enough of it, and never the same for two. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bufferPool } from '../../../src/workers/buffer-pool.ts';

const megabyte = 1 << 20;
const sizes = fc.array(fc.integer({ min: 0, max: 9 * megabyte }), { maxLength: 12 });

test('whoever asks gets as many bytes as were asked for', () => {
  fc.assert(
    fc.property(sizes, (wanted) => {
      const pool = bufferPool();
      for (const byteLength of wanted) {
        const bytes = pool.take(byteLength);
        expect(bytes.byteLength).toBe(byteLength);
        pool.give(bytes);
      }
    }),
    { numRuns: 30 },
  );
});

test('two that were not given back never lie in the same memory', () => {
  fc.assert(
    fc.property(sizes, fc.array(fc.boolean(), { maxLength: 12 }), (wanted, givenBack) => {
      const pool = bufferPool();
      const inUse = new Set<ArrayBuffer>();
      for (const [at, byteLength] of wanted.entries()) {
        const bytes = pool.take(byteLength);
        expect(inUse.has(bytes.buffer)).toBe(false);
        if (givenBack[at]) pool.give(bytes);
        else inUse.add(bytes.buffer);
      }
    }),
    { numRuns: 30 },
  );
});

test('what was given back is used again', () => {
  const pool = bufferPool();
  const first = pool.take(megabyte);
  pool.give(first);
  expect(pool.take(megabyte - 5).buffer).toBe(first.buffer);
});

test('what went to another thread is nobody’s any more', () => {
  const pool = bufferPool();
  const bytes = pool.take(megabyte);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  pool.give(bytes);
  expect(pool.take(megabyte).byteLength).toBe(megabyte);
});

test('it keeps only so much, however much is given back', () => {
  const pool = bufferPool();
  const all = Array.from({ length: 20 }, () => pool.take(8 * megabyte));
  all.forEach(pool.give);
  const buffers = new Set(all.map(({ buffer }) => buffer));
  const again = Array.from({ length: 20 }, () => pool.take(8 * megabyte));
  expect(again.filter(({ buffer }) => buffers.has(buffer)).length).toBeLessThanOrEqual(4);
});

// A small file may lie in the same buffer as others that are still to be read (block-source.ts).
test('a small part of a large buffer does not give the buffer away', () => {
  const pool = bufferPool();
  const block = pool.take(megabyte);
  pool.give(block.subarray(100, 1_000));
  expect(pool.take(megabyte).buffer).not.toBe(block.buffer);
});
