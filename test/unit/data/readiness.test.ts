/** What routes look at: complete, dated, sourced, neutral in its words, and in step with the routes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readinessEntries, readinessEntry } from '../../../src/data/readiness.ts';
import { routeEntries } from '../../../src/data/routes.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { readinessIds } from '../../../src/domain/readiness.ts';
import { routeIds } from '../../../src/domain/route-id.ts';
import { readinessFaults } from '../../data-check/readiness-faults.ts';
import { wordFaults } from './words.ts';

const folder = join(import.meta.dirname, '../../../src/data/readiness');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

test.each(files)('%s is as the schema says', (name) => {
  expect(readinessFaults(name, read(name))).toEqual([]);
});

test('everything that is looked at has a file', () => {
  expect(readinessEntries.map(({ id }) => id).toSorted()).toEqual([...readinessIds].toSorted());
  expect(files).toHaveLength(readinessIds.length);
});

test.each(letterLanguages)('the words in %s are plain and judge nothing', (language) => {
  expect(readinessEntries.flatMap(({ texts }) => wordFaults(texts[language], language))).toEqual(
    [],
  );
});

test('what must come before a route is a must when it is looked at', () => {
  for (const route of routeEntries)
    for (const condition of route.before)
      expect(readinessEntry(condition).must, `${condition} for ${route.id}`).toContain(route.id);
});

test('every route needs an organisation, and none is left without a must', () => {
  expect(readinessEntry('organisation-named').must.toSorted()).toEqual([...routeIds].toSorted());
});

test('a route that stands in two lists is found, and so is a file without a route', () => {
  const file = readinessEntry('exhibit');
  expect(readinessFaults('exhibit.json', { ...file, must: file.helps }).join()).toContain('twice');
  const empty = { ...file, must: [], helps: [], noMatter: [] };
  expect(readinessFaults('exhibit.json', empty).join()).toContain('no route');
});
