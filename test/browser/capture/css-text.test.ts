import { describe, expect, test } from 'vitest';
import { cssPieces, embeddableCss, urlsIn } from '../../../src/capture/css-text.ts';
import { render } from '../../../src/capture/markup.ts';
import {
  linkAddress,
  looksLikeCode,
  rememberedAddress,
} from '../../../src/capture/safe-address.ts';
import { safeAttribute } from '../../../src/capture/safe-attributes.ts';

const filled = (css: string) =>
  render(cssPieces(css, { picture: (url) => `[${url}]`, font: () => '{font}' }));

test.each([
  ['a { b: url("c.png") }', 'a { b: [c.png] }'],
  ["a { b: URL( 'c.png' ), url(d.png) }", 'a { b: [c.png], [d.png] }'],
  ['a { b: url("#c") }', 'a { b: url("#c") }'],
  ['a { content: "url(b.png)" }', 'a { content: "url(b.png)" }'],
  ['a { /* url(b.png) */ c: d }', 'a { /* url(b.png) */ c: d }'],
  ['a { b: url("c\\"d.png") }', 'a { b: [c"d.png] }'],
  ['a { b: url("\\63 .png") }', 'a { b: [c.png] }'],
  ['a { b: my-url(c.png) }', 'a { b: my-url(c.png) }'],
  [
    '@namespace s url("http://www.w3.org/2000/svg"); a { b: c }',
    '@namespace s url("http://www.w3.org/2000/svg"); a { b: c }',
  ],
  ['@font-face { font-family: x; src: url("y.woff2"); } a { b: c }', '{font} a { b: c }'],
  ['a { b: url("unfinished) }', 'a { b: url("unfinished) }'],
  ['', ''],
])('in %j the pictures are found: %j', (css, expected) => {
  expect(filled(css)).toBe(expected);
});

test('all addresses of a rule are found', () => {
  expect(urlsIn('src: url("a.eot"), url(b.woff2) format("woff2")')).toEqual(['a.eot', 'b.woff2']);
});

test('half a megabyte of CSS with many quotes is taken apart at once', () => {
  const startedAt = performance.now();
  filled(`a::before { content: "'\\"'" } b { c: url("d.png") } `.repeat(10_000));
  expect(performance.now() - startedAt).toBeLessThan(500);
});

test.each([
  ['a { b: "</style><script>" }', 'a { b: "\\3c /style>\\3c script>" }'],
  ['a { b: "<!-- -->" }', 'a { b: "\\3c !-- --\\3e " }'],
  ['@media (400px < width) { a { } }', '@media (400px < width) { a { } }'],
  ['x:not(:defined) { } .a\\:defined { }', 'x:not(:is(*)) { } .a\\:defined { }'],
])('%j becomes %j', (css, expected) => {
  expect(embeddableCss(css)).toBe(expected);
});

describe('addresses', () => {
  const base = 'https://gemeente.example/a/';

  test.each([
    ['b', 'https://gemeente.example/a/b'],
    [' #c ', '#c'],
    ['//d.example/e', 'https://d.example/e'],
    ['mailto:f@g.nl', 'mailto:f@g.nl'],
    ['tel:14 0321', 'tel:14 0321'],
    ['javascript:x', null],
    [' \u0001java\nscript:x', null],
    ['data:text/html,x', null],
    ['blob:https://gemeente.example/1', null],
    ['file:///etc/passwd', null],
    ['http://[', null],
  ])('a link to %j leads to %j', (value, expected) => {
    expect(linkAddress(value, base)).toBe(expected);
  });

  test.each([
    ['b.png', 'https://gemeente.example/a/b.png'],
    ['', null],
    ['javascript:x', null],
    ['data:image/png;base64,AA', null],
  ])('%j is remembered as %j', (value, expected) => {
    expect(rememberedAddress(value, base)).toBe(expected);
  });

  test.each([
    'javascript:x',
    'JAVA\tSCRIPT:x',
    ' vbscript:x',
    'data:text/html,x',
    '\u0000javascript:x',
  ])('%j looks like code', (value) => {
    expect(looksLikeCode(value)).toBe(true);
  });

  test.each([
    ['p', 'title', 'a"b<c', ' title="a&quot;b&lt;c"'],
    ['p', 'onclick', 'x', ''],
    ['p', 'a"b', 'x', ''],
    ['p', 'title', 'javascript:x', ''],
    ['img', 'src', 'b.png', ' data-orig-src="https://gemeente.example/a/b.png"'],
    ['form', 'action', '/f', ' data-orig-action="https://gemeente.example/f"'],
    ['use', 'href', '#g', ' href="#g"'],
    ['use', 'href', 'x.svg#g', ' data-orig-href="https://gemeente.example/a/x.svg#g"'],
    ['p', 'data-orig-src', 'x', ''],
    ['p', 'data-x', 'y', ' data-x="y"'],
  ])('<%s %s=%j> is written as %j', (element, name, value, expected) => {
    expect(safeAttribute(element, name, value, base)).toBe(expected);
  });
});
