/** Where a passage stands on the screen: what is seen of it, and nothing that is not. */
import { expect, test } from 'vitest';
import { viewOfWindow } from '../../../src/capture/places.ts';
import { placePassage, placePassageAgain } from '../../../src/content/passage-place.ts';
import type { Box } from '../../../src/domain/capture.ts';
import { attach, byId, indexPage, rangeOver, show } from '../anchoring/page.ts';

const style = '<style>body { margin: 0 } p { font: 16px/20px monospace; margin: 0 }</style>';

/** As if these tests did not run in a frame. */
const ownWindow = viewOfWindow(window);

const placeOf = (root: Node, words: string): Box[] =>
  placePassage(rangeOver(root, words), indexPage(), ownWindow);

const round = ({ left, top, width, height }: Box) => [left, top, width, height].map(Math.round);

test('a sentence stands where its letters are, line by line', () => {
  show(`${style}<p style="width:40ch">Wij nemen <b>elk gesprek</b> op.<br>Zeven jaar.</p>`);
  const range = rangeOver(document.body, 'nemen', 'Zeven');
  const boxes = placePassage(range, indexPage(), ownWindow);
  expect(boxes).toHaveLength(2);
  expect(boxes.map(({ top, height }) => Math.floor((top + height / 2) / 20))).toEqual([0, 1]);
  expect(Math.round(boxes[1]?.left ?? -1)).toBe(0);
});

test('in an inner tree, also a closed one, it is found as well', () => {
  show(`${style}<div id="host" style="position:absolute;left:30px;top:40px"></div>`);
  const root = attach(byId('host'), '<span>Wij nemen op.</span>', 'closed');
  const [box] = placeOf(root, 'Wij nemen op.');
  const { left, width } = byId('host').getBoundingClientRect();
  expect([box?.left, box?.width].map((length) => Math.round(length ?? 0))).toEqual(
    [left, width].map(Math.round),
  );
});

test('a picture without words stands where it is', () => {
  show(
    '<div style="padding:10px"><img id="i" alt="" style="width:30px;height:20px" src="data:,"></div>',
  );
  const range = new Range();
  range.selectNode(byId('i'));
  const { x, y } = byId('i').getBoundingClientRect();
  const [box] = placePassage(range, indexPage(), ownWindow);
  expect(box && round(box)).toEqual([Math.round(x), Math.round(y), 30, 20]);
});

test.each([
  ['below the window', '<p style="margin-top:9000px">Wij nemen op.</p>'],
  ['invisible', '<p style="visibility:hidden">Wij nemen op.</p>'],
  ['see-through', '<div style="opacity:0"><p>Wij nemen op.</p></div>'],
  ['in a closed box', '<div style="overflow:hidden;height:1px"><p>.<br>Wij nemen op.</p></div>'],
  ['drawn nowhere', '<p style="display:none">Wij nemen op.</p>'],
])('what is %s is shown nowhere', (_, html) => {
  show(style + html);
  expect(placeOf(document.body, 'Wij nemen op.')).toEqual([]);
});

test('only the part that is seen in a box with a bar counts', () => {
  show(
    `${style}<div id="box" style="overflow:auto;height:30px"><p>Een.<br>Twee.<br>Drie.</p></div>`,
  );
  const boxes = placePassage(rangeOver(document.body, 'Een.', 'Drie.'), indexPage(), ownWindow);
  const { bottom } = byId('box').getBoundingClientRect();
  expect(boxes).toHaveLength(2);
  expect(Math.max(...boxes.map(({ top, height }) => top + height))).toBeLessThanOrEqual(bottom);
});

test('when it moved, the second answer differs; when not, it is the same', () => {
  show(`${style}<div id="above"></div><p>Wij nemen op.</p>`);
  const before = placeOf(document.body, 'Wij nemen op.');
  expect(placePassageAgain(ownWindow)).toEqual(before);
  const once = placeOf(document.body, 'Wij nemen op.');
  byId('above').style.height = '10px';
  expect(placePassageAgain(ownWindow)).not.toEqual(once);
});
