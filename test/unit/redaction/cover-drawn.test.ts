/** On a page where something is covered nothing stays of what was drawn, or taken from the screen. */
import { expect, test } from 'vitest';
import { coverDrawnIn } from '../../../src/redaction/cover-file.ts';
import { coverHtml } from '../../../src/redaction/cover-html.ts';
import { coverTextWith } from '../../../src/redaction/cover-text.ts';
import { findCovers } from '../../../src/redaction/find-covers.ts';

const cover = coverTextWith(findCovers([{ kind: 'bsn', value: '999990019' }]), () => '[afgedekt]');

const bytes = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUg';
const number = '<p>999990019</p>';

const drawn: readonly (readonly [string, string])[] = [
  ['a canvas', `<img data-orig-tag="canvas" width="30" height="20" src="${bytes}">`],
  [
    'a picture from the screen',
    `<img src="${bytes}" data-orig-shown="screenshot" style="width:9px">`,
  ],
  [
    'a frame from the screen',
    `<iframe data-orig-shown="screenshot" srcdoc="&lt;img src='${bytes}'&gt;"></iframe>`,
  ],
  [
    'a canvas in a page within',
    `<iframe srcdoc="&lt;img data-orig-tag=canvas src='${bytes}'&gt;"></iframe>`,
  ],
];

test.each(drawn)('%s goes where something is covered', (_, html) => {
  const covered = coverHtml(number + html, cover);
  expect(covered).not.toContain('iVBOR');
  expect(covered).toContain('data-orig-covered');
});

test.each(drawn)('%s stays where nothing is', (_, html) => {
  expect(coverHtml(`<p>1234</p>${html}`, cover)).toContain('iVBOR');
});

test('its place is as large as it was', () => {
  const covered = coverHtml(number + (drawn[0]?.[1] ?? '') + (drawn[1]?.[1] ?? ''), cover);
  expect(covered).toMatch(/width="30" height="20"/);
  expect(covered).toContain('width:9px');
});

test('a picture of the site stays: it is the same for everybody', () => {
  const logo = `<img data-orig-src="https://voorbeeldstad.example/logo.png" src="${bytes}">`;
  expect(coverHtml(number + logo, cover)).toContain('iVBOR');
});

test.each(drawn)('%s goes with a box on the picture of the page, whatever its words', (_, html) => {
  const bytes = new TextEncoder().encode(`<p>Wij nemen op.</p>${html}`);
  const covered = coverDrawnIn(bytes, 'text/html;charset=utf-8');
  if (covered.kind !== 'covered') throw new Error(covered.kind);
  const text = new TextDecoder().decode(covered.bytes);
  expect(text).not.toContain('iVBOR');
  expect(text).toContain('Wij nemen op.');
});

test('a page without such pictures is left as it was', () => {
  const bytes = new TextEncoder().encode('<p>Wij nemen op.</p>');
  expect(coverDrawnIn(bytes, 'text/html').kind).toBe('same');
});
