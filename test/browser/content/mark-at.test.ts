/** Which mark was clicked on: by what the browser says, and by the letters under the pointer. */
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { markAt } from '../../../src/content/mark-at.ts';
import { type PaintedRange, paint, unpaint } from '../../../src/content/painter.ts';
import { type AnnotationId, asId } from '../../../src/domain/ids.ts';
import { attach, byId, rangeOver, show } from '../anchoring/page.ts';
import { markOn, newNames, settled, showMarks } from './page.ts';

const camera = 'In spreekkamer 2 en 4 nemen wij beeld en geluid op.';
const html = `<p id="p">Vooraf. <span id="marked">${camera}</span> <span id="after">Daarna.</span></p>`;

beforeEach(() => {
  show(html);
});

const middleOf = (id: string) => {
  const { left, top, width, height } = byId(id).getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

function painted(...ranges: readonly Range[]): PaintedRange[] {
  const marks = ranges.map((range) => ({
    id: asId<AnnotationId>(crypto.randomUUID()),
    look: 'sun' as const,
    range,
  }));
  const names = newNames();
  paint(marks, names);
  onTestFinished(() => unpaint(names));
  return marks;
}

/** As in a browser that does not tell which highlights lie at a point. */
function withoutHitTest(): void {
  const prototype = HighlightRegistry.prototype;
  const own = Object.getOwnPropertyDescriptor(prototype, 'highlightsFromPoint');
  if (!own) throw new Error('this browser has no hit test to do without');
  Reflect.deleteProperty(prototype, 'highlightsFromPoint');
  onTestFinished(() => {
    Object.defineProperty(prototype, 'highlightsFromPoint', own);
  });
}

describe.each([
  ['told by the browser', () => {}],
  ['found by the letters', withoutHitTest],
])('the mark at a point, %s,', (_how, prepare) => {
  beforeEach(prepare);

  test('is the one whose words stand there', () => {
    const [mark] = painted(rangeOver(document.body, camera));
    expect(markAt(middleOf('marked'), painted(), [])).toBeNull();
    expect(markAt(middleOf('marked'), mark ? [mark] : [], [])).toBe(mark?.id);
  });

  test('is none beside the words, and none outside the window', () => {
    const marks = painted(rangeOver(document.body, camera));
    expect(markAt(middleOf('after'), marks, [])).toBeNull();
    expect(markAt({ x: -10, y: -10 }, marks, [])).toBeNull();
  });

  test('is none behind the end of its line, though its last letter is the nearest', () => {
    const marks = painted(rangeOver(document.body, 'Daarna.'));
    const { right, top } = byId('after').getBoundingClientRect();
    expect(markAt(middleOf('after'), marks, [])).toBe(marks[0]?.id);
    expect(markAt({ x: right + 40, y: top + 4 }, marks, [])).toBeNull();
  });

  test('is the shorter of two that lie over each other', () => {
    const long = rangeOver(document.body, 'Vooraf.', 'Daarna.');
    const marks = painted(long, rangeOver(document.body, camera));
    expect(markAt(middleOf('marked'), marks, [])).toBe(marks[1]?.id);
    expect(markAt(middleOf('after'), marks, [])).toBe(marks[0]?.id);
  });

  test.each(['open', 'closed'] as const)('stands in an inner tree that is %s', (mode) => {
    show('<div id="host"></div>');
    const root = attach(byId('host'), `<p>Vooraf. <span id="inner">${camera}</span></p>`, mode);
    const marks = painted(rangeOver(root, camera));
    const { left, top, width, height } = byId('inner', root).getBoundingClientRect();
    const point = { x: left + width / 2, y: top + height / 2 };
    expect(markAt(point, marks, [root])).toBe(marks[0]?.id);
  });
});

describe('a click on a mark', () => {
  const clicks: string[] = [];
  const note = (event: Event) =>
    clicks.push(`${event.type}${event.defaultPrevented ? ' prevented' : ''}`);
  beforeEach(() => {
    clicks.length = 0;
    document.addEventListener('click', note);
  });
  afterEach(() => document.removeEventListener('click', note));

  test('opens it, and is a click on the page as well', async () => {
    const mark = markOn(camera);
    const { opened } = await showMarks([mark]);
    await userEvent.click(byId('marked'));
    expect(opened).toEqual([mark.annotationId]);
    expect(clicks).toEqual(['click']);
  });

  test('opens it in an inner tree that is closed too', async () => {
    show('<div id="host"></div>');
    const root = attach(byId('host'), `<p>Vooraf. <span id="inner">${camera}</span></p>`, 'closed');
    const mark = markOn(camera, 'sun', root);
    const { opened } = await showMarks([mark]);
    const { left, top, width } = byId('inner', root).getBoundingClientRect();
    const { left: hostLeft, top: hostTop } = byId('host').getBoundingClientRect();
    const position = { x: left - hostLeft + width / 2, y: top - hostTop + 4 };
    await userEvent.click(byId('host'), { position });
    expect(opened).toEqual([mark.annotationId]);
  });

  test('beside it opens nothing', async () => {
    const { opened } = await showMarks([markOn(camera)]);
    await userEvent.click(byId('after'));
    expect(opened).toEqual([]);
    expect(clicks).toEqual(['click']);
  });

  test('that a page makes up opens nothing', async () => {
    const { opened } = await showMarks([markOn(camera)]);
    const { x, y } = middleOf('marked');
    byId('marked').click();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      byId('marked').dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, detail: 1 }),
      );
    await settled();
    expect(clicks).toEqual(['click', 'click']);
    expect(opened).toEqual([]);
  });

  test.each(['<a href="#daar" id="marked">', '<button id="marked">', '<label id="marked">'])(
    'on %s belongs to the page',
    async (tag) => {
      show(`<p>Vooraf. ${tag}${camera}</p>`);
      const { opened } = await showMarks([markOn(camera)]);
      await userEvent.click(byId('marked'));
      expect(opened).toEqual([]);
      expect(clicks).toEqual(['click']);
      history.replaceState(null, '', location.pathname + location.search);
    },
  );

  test('with a key held belongs to the page', async () => {
    const { opened } = await showMarks([markOn(camera)]);
    await userEvent.click(byId('marked'), { modifiers: ['Shift'] });
    getSelection()?.empty();
    expect(opened).toEqual([]);
  });

  test('opens nothing while words are being selected', async () => {
    const { opened } = await showMarks([markOn(camera)]);
    const { width } = byId('marked').getBoundingClientRect();
    await userEvent.dragAndDrop(byId('marked'), byId('marked'), {
      sourcePosition: { x: 8, y: 8 },
      targetPosition: { x: width - 8, y: 8 },
    });
    expect(clicks).toEqual(['click']);
    expect(opened).toEqual([]);
    getSelection()?.empty();
  });

  test('opens it also when its words are selected from before', async () => {
    const mark = markOn(camera);
    const { opened } = await showMarks([mark]);
    getSelection()?.selectAllChildren(byId('marked'));
    await userEvent.click(byId('marked'));
    expect(opened).toEqual([mark.annotationId]);
    getSelection()?.empty();
  });

  test('opens nothing once the marks are taken away', async () => {
    const { opened, unpaintMarks } = await showMarks([markOn(camera)]);
    unpaintMarks();
    await userEvent.click(byId('marked'));
    expect(opened).toEqual([]);
    expect(clicks).toEqual(['click']);
  });
});
