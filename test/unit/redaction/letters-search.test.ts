/** Many rows of letters looked for at once are found where each is when it is looked for by itself. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../support/seed.ts';
import { coverHtml } from '../../../src/redaction/cover-html.ts';
import { coverTextWith } from '../../../src/redaction/cover-text.ts';
import { findCovers } from '../../../src/redaction/find-covers.ts';
import { lettersSearch } from '../../../src/redaction/letters-search.ts';
import type { Needle } from '../../../src/redaction/needles.ts';
import { bsnNumbers } from '../../support/bsn-numbers.ts';

const row = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', '1'), minLength, maxLength });
const needles = fc.uniqueArray(row(2, 4), { maxLength: 60 });

const asNeedles = (all: readonly string[]): Needle[] =>
  all.map((letters) => ({ kind: 'bsn', letters }));

const placesOf = (text: string, letters: string): number[] =>
  [...text].flatMap((_, at) => (text.startsWith(letters, at) ? [at] : []));

test('each is found in every place, with few of them and with many', () => {
  fc.assert(
    fc.property(needles, row(0, 80), (all, text) => {
      const search = lettersSearch(asNeedles(all));
      const found = [...search.spotsIn(text)].map(({ at, needle }) => `${at} ${needle.letters}`);
      const there = all.flatMap((letters) =>
        placesOf(text, letters).map((at) => `${at} ${letters}`),
      );
      expect(found.toSorted()).toEqual(there.toSorted());
      expect(search.isIn(text)).toBe(there.length > 0);
    }),
  );
});

test('ten thousand numbers on one page are all covered', () => {
  const values = bsnNumbers(10_000, 7);
  const page = (say: (value: string) => string) =>
    `<!DOCTYPE html><html><head></head><body>${values.map((value) => `<p>Nummer ${say(value)}.</p>`).join('')}</body></html>`;
  const covers = values.map((value) => ({ kind: 'bsn', value }) as const);
  const cover = coverTextWith(findCovers(covers), () => '[afgedekt]');
  expect(
    coverHtml(
      page((value) => value),
      cover,
    ),
  ).toBe(page(() => '[afgedekt]'));
});
