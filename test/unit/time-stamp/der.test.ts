/** DER has one form for everything; what has another one is not read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DerError, elementAt, elementsIn, onlyElement, tags } from '../../../src/time-stamp/der.ts';
import {
  bitsOf,
  booleanOf,
  certificateTimeOf,
  generalizedTimeOf,
  integerOf,
  oidOf,
} from '../../../src/time-stamp/der-values.ts';
import { element, integer, octets, oid } from '../../../src/time-stamp/write-der.ts';

const of = (...bytes: readonly number[]) => Uint8Array.from(bytes);
const timed = (tag: number, text: string) => elementAt(element(tag, of(...Buffer.from(text))), 0);

describe('what was written is read back', () => {
  test('of any length', () => {
    for (const length of [0, 1, 127, 128, 255, 256, 65_535, 65_536, 20_000_000]) {
      const bytes = octets(new Uint8Array(length));
      expect(onlyElement(bytes, tags.octetString).content.byteLength).toBe(length);
    }
  });

  test('as numbers', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 255n - 1n }), (number) => {
        expect(integerOf(elementAt(integer(number), 0))).toBe(number);
      }),
    );
  });

  test('as names', () => {
    const arcs = fc.array(fc.nat(2 ** 32 - 1), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(fc.nat(2), fc.nat(39), arcs, (top, second, rest) => {
        const name = [top, second, ...rest].join('.');
        expect(oidOf(elementAt(oid(name), 0))).toBe(name);
      }),
    );
  });
});

test('a name below 2 may have a second number of any size', () => {
  expect(oidOf(elementAt(oid('2.999.1'), 0))).toBe('2.999.1');
});

test('a negative number is one', () => {
  expect(integerOf(elementAt(of(2, 1, 0xff), 0))).toBe(-1n);
  expect(integerOf(elementAt(of(2, 2, 0xff, 0x7f), 0))).toBe(-129n);
});

test.each<[string, () => unknown]>([
  ['nothing', () => elementAt(of(), 0)],
  ['a tag alone', () => elementAt(of(4), 0)],
  ['a tag of more than one byte', () => elementAt(of(0x1f, 0x81, 0, 0), 0)],
  ['no length', () => elementAt(of(4, 0x80, 0, 0), 0)],
  ['a length of five bytes', () => elementAt(of(4, 0x85, 1, 0, 0, 0, 0), 0)],
  ['a length that is cut off', () => elementAt(of(4, 0x82, 1), 0)],
  ['a length in two bytes that fits in one', () => elementAt(of(4, 0x81, 1, 0), 0)],
  ['a length that begins with zero', () => elementAt(of(4, 0x82, 0, 0x80, ...new Array(128)), 0)],
  ['less than its length', () => elementAt(of(4, 2, 0), 0)],
  ['more than one element', () => onlyElement(of(4, 0, 4, 0), 4)],
  ['an element that is cut off after another', () => elementsIn(of(4, 0, 4))],
  ['a number without digits', () => integerOf(elementAt(of(2, 0), 0))],
  ['a number with a zero in front', () => integerOf(elementAt(of(2, 2, 0, 1), 0))],
  ['a negative number with more in front', () => integerOf(elementAt(of(2, 2, 0xff, 0x80), 0))],
  ['a number of 33 bytes', () => integerOf(elementAt(element(2, new Uint8Array(33).fill(1)), 0))],
  ['a yes that is not 255', () => booleanOf(elementAt(of(1, 1, 1), 0))],
  ['a yes of two bytes', () => booleanOf(elementAt(of(1, 2, 0, 0), 0))],
  ['a name without numbers', () => oidOf(elementAt(of(6, 0), 0))],
  ['a name that is cut off', () => oidOf(elementAt(of(6, 2, 1, 0x81), 0))],
  ['a name with zeros in front', () => oidOf(elementAt(of(6, 3, 1, 0x80, 1), 0))],
  [
    'a name with a huge number',
    () => oidOf(elementAt(element(6, of(...new Array(9).fill(0xff), 1)), 0)),
  ],
  ['bits without their count', () => bitsOf(elementAt(of(3, 0), 0))],
  ['bits of which eight are unused', () => bitsOf(elementAt(of(3, 2, 8, 0), 0))],
  ['bits that are set and unused', () => bitsOf(elementAt(of(3, 2, 1, 1), 0))],
])('%s is no DER', (_what, read) => {
  expect(read).toThrow(DerError);
});

test('bits are counted from the left', () => {
  expect([...bitsOf(elementAt(of(3, 3, 6, 0x81, 0x40), 0))]).toEqual([0, 7, 9]);
});

test.each([
  ['20261126120000Z', '2026-11-26T12:00:00.000Z'],
  ['20261126120000.5Z', '2026-11-26T12:00:00.500Z'],
  ['20261126120000.0001Z', '2026-11-26T12:00:00.001Z'],
  ['20261126120000.999999Z', '2026-11-26T12:00:01.000Z'],
])('%s is %s', (text, moment) => {
  expect(new Date(generalizedTimeOf(timed(tags.generalizedTime, text))).toISOString()).toBe(moment);
});

test.each([
  ['491231235959Z', '2049-12-31T23:59:59.000Z'],
  ['500101000000Z', '1950-01-01T00:00:00.000Z'],
])('%s of a certificate is %s', (text, moment) => {
  expect(new Date(certificateTimeOf(timed(tags.utcTime, text))).toISOString()).toBe(moment);
});

test.each([
  '2026112612000Z',
  '20261126120000',
  '20261126240000Z',
  '20261126120060Z',
  '20261126120000.Z',
  '20261126120000,5Z',
])('%s is no moment', (text) => {
  expect(() => generalizedTimeOf(timed(tags.generalizedTime, text))).toThrow(DerError);
});
