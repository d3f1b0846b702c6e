/** File names that could mean something else on another computer are refused before a pack is written. */
import { expect, test } from 'vitest';
import { refusedPaths } from '../../../src/pack/paths.ts';

test('the paths of a pack are fine', () => {
  expect(
    refusedPaths([
      'bagit.txt',
      'data/index.html',
      'data/captures/20261125T171404Z-1a2b3c4d/screenshot-viewport.png',
      `data/${'a'.repeat(95)}`,
    ]),
  ).toEqual([]);
});

test.each([
  '/etc/passwd',
  'C:/a.txt',
  'C:a.txt',
  '..',
  '../a.txt',
  'a/../b.txt',
  'a/./b.txt',
  'a//b.txt',
  'a/',
  '',
  'a\\b.txt',
  '..\\a.txt',
  'a b.txt',
  'naïef.txt',
  'a\u202Etxt.exe',
  'a\nb.txt',
  'a\0.txt',
  'a%2f..txt*',
  'x:stream',
  '.hidden',
  'a.',
  'con',
  'data/NUL.txt',
  'com1.json',
  `data/${'a'.repeat(96)}`,
])('%j is refused', (path) => {
  expect(refusedPaths(['fine.txt', path])).toEqual([path]);
});

test('two names that fall together are refused', () => {
  expect(refusedPaths(['a.txt', 'a.txt'])).toEqual(['a.txt']);
  expect(refusedPaths(['a/B.txt', 'A/b.TXT'])).toEqual(['A/b.TXT']);
  expect(refusedPaths(['a/b', 'a/b/c.txt'])).toEqual(['a/b']);
});
