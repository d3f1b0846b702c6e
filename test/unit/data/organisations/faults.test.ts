/** A mistake in the files of organisations is found, and said in a sentence that says where. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { organisationFaults } from '../../../data-check/organisation-faults.ts';
import { folder } from './rows.ts';

let copy = '';
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'organisations-'));
  cpSync(folder, copy, { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true }));

function edit(name: string, from: string, to: string): void {
  const path = join(copy, name);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test.each([
  ['a name that differs', 'bodies.json', '"Senzer"', '"Sensor"', /BB-senzer Senzer has no details/],
  ['a code that is not there', 'index.json', '["GM0743",', '["GM9743",', /names GM9743/],
  [
    'a code that is none',
    'index.json',
    '"GM0303"',
    '"0303"',
    /index\.json, row \d+: code: no code/,
  ],
  ['a host in capitals', 'index.json', '"dronten.nl"', '"Dronten.nl"', /ownSites\.0: no host name/],
  [
    'a host of two',
    'index.json',
    '"dronten.nl"',
    '"almere.nl"',
    /almere\.nl is the own site of two/,
  ],
  ['an address without a postcode', 'municipalities.json', '8250 AC ', '', /no address/],
  [
    'a day that does not exist',
    'changes.json',
    '2027-01-01',
    '2027-13-01',
    /changes\.json, row 12: on/,
  ],
  ['a kind that is not known', 'index.json', '"joint-service"', '"union"', /row \d+: kind/],
  ['a column too many', 'bodies.json', '"places"', '"dpo": "x", "places"', /row 1: dpo/],
  ['a comma too many', 'bodies.json', '},', '},,', /bodies\.json: no list of rows/],
])('%s', (_what, name, from, to, said) => {
  edit(name, from, to);
  expect(organisationFaults(copy).join('\n')).toMatch(said);
});

test('no fault is found where there is none', () => {
  expect(organisationFaults(copy)).toEqual([]);
});
