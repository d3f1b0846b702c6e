import { expect, test } from 'vitest';
import { capturePage } from '../../../src/capture/capture-page.ts';
import { ports, type Shown, showPage } from './page.ts';

const page = `<!doctype html><html lang=nl><head><title>Gesprek</title><style>p { color: red }</style></head>
  <body><h1>Gesprek</h1><p>Wij <b>filmen</b> u</p><details><summary>Meer</summary>Camera</details>
  <img src="/__vitest__/favicon.svg" alt="logo"><img src="/niet-geladen.png" loading="lazy">
  <x-a></x-a><form><input id=naam value=a><textarea>b</textarea></form><canvas width=5 height=5></canvas>
  <iframe srcdoc="<p>binnen</p>"></iframe><video poster="/__vitest__/favicon.svg"></video></body></html>`;

function attachInner({ document }: Shown): ShadowRoot {
  const host = document.querySelector('x-a');
  if (!host) throw new Error('no host');
  const inner = host.attachShadow({ mode: 'open' });
  inner.innerHTML = '<p>in het onderdeel<slot></slot></p>';
  return inner;
}

const everything = (document: Document) => [...document.querySelectorAll('*')];
const attributeCount = (document: Document) =>
  everything(document).reduce((count, element) => count + element.attributes.length, 0);

/** Every kind of event that the page's elements know, watched from the top. */
function watchEvents({ window }: Shown): string[] {
  const seen: string[] = [];
  const names = Object.keys(Object.getOwnPropertyDescriptors(window.HTMLElement.prototype))
    .concat(Object.getOwnPropertyNames(window))
    .filter((name) => name.startsWith('on'));
  for (const name of names)
    window.addEventListener(name.slice(2), (event) => seen.push(event.type), true);
  return seen;
}

function watchChanges(shown: Shown, inner: ShadowRoot): MutationRecord[] {
  const seen: MutationRecord[] = [];
  const observer = new shown.window.MutationObserver((records) => seen.push(...records));
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(shown.document, all);
  observer.observe(inner, all);
  return seen;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

test('a capture changes nothing on the page, fires no event and loads nothing', async () => {
  const shown = await showPage(page);
  const inner = attachInner(shown);
  await settled();
  const before = shown.document.documentElement.outerHTML + inner.innerHTML;
  const attributes = attributeCount(shown.document);
  const requests = () =>
    [shown.window, window].flatMap((one) => one.performance.getEntriesByType('resource')).length;
  const loaded = requests();
  const changes = watchChanges(shown, inner);
  const events = watchEvents(shown);
  await settled();
  events.length = 0;

  const { parts } = await capturePage(shown.document, ports);
  await settled();

  expect(parts.length).toBeGreaterThan(0);
  expect(shown.document.documentElement.outerHTML + inner.innerHTML).toBe(before);
  expect(attributeCount(shown.document)).toBe(attributes);
  expect(changes).toEqual([]);
  // The device's own sensors report when they like.
  expect(events.filter((type) => !type.startsWith('device'))).toEqual([]);
  expect(requests()).toBe(loaded);
});

test('no style, focus, selection or scroll position changes either', async () => {
  const shown = await showPage(`${page}<div style="height:3000px"></div>`);
  const field = shown.document.getElementById('naam');
  field?.focus();
  shown.window.scrollTo(0, 500);
  shown.window.getSelection()?.selectAllChildren(shown.document.body);
  await settled();
  await capturePage(shown.document, ports);
  expect(shown.window.scrollY).toBe(500);
  expect(shown.document.activeElement).toBe(field);
  expect(shown.window.getSelection()?.toString()).toContain('Gesprek');
});
