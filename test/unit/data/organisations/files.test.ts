/** The files of organisations agree with each other, and with what the sources counted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { organisationFaults } from '../../../data-check/organisation-faults.ts';
import { bodies, changes, folder, index, municipalities, otherHosts } from './rows.ts';

const unique = (values: readonly unknown[]) => new Set(values).size;
function countBy(values: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

test('no file has a fault', () => {
  expect(organisationFaults(folder)).toEqual([]);
});

describe('the municipalities', () => {
  test('are 342, each with its own code, name, website and identifier', () => {
    const rows = index.filter(({ kind }) => kind === 'municipality');
    expect(rows).toHaveLength(342);
    expect(municipalities).toHaveLength(342);
    expect(unique(rows.map(({ code }) => code))).toBe(342);
    expect(unique(rows.map(({ name }) => name))).toBe(342);
    expect(unique(rows.flatMap(({ ownSites }) => ownSites))).toBe(342);
    expect(unique(municipalities.map(({ identifier }) => identifier))).toBe(342);
  });

  test('all have both addresses and places, and one in fifteen has no e-mail address', () => {
    for (const row of municipalities) {
      expect(row.postalAddress, row.name).not.toBeNull();
      expect(row.visitingAddress, row.name).not.toBeNull();
      expect(row.places, row.name).not.toEqual([]);
    }
    expect(municipalities.filter(({ email }) => email === null)).toHaveLength(21);
  });

  test('are as many in each province as the register says', () => {
    expect(countBy(municipalities.map(({ province }) => province))).toEqual({
      'Noord-Brabant': 56,
      Gelderland: 51,
      'Zuid-Holland': 50,
      'Noord-Holland': 44,
      Limburg: 31,
      Utrecht: 26,
      Overijssel: 25,
      Friesland: 18,
      Zeeland: 13,
      Drenthe: 12,
      Groningen: 10,
      Flevoland: 6,
    });
  });

  test('keep the doubts of their sources', () => {
    expect(countBy(municipalities.map(({ confidence }) => confidence))).toEqual({
      high: 339,
      medium: 3,
    });
  });
});

describe('the bodies', () => {
  test('are as many of each kind as were found, the ended ones in their kind', () => {
    const ended = changes.filter(({ status }) => status === 'done').map(({ code }) => code);
    const standing = index.filter(({ code }) => !ended.includes(code));
    expect(countBy(standing.map(({ kind }) => kind))).toEqual({
      municipality: 342,
      'joint-service': 29,
      'centre-municipality': 8,
      'special-assistance': 1,
      'joint-civil-service': 16,
      'work-company': 34,
      'credit-bank': 2,
      'national-body': 21,
    });
    expect(ended).toHaveLength(11);
  });

  test('that pay the benefit name 142 municipalities, none twice', () => {
    const ended = changes.filter(({ status }) => status === 'done').map(({ code }) => code);
    const served = index
      .filter(({ kind }) => kind === 'joint-service' || kind === 'centre-municipality')
      .filter(({ code }) => !ended.includes(code))
      .flatMap(({ serves }) => serves);
    expect(served).toHaveLength(142);
    expect(unique(served)).toBe(142);
  });

  test('have no address, for no source had one', () => {
    for (const row of bodies)
      expect([row.postalAddress, row.visitingAddress, row.email]).toEqual([null, null, null]);
  });
});

test('every extra domain of the sources is kept, with its source', () => {
  expect(otherHosts.filter(({ code }) => code.startsWith('GM'))).toHaveLength(532);
});

test('all that is needed to address a letter is at most 90 kB, packed', () => {
  const files = ['index', 'other-hosts', 'changes', 'municipalities', 'bodies', 'organs'];
  const bytes = files.map((name) => readFileSync(join(folder, `${name}.json`)));
  expect(gzipSync(Buffer.concat(bytes)).length).toBeLessThanOrEqual(90_000);
});
