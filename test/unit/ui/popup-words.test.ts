/** A popup loads the words of the popup and no others, so nothing in it may ask for all of them. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../../src');
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');

/** Every screen that can follow on `file`, also those that are loaded later. */
function screensFrom(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, path = ''] of textOf(file).matchAll(/(?:from|import\() ?'(\.[^'?]+\.tsx?)'/g))
    screensFrom(relative(src, join(src, dirname(file), path)), known);
  return known;
}

const asksForAll = (file: string): boolean => /\b(?:useWords|loadWords)\b/.test(textOf(file));
const defining = ['ui/shared/words-context.ts', 'ui/shared/language.ts'];

test.each(['ui/popup/index.tsx', 'ui/side-panel/index.tsx'])(
  'nothing that can be shown from %s asks for all words',
  (entry) => {
    const screens = [...screensFrom(entry)];
    expect(screens.length).toBeGreaterThan(100);
    expect(screens).toContain('ui/path/CheckLetter.tsx');
    expect(screens.filter((file) => asksForAll(file) && !defining.includes(file))).toEqual([]);
  },
);

test('a screen that does is found', () => {
  expect(asksForAll('ui/dossier/DossierView.tsx')).toBe(true);
});
