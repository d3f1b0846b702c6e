/** Looking quickly, and piece by piece, finds what looking at all of it does. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedOf, plainOf } from '../../../src/detection/plain-text.ts';
import { findCovers } from '../../../src/redaction/find-covers.ts';
import { piecesOf } from '../../../src/redaction/pieces.ts';
import { quickOf } from '../../../src/redaction/quick-look.ts';

/** What a whole look compares. */
const wholeFolded = (text: string): string => foldedOf(plainOf(text)).text;

const latin = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)),
    fc.constantFrom('\n', '\t', '\r', '’', '“', '–', '€', 'İ', 'ŉ', 'ß', 'ĳ'),
  ),
  maxLength: 60,
});

test('a text that may be looked at quickly folds as it does when it is looked at whole', () => {
  fc.assert(
    fc.property(latin, (text) => {
      const quick = quickOf(text);
      if (quick !== null) expect(quick.folded).toBe(wholeFolded(text));
    }),
    { numRuns: 2000 },
  );
});

test('each sign by itself that may be looked at quickly folds as it should', () => {
  for (let code = 0x20; code < 0x2100; code++) {
    const sign = String.fromCodePoint(code);
    const quick = quickOf(sign);
    if (quick !== null) expect(quick.folded, code.toString(16)).toBe(wholeFolded(sign));
  }
});

test('pieces lie over one another, go on, and are all of the text', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '1'), maxLength: 30_000 });
  fc.assert(
    fc.property(texts, (text) => {
      const pieces = [...piecesOf(text)];
      expect(pieces[0]?.start).toBe(0);
      expect(pieces.at(-1)?.end).toBe(text.length);
      for (const [at, { start, end }] of pieces.entries()) {
        const next = pieces[at + 1];
        expect(next === undefined || (next.start > start && end - next.start >= 256)).toBe(true);
      }
    }),
    { numRuns: 50 },
  );
});

test('a value is found in its place wherever it stands in a long text', () => {
  const find = findCovers([
    { kind: 'bsn', value: '123456782' },
    { kind: 'own-word', value: 'Layla Haddad' },
  ]);
  const before = fc.nat(20_000);
  const written = fc.constantFrom('123.456.782', '1 2 3 4 5 6 7 8 2', 'Layla Haddad', 'L. Haddad');
  const filler = fc.constantFrom('woord ', 'Zoë zegt iets\n', 'zonderspaties');
  fc.assert(
    fc.property(before, written, filler, (length, value, fill) => {
      const start = `${fill.repeat(Math.ceil(length / fill.length)).slice(0, length)} `;
      const [found, ...others] = find(`${start}${value}. ${fill.repeat(800)}`);
      expect(others).toEqual([]);
      expect([found?.start, found?.end]).toEqual([start.length, start.length + value.length]);
    }),
  );
});
