/** Where a page ends: nothing is left behind, and what belongs together stays together. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPages } from '../../../../src/pdf/layout/pages.ts';
import type { LaidPage, Placed } from '../../../../src/pdf/layout/placed.ts';
import {
  keptTogether,
  keptWithNext,
  type Strip,
  strip,
  withoutLoneLines,
} from '../../../../src/pdf/layout/strip.ts';

const frame = { left: 0, width: 100, top: 10, bottom: 110 };

/** A strip that can be known again by its colour. */
const named = (name: string, height = 10): Strip => strip(height, [ruleOf(name)]);

const ruleOf = (colour: string): Placed => ({
  kind: 'rule',
  x: 0,
  y: 0,
  toX: 1,
  toY: 0,
  thickness: 1,
  colour,
});

const namesOn = ({ items }: LaidPage) =>
  items.flatMap((item) => (item.kind === 'rule' ? [item.colour] : []));

const onPages = (strips: readonly Strip[]) => fillPages(strips, frame).pages.map(namesOn);

const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => named(`${name}${at}`));

const anyStrips = fc
  .array(
    fc.record({
      height: fc.integer({ min: 1, max: 100 }),
      isKept: fc.boolean(),
      before: fc.nat(20),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((one, at) => ({ ...named(String(at), one.height), ...one })));

test('every strip stands on a page, in its order', () => {
  fc.assert(
    fc.property(anyStrips, (strips) => {
      expect(onPages(strips).flat()).toEqual(strips.map((_, at) => String(at)));
    }),
  );
});

test('no strip reaches beyond the foot of a page', () => {
  fc.assert(
    fc.property(anyStrips, (strips) => {
      for (const { items } of fillPages(strips, frame).pages)
        for (const item of items)
          if (item.kind === 'rule') {
            const height = strips[Number(item.colour)]?.height ?? 0;
            expect(item.y + height).toBeLessThanOrEqual(frame.bottom + 0.001);
          }
    }),
  );
});

test('a heading stays with what follows', () => {
  const strips = [...lines('a', 9), ...keptWithNext([named('heading')]), ...lines('b', 2)];
  expect(onPages(strips)[1]?.[0]).toBe('heading');
});

test('no line of a paragraph stands alone at a foot or a head', () => {
  for (let before = 0; before < 10; before += 1)
    for (let count = 2; count < 9; count += 1) {
      const pages = onPages([...lines('a', before), ...withoutLoneLines(lines('b', count))]);
      for (const page of pages)
        expect(page.filter((name) => name.startsWith('b')).length).not.toBe(1);
    }
});

test('what is higher than a page goes on over the next', () => {
  expect(onPages(keptTogether(lines('a', 25))).map((page) => page.length)).toEqual([10, 10, 5]);
});

test('without anything there is one empty page', () => {
  expect(onPages([])).toEqual([[]]);
});
