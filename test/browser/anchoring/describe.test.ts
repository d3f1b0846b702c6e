import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { cssSelectorOf } from '../../../src/anchoring/css-selector.ts';
import { describeRange } from '../../../src/anchoring/describe.ts';
import { offsetsOf } from '../../../src/anchoring/range.ts';
import { resolveAll } from '../../../src/anchoring/resolve-all.ts';
import { trimSpan } from '../../../src/anchoring/span.ts';
import type { TextIndex } from '../../../src/anchoring/text-index.ts';
import { quoteOf } from '../../../src/domain/selector.ts';
import { attach, byId, indexPage, rangeOver, show } from './page.ts';

afterAll(() => {
  show('');
});

/** The words that `range` holds, as the index writes them. */
function wordsIn(index: TextIndex, range: Range): string | null {
  const offsets = offsetsOf(index, range);
  const span = offsets && trimSpan(index.text, offsets);
  return span && index.text.slice(span.start, span.end);
}

/** Describes the range, finds it again and gives the words of both, which should be the same. */
async function roundTrip(range: Range, index = indexPage()) {
  const [place] = await resolveAll([{ id: 'm', ...describeRange(range, index) }], index);
  const found = place?.range ? wordsIn(index, place.range) : null;
  return { marked: wordsIn(index, range), found, status: place?.status };
}

const found = (words: string) => ({ marked: words, found: words, status: 'anchored' });

describe('a selection is found again', () => {
  test.each([
    ['across inline elements', '<p>Wij <b>film</b>en <i>u</i>.', 'ij', 'en', 'ij filmen'],
    ['across blocks', '<h2>Gesprek</h2> <p>Wij filmen</p>', 'prek', 'Wij', 'prek\nWij'],
    ['across <br>', 'Wij<br>filmen', 'Wij', 'filmen', 'Wij\nfilmen'],
    ['with nbsp', 'bel&nbsp;14&nbsp;0321', 'bel', '0321', 'bel 14 0321'],
    ['across table cells', '<table><tr><td>BSN<td>ja</table>', 'BSN', 'ja', 'BSN\nja'],
    ['right to left', '<p dir=rtl>نحن <b>نصور</b> المحادثة', 'نصور', 'المحا', 'نصور المحا'],
    ['with emoji', '<p>a 👩‍👧 b 😀 c', '👩‍👧', '😀', '👩‍👧 b 😀'],
    [
      'in a closed accordion',
      '<details><summary>Meer</summary><p>Camera aan',
      'Cam',
      'aan',
      'Camera aan',
    ],
  ])('%s', async (_, html, from, to, words) => {
    await expect(roundTrip(rangeOver(show(html), from, to))).resolves.toEqual(found(words));
  });

  test.each(['open', 'closed'] as const)('inside a nested %s shadow root', async (mode) => {
    show('<p>Buiten</p><x-d id=d></x-d><p>Erna</p>');
    const outer = attach(byId('d'), '<p>Wij</p><div id=in></div>', mode);
    const inner = attach(byId('in', outer), '<p>filmen <b>u</b></p>', mode);
    await expect(roundTrip(rangeOver(inner, 'filmen', 'u'))).resolves.toEqual(found('filmen u'));
    await expect(roundTrip(rangeOver(document.body, 'Buiten', 'Erna'))).resolves.toEqual(
      found('Buiten\nWij\nfilmen u\nErna'),
    );
  });

  test('in the slots of a component', async () => {
    show('<x-e id=e><b>Wij</b> <i>filmen</i></x-e>');
    attach(byId('e'), '<p>Let op: <slot></slot>!</p>');
    await expect(roundTrip(rangeOver(document.body, 'Wij', 'filmen'))).resolves.toEqual(
      found('Wij filmen'),
    );
  });

  test('when it ends on a component', async () => {
    show('<p>Tekst <x-f id=f></x-f></p>');
    attach(byId('f'), 'binnen');
    const range = new Range();
    range.selectNodeContents(document.body);
    await expect(roundTrip(range)).resolves.toEqual(found('Tekst binnen'));
  });

  test.each([
    ['the body', () => document.body],
    ['the root element', () => document.documentElement],
    ['the document', () => document],
  ])('over %s', async (_, node) => {
    show('<p>Alles</p><p>van begin tot eind</p>');
    const range = new Range();
    range.selectNodeContents(node());
    await expect(roundTrip(range)).resolves.toEqual(found('Alles\nvan begin tot eind'));
  });

  test('with white space at its ends left out', async () => {
    const range = rangeOver(show('<p>Wij  filmen  u</p>'), ' filmen  ');
    await expect(roundTrip(range)).resolves.toEqual(found('filmen'));
  });

  test('with a whole emoji, although only half of it was selected', async () => {
    const text = show('x😀y').firstChild;
    const range = new Range();
    if (text) range.setStart(text, 2);
    if (text) range.setEnd(text, 4);
    await expect(roundTrip(range)).resolves.toEqual(found('😀y'));
  });
});

