/** Comparing the fingerprint of a pack with the one that somebody was told. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asSha256 } from '../../../src/domain/ids.ts';
import { compareFingerprint, inGroups } from '../../../src/verify-page/fingerprint.ts';

const fingerprints = fc
  .array(fc.integer({ min: 0, max: 15 }), { minLength: 64, maxLength: 64 })
  .map((digits) => asSha256(digits.map((digit) => digit.toString(16)).join('')));

test('the groups together are the fingerprint', () => {
  fc.assert(
    fc.property(fingerprints, (whole) => {
      expect(inGroups(whole).join('')).toBe(whole);
    }),
  );
});

test('however it is written, the same fingerprint is the same', () => {
  const ways: readonly ((whole: string) => string)[] = [
    (whole) => whole,
    (whole) => ` ${whole.toUpperCase()}\n`,
    (whole) => (whole.match(/.{4}/g) ?? []).join(' '),
    (whole) => (whole.match(/../g) ?? []).join(':'),
    (whole) => `${whole}  tagmanifest-sha256.txt`,
    (whole) => `SHA256 ${whole}`,
  ];
  fc.assert(
    fc.property(fingerprints, fc.constantFrom(...ways), (whole, write) => {
      expect(compareFingerprint(write(whole), whole)).toEqual({ kind: 'same' });
    }),
  );
});

test('one other character makes it another fingerprint', () => {
  fc.assert(
    fc.property(fingerprints, fc.nat(63), (whole, at) => {
      const other = whole[at] === '0' ? '1' : '0';
      const changed = whole.slice(0, at) + other + whole.slice(at + 1);
      expect(compareFingerprint(changed, whole)).toEqual({ kind: 'differs' });
    }),
  );
});

test('the beginning of it is not called the same', () => {
  fc.assert(
    fc.property(fingerprints, fc.integer({ min: 1, max: 63 }), (whole, length) => {
      const comparison = compareFingerprint(whole.slice(0, length), whole);
      expect(comparison).toEqual({ kind: 'incomplete', length });
    }),
  );
});

test.each(['', '  \n'])('nothing typed is nothing said', (typed) => {
  const whole = asSha256('a'.repeat(64));
  expect(compareFingerprint(typed, whole)).toEqual({ kind: 'nothing-typed' });
});

test('more than the fingerprint is another one', () => {
  const whole = asSha256('a'.repeat(64));
  expect(compareFingerprint('a'.repeat(65), whole)).toEqual({ kind: 'differs' });
});
