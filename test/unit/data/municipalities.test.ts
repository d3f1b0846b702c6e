/** Which website belongs to which municipality: all of the register, and everything that looks like it. */
import { expect, test } from 'vitest';
import {
  municipalities,
  organisationAt,
  organisationByCode,
  searchOrganisations,
} from '../../../src/data/municipalities.ts';

const { rows } = municipalities;

test('every municipality is found by its own website, with and without www', () => {
  for (const row of rows)
    for (const host of row.hosts) {
      expect(organisationAt(host)?.code).toBe(row.code);
      expect(organisationAt(`www.${host}`)?.code).toBe(row.code);
    }
});

test('there are 342, each with its own code, name and website, and with two addresses', () => {
  const unique = (values: readonly string[]) => new Set(values).size;
  const hosts = rows.flatMap((row) => row.hosts);
  expect(rows).toHaveLength(342);
  expect(unique(rows.map((row) => row.code))).toBe(342);
  expect(unique(rows.map((row) => row.name))).toBe(342);
  expect(hosts).toHaveLength(345);
  expect(unique(hosts)).toBe(345);
  for (const row of rows) {
    expect(row.code).toMatch(/^GM\d{4}$/);
    expect(row.postalAddress).toMatch(/^[^,]+, \d{4} [A-Z]{2} [^,]+$/);
    expect(row.visitingAddress).toMatch(/^[^,]+, \d{4} [A-Z]{2} [^,]+$/);
    expect(row.hosts.every((host) => host === host.toLowerCase())).toBe(true);
  }
});

test('one in fifteen has no e-mail address in the register', () => {
  expect(rows.filter((row) => row.email === null)).toHaveLength(21);
});

test.each([
  ['www.dronten.nl', 'Dronten'],
  ['WWW.Dronten.NL', 'Dronten'],
  ['dronten.nl.', 'Dronten'],
  ['raad.dronten.nl', 'Dronten'],
  ['gemeente.groningen.nl', 'Groningen'],
  ['www.bergen.nl', 'Bergen (L)'],
  ['www.bergen-nh.nl', 'Bergen (NH)'],
  ['www.gemeentemaastricht.nl', 'Maastricht'],
  ['haarlemmermeergemeente.nl', 'Haarlemmermeer'],
  ['www.gemeentelandvancuijk.nl', 'Land van Cuijk'],
  ['lv.nl', 'Leidschendam-Voorburg'],
  ['www.t-diel.nl', 'Tytsjerksteradiel'],
  ['www.utrecht.nl', 'Utrecht'],
  ['www.laren.nl', 'Laren'],
  ['www.s-hertogenbosch.nl', "'s-Hertogenbosch"],
  ['www.middendelfland.nl', 'Midden-Delfland'],
])('%s belongs to %s', (host, name) => {
  expect(organisationAt(host)?.name).toBe(name);
});

test.each([
  'dronten.nl.evil.example',
  'xdronten.nl',
  'x-dronten.nl',
  'dronten.nl.com',
  'dronten.n',
  'nl',
  '.nl',
  '',
  '.',
  '..dronten.nl',
  'a..dronten.nl',
  'dronten.nl..',
  ' dronten.nl',
  'dronten.nl:443',
  'dronten.nl/',
  'user@dronten.nl',
  'drönten.nl',
  'xn--drnten-xxa.nl',
  'ｄronten.nl',
  'dronten。nl',
  'dron\u200bten.nl',
  'dronte\u212A.nl',
  'localhost',
  '127.0.0.1',
  '192.168.1.1',
  '[::1]',
  'groningen.nl',
  'www.groningen.nl',
  'maastricht.nl',
  'westland.nl',
  'altena.nl',
  'best.nl',
  'stein.nl',
  'provincie-utrecht.nl',
  'afvalalmere.nl',
  'haarlemmermeer.eu',
  'notubiz.nl',
  'almere.notubiz.nl',
  'constructor',
  '__proto__',
])('%j belongs to nobody', (host) => {
  expect(organisationAt(host)).toBeNull();
});

test('a look-up takes less than a tenth of a millisecond', () => {
  const from = performance.now();
  for (let n = 0; n < 10_000; n += 1) organisationAt('a.b.c.d.e.f.dronten.nl.evil.example');
  expect((performance.now() - from) / 10_000).toBeLessThan(0.1);
});

test('a municipality is found by its code', () => {
  expect(organisationByCode('GM0303')?.name).toBe('Dronten');
  expect(organisationByCode('GM9999')).toBeNull();
});

test.each([
  ['dronten', 'Dronten'],
  ['Gemeente Dronten', 'Dronten'],
  ['SUDWEST', 'Súdwest-Fryslân'],
  ['súdwest fryslan', 'Súdwest-Fryslân'],
  ['s hertogenbosch', "'s-Hertogenbosch"],
  ['den bosch', "'s-Hertogenbosch"],
  ["'s-Gravenhage", 'Den Haag'],
  ['bergen nh', 'Bergen (NH)'],
  ['cuijk', 'Land van Cuijk'],
])('the search for %j finds %s first', (query, name) => {
  expect(searchOrganisations(query)[0]?.name).toBe(name);
});

test('what starts with the query comes before what only contains it', () => {
  const names = searchOrganisations('veen').map((row) => row.name);
  expect(names.slice(0, 2)).toEqual(['Veendam', 'Veenendaal']);
  expect(names).toContain('Heerenveen');
});

test.each(['', '  ', '!!', 'gemeente ', 'nergenshuizen'])(
  'the search for %j finds nothing',
  (query) => {
    expect(searchOrganisations(query)).toEqual([]);
  },
);
