/** Where words stand in the window: every one that can be seen, and nothing that cannot. */
import { expect, test } from 'vitest';
import { viewOfWindow } from '../../../src/capture/places.ts';
import { placeWords } from '../../../src/content/screen-words.ts';
import { boxesOver, type ScreenWords, type WordPlace } from '../../../src/domain/screen-words.ts';
import { parseScreenWords } from '../../../src/schemas/screen-words.ts';
import { attach, byId, shadowRootOf, show } from '../anchoring/page.ts';

const style = '<style>body { margin: 0 } p { font: 16px/20px monospace; margin: 0 }</style>';

/** As if these tests did not run in a frame. */
function wordsOf(html: string): ScreenWords {
  show(style + html);
  return wordsNow();
}

function wordsNow(): ScreenWords {
  const words = placeWords(viewOfWindow(window), innerWidth, shadowRootOf);
  if (words === null) throw new Error('it is not known where this frame lies');
  return words;
}

const shown = ({ text, places }: ScreenWords): string[] =>
  places.map(({ start, end }: WordPlace) => text.slice(start, end));

test('each word has its place, and its letters in the text', () => {
  const words = wordsOf('<p>Uw nummer  is <b>1234</b>56782,<br>mevrouw J&shy;ansen.</p>');
  expect(shown(words)).toEqual(['Uw', 'nummer', 'is', '1234', '56782,', 'mevrouw', 'Jansen.']);
  expect(words.text).toContain('123456782,');
  const start = words.text.indexOf('123456782');
  expect(boxesOver(words, { start, end: start + 9 })).toHaveLength(2);
});

test('the place is where the browser draws it', () => {
  const [word] = wordsOf('<p style="position:absolute;left:30px;top:40px">Jansen</p>').places;
  const { width } = document.querySelector('p')?.getBoundingClientRect() ?? { width: 0 };
  expect([word?.left, word?.width].map((it) => Math.round(it ?? 0))).toEqual([
    30,
    Math.round(width),
  ]);
  expect(Math.abs((word?.top ?? 0) - 41)).toBeLessThan(3);
});

test('a word that is broken over two lines has two places', () => {
  const words = wordsOf('<p style="width:6ch;overflow-wrap:anywhere">abcdefgh</p>');
  expect(shown(words)).toEqual(['abcdefgh', 'abcdefgh']);
});

test.each([
  ['below the window', '<p style="margin-top:9000px">geheim</p>'],
  ['invisible', '<p style="visibility:hidden">geheim</p>'],
  ['see-through', '<div style="opacity:0"><p>geheim</p></div>'],
  ['in a closed box', '<div style="overflow:hidden;height:1px"><p>.<br>geheim</p></div>'],
  ['drawn nowhere', '<p style="display:none">geheim</p>'],
])('a word that is %s has no place', (_, html) => {
  const words = wordsOf(`<p>zichtbaar</p>${html}`);
  expect(shown(words)).not.toContain('geheim');
  expect(shown(words)).toContain('zichtbaar');
});

test('in an inner tree, also a closed one, words are found as well', () => {
  show(`${style}<div id="host"></div>`);
  attach(byId('host'), '<p>Jansen</p>', 'closed');
  expect(shown(wordsNow())).toEqual(['Jansen']);
});

test('what is not beside each other on the page is not beside each other in the text', () => {
  const { text } = wordsOf('<p>1234</p><p style="display:none">x</p><p>56782</p>');
  expect(text.replaceAll(/\s/g, '|')).toMatch(/1234\|+56782/);
});

test.each([
  ['a field with something in it', '<input value="geheim">', ['field']],
  ['a field with a hint alone', '<input placeholder="naam">', []],
  ['what somebody typed over several lines', '<textarea>geheim</textarea>', ['field']],
  ['a list', '<select><option>geheim</option></select>', ['field']],
  ['a button', '<input type="submit" value="Verstuur">', []],
  ['a box to tick', '<input type="checkbox" value="geheim">', []],
  ['a hidden field', '<input type="hidden" value="geheim">', []],
  ['a page of its own', '<iframe srcdoc="geheim"></iframe>', []],
  ['a page nobody can look into', '<iframe sandbox srcdoc="geheim"></iframe>', ['frame']],
])('%s: what is told of it', async (_, html, kinds) => {
  show(style + html);
  const frame = document.querySelector('iframe');
  if (frame) await new Promise((resolve) => frame.addEventListener('load', resolve));
  const words = wordsNow();
  expect(words.unsearched.map(({ of }) => of)).toEqual(kinds);
  expect(JSON.stringify(words)).not.toContain('geheim');
});

test.each([
  ['typed into a field', '<input value="Jansen">', 'input', 'typed'],
  ['typed over several lines', '<textarea>Jansen</textarea>', 'textarea', 'typed'],
] as const)('what is %s is told apart from what the page put there', (_, html, name, kind) => {
  show(style + html);
  const field = document.querySelector(name);
  if (field) field.value = 'geheim';
  expect(wordsNow().unsearched.map(({ of }) => of)).toEqual([kind]);
});

test.each([
  ['<option>a<option>b', 0, 'field'],
  ['<option>a<option>b', 1, 'typed'],
  ['<option>a<option selected>b', 1, 'field'],
  ['<option>a<option selected>b', 0, 'typed'],
] as const)('of a list %s with number %i chosen it is told: %s', (html, chosen, kind) => {
  show(`${style}<select>${html}</select>`);
  const list = document.querySelector('select');
  if (list) list.selectedIndex = chosen;
  expect(wordsNow().unsearched.map(({ of }) => of)).toEqual([kind]);
});

test('of more fields than are told, those with something typed come first', () => {
  show(`${style}${'<input value="x" style="width:4px">'.repeat(1_500)}`);
  const last = [...document.querySelectorAll('input')].at(-1);
  if (last) last.value = 'geheim';
  const clip = { left: 0, top: 0, width: 10_000, height: 100_000 };
  const words = placeWords({ left: 0, top: 0, clip }, innerWidth);
  expect(parseScreenWords(words)).toEqual(words);
  expect(words?.unsearched).toHaveLength(1_000);
  expect(words?.unsearched[0]?.of).toBe('typed');
});

test('where this frame lies is not known: then nothing is told', () => {
  show(`${style}<p>Jansen</p>`);
  expect(placeWords(null, innerWidth)).toBeNull();
});

test('the whole page is not kept waiting for one text without end', () => {
  const clip = { left: 0, top: 0, width: 100_000, height: 10_000_000 };
  show(`${style}<p>Jansen</p><p>${'woord '.repeat(100_000)}</p>`);
  const words = placeWords({ left: 0, top: 0, clip }, innerWidth);
  expect(words?.places.length).toBeGreaterThan(0);
  expect(words?.places.length).toBeLessThan(2_000);
});

test('a page with a hundred thousand words tells of those in the window, and no more', () => {
  const words = wordsOf(`<p>${'woord '.repeat(100_000)}</p>`);
  expect(words.places.length).toBeGreaterThan(50);
  expect(words.places.length).toBeLessThan(20_000);
});
