/** Everybody finds their municipality or body, also with a slip, another name or a village. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersApart, plainName } from '../../../../src/data/organisations/plain-name.ts';
import { searchOrganisations } from '../../../../src/data/organisations/search.ts';
import { index, municipalities } from './rows.ts';

const first = (query: string) => searchOrganisations(query)[0]?.organisation.name;
const names = (query: string) =>
  searchOrganisations(query).map(({ organisation }) => organisation.name);

test('every municipality is found first by its own name', () => {
  for (const { name } of municipalities) expect(first(name), name).toBe(name);
});

test('every municipality is found by each of its places', () => {
  for (const { code, places } of municipalities)
    for (const place of places)
      expect(
        searchOrganisations(place).map(({ organisation }) => organisation.code),
        place,
      ).toContain(code);
}, 60_000);

test.each([
  ['dronten', 'Dronten'],
  ['Gemeente Dronten', 'Dronten'],
  ['de gemeente dronten', 'Dronten'],
  ['SUDWEST', 'Súdwest-Fryslân'],
  ['súdwest fryslan', 'Súdwest-Fryslân'],
  ['Sneek', 'Súdwest-Fryslân'],
  ['Snits', 'Súdwest-Fryslân'],
  ['Ljouwert', 'Leeuwarden'],
  ['Dokkum', 'Noardeast-Fryslân'],
  ['noardeast fryslan', 'Noardeast-Fryslân'],
  ['Noordoost-Friesland', 'Noardeast-Fryslân'],
  ['Tietjerksteradeel', 'Tytsjerksteradiel'],
  ['tytsjerksteradeel', 'Tytsjerksteradiel'],
  ['Dantumadeel', 'Dantumadiel'],
  ['De Friese Meren', 'De Fryske Marren'],
  ['fryske marren', 'De Fryske Marren'],
  ['s hertogenbosch', "'s-Hertogenbosch"],
  ['hertogenbosch', "'s-Hertogenbosch"],
  ['’s-Hertogenbosch', "'s-Hertogenbosch"],
  ['den bosch', "'s-Hertogenbosch"],
  ["'s-Gravenhage", 'Den Haag'],
  ['s gravenhage', 'Den Haag'],
  ['den haag', 'Den Haag'],
  ['bergen nh', 'Bergen (NH)'],
  ['cuijk', 'Land van Cuijk'],
  ['Swifterbant', 'Dronten'],
  ['swifterband', 'Dronten'],
  ['St. Michielsgestel', 'Sint-Michielsgestel'],
  ['gronnigen', 'Groningen'],
  ['Drontn', 'Dronten'],
  ['Amersfort', 'Amersfoort'],
  ['Utrehct', 'Utrecht'],
  ['apeldorn', 'Apeldoorn'],
  ['Baanbrekers', 'Baanbrekers'],
  ['senser', 'Senzer'],
  ['uwv', 'UWV'],
])('the search for %j finds %s first', (query, name) => {
  expect(first(query)).toBe(name);
});

describe('what is found', () => {
  test('says why: the place, another name, whom it works for', () => {
    expect(searchOrganisations('Swifterbant')[0]?.found).toEqual({
      by: 'place',
      text: 'Swifterbant',
    });
    expect(searchOrganisations('Ljouwert')[0]?.found).toEqual({
      by: 'also-called',
      text: 'Ljouwert',
    });
    expect(searchOrganisations('Dronten')[0]?.found.by).toBe('name');
    expect(searchOrganisations('Heusden')).toContainEqual(
      expect.objectContaining({ found: { by: 'serves', text: 'Heusden' } }),
    );
  });

  test('has the municipality before the body that works for it', () => {
    expect(names('heusden').slice(0, 2)).toEqual(['Heusden', 'Baanbrekers']);
  });

  test('has what begins with the query before what only contains it', () => {
    const byName = searchOrganisations('veen').filter(({ found }) => found.by === 'name');
    const found = byName.map(({ organisation }) => organisation.name);
    expect(found.slice(0, 2)).toEqual(['Veendam', 'Veenendaal']);
    expect(found).toContain('Heerenveen');
  });

  test('has the village of that very name before what only begins with it', () => {
    expect(searchOrganisations('veen')[0]).toMatchObject({
      organisation: { name: 'Altena' },
      found: { by: 'place', text: 'Veen' },
    });
  });

  test('is who goes on with the work of a body that has ended', () => {
    expect(searchOrganisations('Halte Werk')[0]).toMatchObject({
      organisation: { name: 'Zaffier' },
      found: { by: 'was', text: 'Halte Werk' },
    });
  });

  test('has each organisation once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...index).map(({ name }) => name),
        fc.nat(12),
        (name, length) => {
          const codes = searchOrganisations(name.slice(0, length + 1)).map(
            (one) => one.organisation.code,
          );
          expect(new Set(codes).size).toBe(codes.length);
        },
      ),
    );
  });
});

test.each(['', '  ', '!!', 'gemeente ', 'nergenshuizen', 'x'.repeat(400)])(
  'the search for %j finds nothing',
  (query) => {
    expect(searchOrganisations(query)).toEqual([]);
  },
);

test('a search takes no longer than a key press', () => {
  searchOrganisations('a');
  const from = performance.now();
  for (const query of ['a', 'gronnigen', 'nergenshuizen', 'Sint']) searchOrganisations(query);
  expect((performance.now() - from) / 4).toBeLessThan(50);
});

describe('letters apart', () => {
  test.each([
    ['dronten', 'dronten', 0],
    ['dronten', 'dronte', 1],
    ['dronten', 'drotnen', 1],
    ['dronten', 'drontem', 1],
    ['dronten', 'drantem', 2],
    ['dronten', 'bunnik', 3],
  ])('%s and %s: %d', (one, other, apart) => {
    expect(lettersApart(one, other, 2)).toBe(apart);
  });

  test('are as many from the one as from the other', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(lettersApart(one, other, 5)).toBe(lettersApart(other, one, 5));
      }),
    );
  });
});

test('a name is plain once: twice changes nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...index).map(({ name }) => name),
      (name) => {
        expect(plainName(plainName(name))).toBe(plainName(name));
      },
    ),
  );
});
