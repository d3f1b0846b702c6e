/** What of a page is searched for what may tell who somebody is: its words, and no bytes of pictures. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../support/seed.ts';
import { wordsOf } from '../../../src/redaction/html-words.ts';

const bytes = fc.uint8Array({ minLength: 30, maxLength: 300 });
const kind = fc.constantFrom('image/png', 'image/svg+xml', 'font/woff2', 'audio/mpeg', 'video/mp4');
const address = fc
  .tuple(kind, bytes)
  .map(([type, all]) => `data:${type};base64,${Buffer.from(all).toString('base64')}`);

test('bytes of pictures and fonts are none of its words, wherever they are written', () => {
  fc.assert(
    fc.property(address, (data) => {
      const row = data.slice(data.indexOf(',') + 1);
      const html = `<style>a{background:url("${data}")} b{color:red}</style><img src="${data}" alt="Balie">`;
      const { behind } = wordsOf(html);
      expect(behind).not.toContain(row);
      expect(behind).toContain('b{color:red}');
      expect(behind).toContain('alt Balie');
    }),
  );
});

test('what a text says that is written in base64 stays among them', () => {
  const data = `data:text/plain;base64,${Buffer.from('BSN 123456782').toString('base64')}`;
  expect(wordsOf(`<a href="${data}">zie</a>`).behind).toContain(data);
});

const read = (html: string) => wordsOf(html).read.replace(/ +/g, ' ');

test('what was filled in stands beside its label, and an empty field says so', () => {
  const html = '<label>Kenteken <input value="RT-274-X"></label><label>BSN <input></label><p>Dag';
  expect(read(html)).toBe('Kenteken RT-274-X\nBSN _\nDag');
  expect(wordsOf(html).behind).toBe('');
});

test('a row of a table is a line, its cells parted, whatever stands in them', () => {
  const row = (cells: string) => `<tr>${cells}</tr>\n`;
  const html = `<table>${row('<th>BSN<th>Naam')}${row('<td><p>123</p><td>Jan <b>de</b> Boer')}</table>`;
  expect(read(html)).toBe('BSN\tNaam\n 123 \tJan de Boer');
});

test('a name and what it holds are read together, seen or not', () => {
  const html = '<input type="hidden" name="sessie" value="ab12"><meta name="csrf" content="cd34">';
  expect(wordsOf(html).behind.split('\n')).toEqual(
    expect.arrayContaining(['sessie=ab12', 'csrf=cd34']),
  );
});

test('a part that is drawn apart is read too (shadow roots)', () => {
  const html = '<div><template shadowrootmode="open"><p>BSN 123456782</p></template></div>';
  expect(wordsOf(html).read).toContain('BSN 123456782');
});
