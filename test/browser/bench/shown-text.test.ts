/** What the bench measures with must itself be right, whatever the page is made of. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  putBannerOnTop,
  showAfter,
  showBefore,
  showMarkedUp,
  showOtherwise,
} from '../../bench/anchoring/show-page.ts';
import { offsetsIn, rangeOf, type ShownText, trimmed } from '../../bench/anchoring/shown-text.ts';
import { seededRandom } from '../../support/seeded-random.ts';

afterEach(() => document.body.replaceChildren());

const someLines = fc.array(fc.stringMatching(/^[a-e€😀][a-e €😀]{0,30}[a-e€😀]$/u), {
  minLength: 1,
  maxLength: 8,
});

const shapes: readonly [string, (lines: string[], seed: number) => ShownText][] = [
  ['as it was', (lines) => showBefore(lines)],
  ['behind a banner', (lines) => showAfter(lines, [0, 2])],
  ['marked up', (lines, seed) => showMarkedUp(lines, 5, seededRandom(seed))],
  ['in another DOM', (lines, seed) => showOtherwise(lines, seededRandom(seed))],
];

describe.each(shapes)('a page shown %s', (_name, show) => {
  test('has the text of the lines, in order', () => {
    fc.assert(
      fc.property(someLines, fc.nat(), (lines, seed) => {
        const { nodes } = show(lines, seed);
        expect(nodes.map(({ node }) => node.data).join('')).toBe(lines.join(''));
        for (const { node } of nodes) expect(node.isConnected).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('gives the same offsets back for any range', () => {
    fc.assert(
      fc.property(someLines, fc.nat(), fc.nat(), fc.nat(), (lines, seed, a, b) => {
        const shown = show(lines, seed);
        const start = a % shown.text.length;
        const end = start + 1 + (b % (shown.text.length - start));
        const span = trimmed(shown.text, [start, end]);
        fc.pre(span[0] < span[1]); // More than the end of a line.
        expect(offsetsIn(shown, rangeOf(shown, [start, end]))).toEqual(span);
      }),
      { numRuns: 100 },
    );
  });
});

test('a range between elements is measured by the text that it holds', () => {
  const shown = showAfter(['een', 'twee', 'drie'], []);
  const range = new Range();
  const second = shown.nodes[1]?.node.parentElement;
  if (!second) throw new Error('no second line');
  range.selectNode(second);
  expect(offsetsIn(shown, range)).toEqual([4, 8]);
});

test('a range in the banner holds nothing of the text', () => {
  const shown = showBefore(['een', 'twee']);
  putBannerOnTop();
  const range = new Range();
  range.selectNodeContents(document.body.firstElementChild ?? document.body);
  const [start, end] = offsetsIn(shown, range);
  expect(end - start).toBe(0);
});
