/** Packs of every version, as they were made then: each is still read, and none was made again. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sha256Of } from '../pack/packs.ts';
import { check } from './check.ts';

const folder = resolve(import.meta.dirname, '../../fixtures/packs');
const packs = readdirSync(folder).filter((name) => name.endsWith('.zip'));
const expected: Record<string, { readonly sha256: string; readonly pack: object }> = JSON.parse(
  readFileSync(join(folder, 'expected.json'), 'utf8'),
);

test('each old pack is told of, and each that is told of is there', () => {
  expect(Object.keys(expected).toSorted()).toEqual(packs.toSorted());
});

test.each(packs)('%s is the file that it always was, and is intact', async (name) => {
  const bytes = readFileSync(join(folder, name));
  expect(sha256Of(bytes)).toBe(expected[name]?.sha256);
  expect(await check(bytes)).toEqual({
    verdict: 'intact',
    findings: [],
    pack: expected[name]?.pack,
    signer: { kind: 'none' },
    knownSince: { kind: 'none' },
  });
});
