import { expect, test } from 'vitest';
import { capture, openSnapshot, textOf } from './page.ts';

test.each([
  ['<p hidden>weg</p>', '<p data-orig-hidden="not-rendered" hidden="">weg</p>'],
  [
    '<div style="display: none"><p>weg</p></div>',
    '<div data-orig-hidden="not-rendered" style="display: none"><p>weg</p></div>',
  ],
  [
    '<details><summary>Meer</summary><p>dicht</p></details>',
    '<details><summary>Meer</summary><p data-orig-hidden="not-rendered">dicht</p></details>',
  ],
  [
    '<details open><summary>Meer</summary><p>open</p></details>',
    '<details open=""><summary>Meer</summary><p>open</p></details>',
  ],
  [
    '<p style="opacity: 0">a</p><p>b</p>',
    '<p data-orig-hidden="invisible" style="opacity: 0">a</p><p>b</p>',
  ],
  [
    '<p style="visibility: hidden">a<b style="visibility: visible">b</b><i>c</i></p>',
    '<p data-orig-hidden="invisible" style="visibility: hidden">a<b data-orig-hidden="no" style="visibility: visible">b</b><i>c</i></p>',
  ],
  [
    '<div style="display: contents"><p>gewoon</p></div>',
    '<div style="display: contents"><p>gewoon</p></div>',
  ],
  [
    '<div hidden><img alt=""></div><div hidden> </div>',
    '<div hidden=""><img alt=""></div><div hidden=""> </div>',
  ],
  ['<select><option>a</option></select>', '<select><option>a</option></select>'],
])('text that could not be seen is kept and says so: %s', async (body, written) => {
  const { page, html } = await capture(`<!doctype html><p>voor</p>${body}<p>na</p>`);
  expect(html).toContain(`<p>voor</p>${written}<p>na</p>`);
  expect(textOf((await openSnapshot(html)).document.body)).toBe(textOf(page.document.body));
});

test('what a component does not show is marked, what it shows is not', async () => {
  const { html } = await capture('<x-a><b slot=s>ja</b><i>nee</i></x-a>', {
    prepare: ({ document }) => {
      const inner = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
      if (inner) inner.innerHTML = '<slot name=s></slot><u hidden>weg</u>';
    },
  });
  expect(html).toContain('<u data-orig-hidden="not-rendered" hidden="">weg</u>');
  expect(html).toContain('<b slot="s">ja</b><i data-orig-hidden="not-rendered">nee</i>');
});

test('a page cannot say itself what was hidden', async () => {
  const { html } = await capture('<p data-orig-hidden="not-rendered">gelogen</p>');
  expect(html).toContain('<p>gelogen</p>');
});
