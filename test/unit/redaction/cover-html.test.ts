/** Pages: whatever is covered is in no word of them, in nothing behind the words, and in no page within. */
import * as fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import '../../support/seed.ts';
import { coverHtml } from '../../../src/redaction/cover-html.ts';
import { coverTextWith, searchDeep } from '../../../src/redaction/cover-text.ts';
import { findCovers } from '../../../src/redaction/find-covers.ts';
import { joinedText } from '../../../src/redaction/html-text.ts';
import { pages as blindPages } from '../../personal-corpus/blind/index.ts';
import { readLabels } from '../../personal-corpus/labels.ts';
import { anyCoding } from './codings.ts';

const find = findCovers([
  { kind: 'bsn', value: '999990019' },
  { kind: 'own-word', value: 'Zoë van der Ploegh' },
]);
const cover = coverTextWith(find, () => '[afgedekt]');
const covered = (html: string) => coverHtml(html, cover);

const places: readonly (readonly [string, (value: string) => string])[] = [
  ['in a sentence', (v) => `<p>Zie ${v}.</p>`],
  [
    'over elements',
    (v) => `<p>Zie ${v.slice(0, 3)}<b>${v.slice(3, 5)}</b><i>${v.slice(5)}</i>!</p>`,
  ],
  ['over cells', (v) => `<table><td>${v.slice(0, 4)}<td>${v.slice(4)}</table>`],
  ['in a value', (v) => `<input value="${v}">`],
  ['in a hidden field', (v) => `<input type="hidden" name="x" value="${v}">`],
  ['in a title', (v) => `<a title="Van ${v}" href="/">ga</a>`],
  ['in an address', (v) => `<a href="/zaak?nr=${encodeURIComponent(v)}&amp;x=1">ga</a>`],
  ['in an option', (v) => `<select><option>${v}</select>`],
  ['in a label for listeners', (v) => `<button aria-label="${v}">x</button>`],
  ['in data', (v) => `<div data-klant="${v}"></div>`],
  ['in a comment', (v) => `<!-- ${v} -->`],
  ['in a script', (v) => `<script>const klant = ${JSON.stringify(v)};</script>`],
  [
    'in JSON of a page',
    (v) => `<script type="application/json">{"a":${JSON.stringify(v)}}</script>`,
  ],
  ['in a style sheet', (v) => `<style>p::after { content: "${v}" }</style>`],
  ['in a style', (v) => `<p style='--naam: "${v}"'>x</p>`],
  ['in a picture of lines', (v) => `<svg><title>${v}</title><text>${v}</text></svg>`],
  [
    'in a page within',
    (v) => `<iframe srcdoc="<p>${v.slice(0, 2)}<b>${v.slice(2)}</b></p>"></iframe>`,
  ],
  ['in a shadow', (v) => `<div><template shadowrootmode="open"><p>${v}</p></template></div>`],
  ['in a template', (v) => `<template><input value="${v}"></template>`],
  ['in the title of the page', (v) => `<title>Zaak ${v}</title>`],
  ['in what is said without scripts', (v) => `<noscript><p>${v}</p></noscript>`],
  ['in a large field', (v) => `<textarea>${v}</textarea>`],
  ['in a data address', (v) => `<a href="data:text/plain;base64,${btoa(`klant ${v} belt`)}">x</a>`],
  ['in the meta of the page', (v) => `<meta name="description" content="${v}">`],
];

describe('a value', () => {
  test.each(places)('%s is covered', (_, html) => {
    const page = covered(`<!DOCTYPE html><html><body>${html('999990019')}</body></html>`);
    expect(page).not.toContain('999990019');
    expect(page).toContain('[afgedekt]');
    expect(searchDeep(find, page)).toEqual([]);
    expect(searchDeep(find, joinedText(parse(page)).text)).toEqual([]);
  });

  test('is covered in any place and coding', () => {
    const safe = (text: string) => text.replace(/[<>"&]/g, (one) => `&#${one.charCodeAt(0)};`);
    fc.assert(
      fc.property(fc.constantFrom(...places.slice(0, 10)), anyCoding, ([, html], { code }) => {
        const page = covered(`<!DOCTYPE html><body>${html(safe(code('999990019')))}`);
        expect(searchDeep(find, page)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

test('a page without any is the same, byte for byte', () => {
  const html = '<p>Niets <B class=x>hier</b>\r\n<br/>&eacute;';
  expect(covered(html)).toBe(html);
});

test('its token stands once, where the words began', () => {
  expect(covered('<p>Zie 9999<b>90</b>019, ja</p>')).toContain('<p>Zie [afgedekt]<b></b>, ja</p>');
});

test('covering twice is covering once', () => {
  for (const [, html] of places) {
    const once = covered(`<!DOCTYPE html><body>${html('999990019')}`);
    expect(covered(once)).toBe(once);
  }
});

describe('of the pages of the corpus', { timeout: 60_000 }, () => {
  test.each(blindPages.map((page) => [page.name, page] as const))(
    '%s: no label is left',
    (_, page) => {
      const { text, labels } = readLabels(page.html);
      const covers = labels.map(({ kind, start, end }) => ({
        kind,
        value: joinedText(parse(text.slice(start, end))).text.trim() || text.slice(start, end),
      }));
      const search = findCovers(covers);
      const made = coverHtml(
        text,
        coverTextWith(search, (kind) => `[${kind}]`),
      );
      expect(searchDeep(search, joinedText(parse(made)).text)).toEqual([]);
      for (const { value } of covers) if (/\d{5}/.test(value)) expect(made).not.toContain(value);
    },
  );
});
