/** Screens turn round for languages that run from right to left, so no style may know left or right. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.css'),
);

const sides = '(?:left|right|top|bottom)';
const physical = new RegExp(
  [
    `(?:margin|padding|border|scroll-margin|scroll-padding)-${sides}[\\w-]*\\s*:`,
    `(?<![\\w-])${sides}\\s*:`,
    '(?<![\\w(-])(?:min-|max-)?(?:width|height)\\s*:',
    '(?:text-align|float|clear)\\s*:\\s*(?:left|right)',
    'border-(?:top|bottom)-(?:left|right)-radius',
  ].join('|'),
  'g',
);

const physicalIn = (css: string): string[] => css.match(physical) ?? [];

test('styles speak of start and end, never of left and right', () => {
  expect(sheets.length).toBeGreaterThan(0);
  const found = sheets.flatMap((file) =>
    physicalIn(readFileSync(join(src, file), 'utf8')).map((rule) => `${file}: ${rule}`),
  );
  expect(found).toEqual([]);
});

test.each([
  'a { margin-left: 1px }',
  'a { left: 0 }',
  'a { width: 3px }',
  'a { min-height: 3px }',
  'a { text-align: right }',
])('%s would be found', (css) => {
  expect(physicalIn(css)).toHaveLength(1);
});
