/** The routes: complete, dated, sourced, neutral in their words, and without an amount outside the fees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  courtFees,
  feesOf,
  receiverAddress,
  routeEntries,
  routeOf,
} from '../../../src/data/routes.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import { addressIds } from '../../../src/domain/route.ts';
import { routeIds } from '../../../src/domain/route-id.ts';
import { routeFaults } from '../../data-check/route-faults.ts';
import { wordFaults } from './words.ts';

const folder = join(import.meta.dirname, '../../../src/data/routes');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));

test.each(files)('%s is as the schema says, and its facts and words go together', (name) => {
  expect(routeFaults(name, read(name))).toEqual([]);
});

test('every route has a file, in the order in which they come', () => {
  expect(routeEntries.map(({ id }) => id)).toEqual(routeIds);
  expect(files).toHaveLength(routeIds.length);
});

test.each(letterLanguages)('the words in %s are plain and judge nothing', (language) => {
  expect(routeEntries.flatMap(({ texts }) => wordFaults(texts[language], language))).toEqual([]);
});

test.each(letterLanguages)('titles in %s tell the routes apart', (language) => {
  expect(new Set(routeEntries.map(({ texts }) => texts[language].title)).size).toBe(
    routeIds.length,
  );
});

test('an amount stands only in the fees, with its year, and is not sure', () => {
  const words = JSON.stringify(routeEntries.map(({ texts }) => texts));
  for (const { euros } of courtFees.fees) expect(words).not.toContain(String(euros));
  expect(words).not.toMatch(/€|euro/i);
  expect(courtFees).toMatchObject({ year: 2024, confidence: 'low' });
});

test('whoever goes to the administrative court sees what it costs; a letter is free', () => {
  expect(feesOf('appeal').length).toBeGreaterThan(0);
  expect(feesOf('ap-appeal')).toEqual(feesOf('appeal'));
  expect(feesOf('access')).toEqual([]);
  expect(feesOf('petition')).toEqual([]);
});

test('every address is there, and each route to the AP has one', () => {
  for (const id of addressIds) expect(receiverAddress(id).id).toBe(id);
  for (const route of routeEntries)
    if (route.receiver === 'authority') expect(route.address).toMatch(/^ap/);
  expect(receiverAddress('ap').lines).toContain('Postbus 93374');
});

test('a plain e-mail never counts for sure where a term depends on it', () => {
  for (const route of routeEntries)
    if (route.boundBy.length + route.starts.length > 0)
      expect(route.channels.email, route.id).not.toBe('yes');
});

test('only a tip is sure to need no name, and every other route to the AP needs one', () => {
  const anonymous = routeEntries.filter((route) => route.anonymous === 'yes');
  expect(anonymous.map(({ id }) => id)).toEqual(['ap-tip', 'ap-breach-tip']);
  expect(routeOf('ap-complaint').anonymous).toBe('no');
});

test('the label at the top is a must for a request for enforcement, as Nissewaard showed', () => {
  const { contents } = routeOf('ap-enforcement-request');
  expect(contents).toContainEqual({ id: 'label-enforcement', need: 'must' });
  expect(JSON.stringify(routeOf('ap-tip').texts.nl)).toContain('Nissewaard');
});

test.each([
  ['another name', (file: object) => file, 'x.json', 'should be called access.json'],
  [
    'an item without words',
    (file: object) => ({ ...file, contents: [{ id: 'sky', need: 'must' }] }),
    'access.json',
    'no words for sky',
  ],
  [
    'a date that is past when it begins',
    (file: object) => ({ ...file, checkBy: '2026-01-01' }),
    'access.json',
    'checkBy is not after',
  ],
  ['a route without words', (file: object) => ({ ...file, texts: {} }), 'access.json', 'texts'],
])('%s is found', (_what, change, name, fault) => {
  const file = read('access.json');
  if (typeof file !== 'object' || file === null) throw new Error('no object');
  expect(routeFaults(name, change(file)).join('; ')).toContain(fault);
});
