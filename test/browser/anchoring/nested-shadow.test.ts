/** A passage that begins in a component and ends in a component inside it: found by chance, kept as a law. */
import { expect, test } from 'vitest';
import { describeRange } from '../../../src/anchoring/describe.ts';
import { offsetsOf, rangeAt } from '../../../src/anchoring/range.ts';
import { buildTextIndex } from '../../../src/anchoring/text-index.ts';

function component(parent: ParentNode & Node, ...words: string[]): ShadowRoot {
  const host = document.createElement('x-kamer');
  parent.appendChild(host);
  const root = host.attachShadow({ mode: 'open' });
  root.append(...words);
  return root;
}

test('is described and found again, although its end is that of the inner tree', () => {
  document.body.replaceChildren();
  const outer = component(document.body, 'wij ', 'filmen ');
  component(outer, 'u ');
  document.body.append('en zij ');
  const index = buildTextIndex(document.body, { shadowRootOf: (element) => element.shadowRoot });
  const { length } = 'wij filmen u';
  const range = rangeAt(index, 0, length);
  expect(offsetsOf(index, range)).toEqual({ start: 0, end: length });
  expect(describeRange(range, index)).toMatchObject({
    selectors: [{ exact: 'wij filmen u' }, {}],
  });
});
