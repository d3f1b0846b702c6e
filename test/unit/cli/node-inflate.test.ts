/** The fast way to unpack gives the file or nothing, and never more than it says. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflateWhole } from '../../../src/cli/node-inflate.ts';

const deflated = (bytes: Uint8Array) => new Uint8Array(deflateRawSync(bytes));

test('what was deflated comes out as it was', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
      const found = inflateWhole(deflated(bytes), bytes.byteLength);
      expect(found && Array.from(found)).toEqual(Array.from(bytes));
    }),
  );
});

test.each([
  ['bytes behind its end', new Uint8Array([...deflated(new Uint8Array(100)), 0]), 100],
  ['an end that is cut off', deflated(new Uint8Array(100)).slice(0, -1), 100],
  ['more bytes than it says', deflated(new Uint8Array(1_000_000)), 999_999],
  ['nothing in it', new Uint8Array(), 0],
  ['what is not deflated', new Uint8Array([7, 7, 7]), 3],
])('a file with %s is not unpacked', (_, packed, byteLength) => {
  expect(inflateWhole(packed, byteLength)).toBeNull();
});