describe('there is nothing to describe', () => {
  test.each([
    ['in only spaces', '<p id=s>a &nbsp; b</p>', (p: Node) => [p.firstChild, 1, 4] as const],
    ['in a collapsed selection', '<p id=s>abc</p>', (p: Node) => [p.firstChild, 1, 1] as const],
    ['around a line break', '<p id=s><br></p>', (p: Node) => [p, 0, 1] as const],
    [
      'inside a text area',
      '<textarea id=s>abc</textarea>',
      (p: Node) => [p.firstChild, 0, 3] as const,
    ],
    [
      'in what a component hides',
      '<x-g id=s>abc</x-g>',
      (p: Node) => [p.firstChild, 0, 3] as const,
    ],
  ])('%s', (_, html, place) => {
    show(html);
    const element = byId('s');
    if (element.localName === 'x-g') attach(element, '<p>wel</p>');
    const [node, start, end] = place(element);
    const range = new Range();
    if (node) range.setStart(node, start);
    if (node) range.setEnd(node, end);
    expect(describeRange(range, indexPage())).toEqual({ selectors: [], rivals: [] });
  });

  test('in a part of the page that was not indexed', () => {
    show('<p id=een>een</p><p>twee</p>');
    const detached = document.createElement('p');
    detached.append('los');
    const range = new Range();
    range.selectNodeContents(detached);
    expect(offsetsOf(indexPage(), range)).toBeNull();
  });
});

describe('the element', () => {
  test.each([
    [
      'by a lasting id',
      '<main id=inhoud><p>a<p><b id=x>b</b></main>',
      '#inhoud > p:nth-of-type(2) > b:nth-of-type(1)',
      'id',
    ],
    ['not by an id that looks made up', '<p id=x9123>b', 'html > body > p:nth-of-type(1)', 'x9123'],
    [
      'not by an id that stands twice',
      '<i id=x></i><p id=x>',
      'html > body > p:nth-of-type(1)',
      'p',
    ],
    ['by an id that needs escaping', '<p id="a.b">', '#a\\.b', 'p'],
  ])('is named %s', (_, html, value) => {
    const body = show(html.replace(' id=x>b', '>b'));
    const element = body.querySelector('b') ?? body.querySelector('p');
    expect(element && cssSelectorOf(element)?.value).toBe(value);
  });

  test('inside a component has no selector of its own', () => {
    show('<x-h id=h></x-h>');
    const root = attach(byId('h'), '<p>Wij filmen</p>');
    const { selectors } = describeRange(rangeOver(root, 'filmen'), indexPage());
    expect(selectors.map((selector) => selector.type)).toEqual([
      'TextQuoteSelector',
      'TextPositionSelector',
    ]);
  });

  test('is named although a form hides its properties', () => {
    show('<form><input name=id><input name=parentNode><input name=localName><p>a</p></form>');
    const form = document.querySelector('form');
    expect(form && cssSelectorOf(form)?.value).toBe('html > body > form:nth-of-type(1)');
  });
});

const words = fc.constantFrom('wij ', ' filmen', 'u', '\n ', '😀', '\u00a0', 'ge\u00admeente', '.');
const tags = fc.constantFrom('p', 'b', 'div', 'br', 'x-i', 'slot', 'details', 'form', 'textarea');
type Tree = string | { readonly tag: string; readonly inner: Tree[]; readonly shadow: boolean };
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    words,
    fc.record({
      tag: tags,
      inner: fc.array(tie('tree'), { maxLength: 4 }),
      shadow: fc.boolean(),
    }),
  ),
}));

function grow(parent: Node, branch: Tree): void {
  if (typeof branch === 'string') {
    parent.appendChild(document.createTextNode(branch));
    return;
  }
  const element = parent.appendChild(document.createElement(branch.tag));
  for (const inner of branch.inner) grow(element, inner);
  if (branch.shadow && branch.tag === 'x-i')
    for (const inner of branch.inner) grow(element.shadowRoot ?? attach(element, ''), inner);
}

/** Every node of the page, the inner trees included. */
function allNodes(root: Node): Node[] {
  const shadow = root instanceof Element ? root.shadowRoot : null;
  return [root, ...[...root.childNodes, ...(shadow ? [shadow] : [])].flatMap(allNodes)];
}

test('law: whatever is selected on whatever page is found again, word for word', async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(tree, { minLength: 1, maxLength: 6 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      async (branches, a, b, c, d) => {
        const body = show('');
        for (const branch of branches) grow(body, branch);
        const range = rangeBetween(allNodes(body), a, b, c, d);
        const index = indexPage();
        const described = describeRange(range, index);
        const exact = quoteOf(described.selectors)?.exact;
        if (exact === undefined) return;
        tried++;
        const [place] = await resolveAll([{ id: 'm', ...described }], index);
        if (place?.status !== 'anchored' || !place.range) throw new Error(place?.status);
        const again = place.range;
        expect(exact).toBe(wordsIn(index, range));
        // Half a component with slots is no range of the browser's; then the whole component is.
        if (JSON.stringify(branches).includes('slot'))
          expect(wordsIn(index, again)).toContain(exact);
        else expect(wordsIn(index, again)).toBe(exact);
      },
    ),
    { numRuns: 1_000 },
  );
  expect(tried).toBeGreaterThan(200);
});

function rangeBetween(nodes: Node[], a: number, b: number, c: number, d: number): Range {
  const lengthOf = (node: Node) => (node instanceof Text ? node.length : node.childNodes.length);
  const start = nodes[a % nodes.length] ?? document.body;
  const inTree = nodes.filter((node) => node.getRootNode() === start.getRootNode());
  const end = inTree[b % inTree.length] ?? start;
  const range = new Range();
  range.setStart(start, c % (lengthOf(start) + 1));
  range.setEnd(end, d % (lengthOf(end) + 1));
  return range;
}
