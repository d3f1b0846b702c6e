/** The colours of our pages can be told apart: WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11, counted from the tokens. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(
  join(resolve(import.meta.dirname, '../../../src'), 'ui/shared/tokens.css'),
  'utf8',
);
const [usual = '', more = ''] = css.split('@media (prefers-contrast: more)');

type Scheme = 'light' | 'dark';
const schemes: readonly Scheme[] = ['light', 'dark'];

/** By their name, as `#rrggbb`. */
const tokensIn = (text: string, scheme: Scheme): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, scheme === 'light' ? light : dark],
    ),
  );

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const pairs: readonly (readonly [over: string, under: string, usual: number, more: number])[] = [
  ['ink', 'paper', 7, 15],
  ['ink', 'raised', 7, 15],
  ['ink', 'marked', 7, 7],
  ['quiet', 'paper', 4.5, 7],
  ['quiet', 'raised', 4.5, 7],
  ['accent', 'paper', 4.5, 7],
  ['accent', 'raised', 4.5, 7],
  ['on-accent', 'accent', 4.5, 7],
  ['margin', 'paper', 4.5, 7],
  ['line', 'paper', 3, 7],
];

describe.each(schemes)('in the %s scheme', (scheme) => {
  const ordinary = tokensIn(usual, scheme);
  const strong = new Map([...ordinary, ...tokensIn(more, scheme)]);

  test.each(pairs)(
    '%s stands out on %s, and more where that is asked',
    (over, under, low, high) => {
      const colour = (tokens: ReadonlyMap<string, string>, name: string) => tokens.get(name) ?? '';
      const ratio = (tokens: ReadonlyMap<string, string>) =>
        contrast(colour(tokens, over), colour(tokens, under));
      expect(ratio(ordinary)).toBeGreaterThanOrEqual(low);
      expect(ratio(strong)).toBeGreaterThanOrEqual(high);
    },
  );
});
