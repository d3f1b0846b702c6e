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
