/** Painted marks can be read and told apart, also by somebody who sees no colours. */
import { describe, expect, test } from 'vitest';
import { ink, looks, rulesFor } from '../../../src/data/mark-looks.ts';
import { lookOf, markLooks } from '../../../src/domain/mark-look.ts';
import { practiceIds } from '../../../src/domain/practice.ts';

const rules = rulesFor({
  sun: 'name-of-sun',
  sky: 'name-of-sky',
  rose: 'name-of-rose',
  leaf: 'name-of-leaf',
  violet: 'name-of-violet',
  peach: 'name-of-peach',
  grey: 'name-of-grey',
  'please-look': 'name-of-please-look',
});

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const papers = markLooks.flatMap((look) => looks[look].paper ?? []);

test('there are no more than eight looks', () => {
  expect(markLooks.length).toBeLessThanOrEqual(8);
});

test.each(papers)('black text on %s is easy to read', (paper) => {
  expect(contrast(ink, paper)).toBeGreaterThan(7);
});

test('no two looks have the same line, or the same colour', () => {
  const lines = markLooks.map((look) => looks[look].line.replace(/ \d+px$/, ''));
  expect(new Set(lines).size).toBe(markLooks.length);
  expect(new Set(papers).size).toBe(papers.length);
});

test('each practice has its look, as long as there are enough', () => {
  expect(new Set(practiceIds.map(lookOf)).size).toBe(Math.min(practiceIds.length, 6));
  expect(lookOf(null)).toBe('grey');
  expect(practiceIds.map(lookOf)).not.toContain('please-look');
});

describe('the rules', () => {
  test('are all for the screen, so that nothing is printed', () => {
    const outside = rules.split('\n').filter((rule) => !rule.startsWith('@media screen'));
    expect(outside).toEqual([]);
  });

  test('name every highlight', () => {
    for (const look of markLooks) expect(rules).toContain(`::highlight(name-of-${look})`);
  });

  test('leave the colours of the page where a person has to look', () => {
    const own = rules.split('\n').filter((rule) => rule.includes('please-look'));
    expect(own).toHaveLength(1);
    expect(own[0]).not.toContain('color');
  });
});
