/** A file goes by mail or it does not: what mail makes of it is counted in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestIn, mailLimits, mailThatTakes } from '../../../src/domain/pack-choice.ts';

/** As a mail program sends a file: lines of 76 characters of base64 (RFC 2045 §6.8). */
const inMail = (byteLength: number): number => {
  const characters = 4 * Math.ceil(byteLength / 3);
  return characters + 2 * Math.ceil(characters / 76);
};

test('what fits in a message by our count fits in it as it is sent, with words around it', () => {
  const letter = 100_000;
  fc.assert(
    fc.property(
      fc.constantFrom(...mailLimits),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (limit, part) => {
        expect(inMail(Math.floor(part * largestIn(limit))) + letter).toBeLessThanOrEqual(
          limit * 1e6,
        );
      },
    ),
  );
});

test('a file goes into the smallest message that takes it, or into none', () => {
  expect(mailThatTakes(0)).toBe(10);
  expect(mailThatTakes(largestIn(10))).toBe(10);
  expect(mailThatTakes(largestIn(10) + 1)).toBe(20);
  expect(mailThatTakes(largestIn(20) + 1)).toBeNull();
});
