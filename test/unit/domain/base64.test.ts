/** Bytes as text: there and back, in one form only. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesIn, inBase64, isBase64 } from '../../../src/domain/base64.ts';

const anyBytes = fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes));

test('what is written comes back, and is what every other program writes', () => {
  fc.assert(
    fc.property(anyBytes, (bytes) => {
      const text = inBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(bytesIn(text)).toEqual(bytes);
    }),
  );
});

test('more than a call takes arguments is no trouble', () => {
  const bytes = new Uint8Array(200_000).fill(7);
  expect(bytesIn(inBase64(bytes))).toEqual(bytes);
});

test('a text that is taken is the one that its bytes are written as', () => {
  const signs = fc.constantFrom(...'AQgwZz09+/=- \n');
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 12 }), (text) => {
      if (isBase64(text)) expect(inBase64(bytesIn(text))).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});

test.each(['A', 'AB==', 'AAB=', 'A===', '====', 'AA=A', 'AAAA\n', 'AA AA', '-_-_'])(
  '%j is refused',
  (text) => {
    expect(isBase64(text)).toBe(false);
  },
);
