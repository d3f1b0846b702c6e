/** Laws of covering: nothing of it is left, nothing else is touched, and its length tells nothing. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../support/seed.ts';
import type { Cover } from '../../../src/domain/cover.ts';
import { coverTextWith, searchDeep } from '../../../src/redaction/cover-text.ts';
import { findCovers } from '../../../src/redaction/find-covers.ts';
import {
  bsn,
  iban,
  loginName,
  plate,
  type Random,
  randomFrom,
  token,
} from '../../personal-corpus/seen/values.ts';
import { anyCoding, codings } from './codings.ts';

const tokenOf = (kind: string) => `[${kind} afgedekt]`;
const coverFor = (covers: readonly Cover[]) => coverTextWith(findCovers(covers), tokenOf);

const makers: readonly ((random: Random) => Cover)[] = [
  (random) => ({ kind: 'bsn', value: bsn(random) }),
  (random) => ({ kind: 'iban', value: iban(random) }),
  (random) => ({ kind: 'digid-name', value: loginName(random) }),
  (random) => ({ kind: 'licence-plate', value: plate(random) }),
  (random) => ({ kind: 'session', value: token(random) }),
  ({ pick }) => ({
    kind: 'own-word',
    value: pick(['Zoë van der Ploegh', 'Łukasz Wójcik', 'Noor']),
  }),
];

const anyCover = fc
  .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...makers))
  .map(([seed, make]) => make(randomFrom(seed)));

const around = fc.stringMatching(/^[a-z ,.:]{0,30}$/);

describe('what is covered', { timeout: 60_000 }, () => {
  test.each(codings)('is found in $name', ({ code }) => {
    fc.assert(
      fc.property(anyCover, (cover) => {
        const covered = coverFor([cover])(`voor ${code(cover.value)} na`);
        expect(covered.edits).toHaveLength(1);
        expect(covered.text).toContain(tokenOf(cover.kind));
      }),
      { numRuns: 40 },
    );
  });

  test('is found in one coding within another', () => {
    const wraps = codings.filter(({ name }) => !/capitals|decomposed|soft|width/.test(name));
    fc.assert(
      fc.property(anyCover, anyCoding, fc.constantFrom(...wraps), (cover, inner, outer) => {
        const text = `x: ${outer.code(inner.code(cover.value))} .`;
        expect(
          coverFor([cover])(text).edits.length,
          `${inner.name} in ${outer.name}: ${text}`,
        ).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  test('is gone, so that covering twice is covering once', () => {
    fc.assert(
      fc.property(
        fc.array(anyCover, { maxLength: 4 }),
        anyCoding,
        around,
        (covers, { code }, words) => {
          const cover = coverFor(covers);
          const once = cover(covers.map(({ value }) => `${words} ${code(value)} `).join(''));
          expect(searchDeep(findCovers(covers), once.text)).toEqual([]);
          expect(cover(once.text).text).toBe(once.text);
        },
      ),
    );
  });

  test('tells nothing by its length', () => {
    fc.assert(
      fc.property(anyCover, anyCover, around, (one, other, words) => {
        fc.pre(one.kind === other.kind);
        const covered = ({ value }: Cover, by: Cover) => coverFor([by])(`${words} ${value}.`).text;
        expect(covered(one, one)).toBe(covered(other, other));
      }),
    );
  });
});

describe('a text', { timeout: 60_000 }, () => {
  test('in which nothing is covered stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const cover = coverFor([{ kind: 'bsn', value: '999990019' }]);
        expect(cover(text)).toMatchObject({ text, edits: [] });
      }),
    );
  });

  test('keeps its other words, each where the places say', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(around, anyCover), { maxLength: 5 }), (parts) => {
        const covers = parts.map(([, cover]) => cover);
        const text = parts.map(([words, { value }]) => `${words} ${value} `).join('');
        const covered = coverFor(covers)(text);
        let before = 0;
        for (let place = 0; place <= text.length; place++) {
          const now = covered.movedTo(place);
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
          const isCovered = covered.edits.some(({ start, end }) => start <= place && place < end);
          if (!isCovered && place < text.length) expect(covered.text[now]).toBe(text[place]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a value is covered', () => {
  const isCovered = (cover: Cover, text: string) => coverFor([cover])(text).edits.length > 0;

  test.each([
    ['bsn', '999990019', '9999.90.019'],
    ['bsn', '012345672', '12345672'],
    ['phone', '06 1234 5678', '+31 (0)6-12345678'],
    ['phone', '06 1234 5678', '0031612345678'],
    ['birth-date', '12-03-1985', '12 maart 1985'],
    ['birth-date', '12-03-1985', '1985-3-12'],
    ['birth-date', '3 maart 1985', '03/03/1985'],
    ['birth-date', '12-03-1985', 'March 12, 1985'],
    ['home-address', 'Bloemweg 17 a, 1234 AB', 'bloemweg 17A'],
    ['home-address', 'Bloemweg 17, 1234 AB', '1234ab 17'],
    ['iban', 'NL18 BNGH 0285 0000 00', 'nl18bngh0285000000'],
    ['own-word', 'Anna Jansen', 'A. Jansen'],
  ] as const)('%s %s as %s', (kind, value, text) => {
    expect(isCovered({ kind, value }, `zie ${text}, ja`)).toBe(true);
  });

  test.each([
    ['own-word', 'Noor', 'Noordwijk'],
    ['birth-date', '1-2-1985', '11-2-1985'],
  ] as const)('%s %s is not %s', (kind, value, text) => {
    expect(isCovered({ kind, value }, `zie ${text}, ja`)).toBe(false);
  });

  test.each([
    ['bsn', '123456782', '123456782123456782'],
    ['bsn', '123456782', '91234567820'],
    ['phone', '06 1234 5678', '061234567890'],
  ] as const)(
    '%s %s is covered in %s: two may stand there without anything between',
    (...given) => {
      const [kind, value, text] = given;
      expect(isCovered({ kind, value }, `zie ${text}, ja`)).toBe(true);
    },
  );
});
