/** A page that holds each of its numbers in one of many ways, and shows none of them as it is written. */

const hex = (text: string): string =>
  [...text].map((one) => (one.codePointAt(0) ?? 0).toString(16).padStart(2, '0')).join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const percent = (text: string): string =>
  (hex(text).match(/../g) ?? []).map((one) => `%${one}`).join('');
const entities = (text: string): string =>
  [...text].map((one) => `&#${one.codePointAt(0)};`).join('');
const css = (text: string): string => [...text].map((one) => `\\${hex(one)} `).join('');
const unicode = (text: string): string => [...text].map((one) => `\\u00${hex(one)}`).join('');
const digits = (text: string, zero: number): string =>
  [...text].map((one) => String.fromCodePoint(zero + Number(one))).join('');

/** Each writes one number into a page. */
export const ways: Readonly<Record<string, (value: string) => string>> = {
  'spread over elements': (v) =>
    `<p>Nr <b>${v.slice(0, 3)}</b><i>${v.slice(3, 5)}</i>${v.slice(5)}.</p>`,
  'with dots': (v) => `<p>Nr ${v.slice(0, 3)}.${v.slice(3, 6)}.${v.slice(6)}.</p>`,
  'with spaces that do not break': (v) =>
    `<p>Nr ${v.slice(0, 4)}&nbsp;${v.slice(4, 7)}&nbsp;${v.slice(7)}.</p>`,
  'with signs that cannot be seen': (v) => `<p>Nr ${[...v].join('&#8203;')}.</p>`,
  'with soft hyphens': (v) => `<p>Nr ${[...v].join('&shy;')}.</p>`,
  'in Arabic digits': (v) => `<p>Nr ${digits(v, 0x660)}.</p>`,
  'in wide digits': (v) => `<p>Nr ${digits(v, 0xff10)}.</p>`,
  'in entities': (v) => `<p>Nr ${entities(v)}.</p>`,
  'in a field': (v) => `<input name="n${v.slice(0, 2)}" value="${v}">`,
  'in a hidden field': (v) => `<input type="hidden" name="x" value="${v}">`,
  'in a text field': (v) => `<textarea>Nr ${v}</textarea>`,
  'in a choice': (v) => `<select><option value="${v}">Zaak</option></select>`,
  'in what stands for a picture': (v) =>
    `<img alt="Pas ${v}" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
  'in a title': (v) => `<p title="${v}">Uitleg</p>`,
  'in data of an element': (v) => `<p data-klant="${v}">Klant</p>`,
  'in the name of a class': (v) => `<p class="k-${v}">Klas</p>`,
  'in an address': (v) => `<a href="/zaak?klant=${v}">Zaak</a>`,
  'in an address, in percents': (v) => `<a href="/zaak?klant=${percent(v)}">Zaak</a>`,
  'in an address, in base64': (v) =>
    `<a href="/zaak?token=${encodeURIComponent(base64(`voor ${v} na`))}">Zaak</a>`,
  'in an address of a page by itself': (v) =>
    `<a href="data:text/html;base64,${base64(`<p>Nr ${v}</p>`)}">Zaak</a>`,
  'in a remark': (v) => `<!-- klant ${v} -->`,
  'in a style': (v) => `<style>.a${v.slice(0, 3)}::after { content: "${v}" }</style>`,
  'in a style, escaped': (v) => `<style>.b${v.slice(0, 3)}::after { content: "${css(v)}" }</style>`,
  'in a drawing': (v) =>
    `<svg viewBox="0 0 9 9"><text x="1" y="5">${v}</text><desc>${v}</desc></svg>`,
  'in a page in the page': (v) => `<iframe srcdoc="&lt;p&gt;Nr ${v}&lt;/p&gt;"></iframe>`,
  'in a shadow': (v) => `<div><template shadowrootmode="open"><p>Nr ${v}</p></template></div>`,
  'in a template': (v) => `<template><p>Nr ${v}</p></template>`,
  'in a program': (v) => `<script>window.k = {"bsn": "${v}"};</script>`,
  'in a program, as a number': (v) => `<script type="application/json">{"klant": ${v}}</script>`,
  'in a program, escaped': (v) => `<script type="application/json">{"k": "${unicode(v)}"}</script>`,
  'in what is shown without programs': (v) => `<noscript><p>Nr ${v}</p></noscript>`,
  'for a screen reader': (v) => `<p aria-label="Klant ${v}">Klant</p>`,
  'in a table': (v) =>
    `<table><tr><td>${v.slice(0, 5)}</td><td>x</td></tr><tr><td>Nr ${v}</td></tr></table>`,
};

/** Every number in the way whose turn it is; a passage stands before them, to be marked. */
export function needlePage(values: readonly string[], passage: string): string {
  const makers = Object.values(ways);
  const written = values.map((value, at) => makers[at % makers.length]?.(value) ?? '');
  return `<!doctype html><html lang="nl"><title>Veel</title><main><p>${passage}</p>${written.join('\n')}</main></html>`;
}
