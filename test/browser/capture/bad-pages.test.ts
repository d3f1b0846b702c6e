import { describe, expect, onTestFinished, test } from 'vitest';
import { readText } from '../../../src/anchoring/read-text.ts';
import { capturePage } from '../../../src/capture/capture-page.ts';
import { createGaps } from '../../../src/capture/gaps.ts';
import { readablePartOf, titleOf } from '../../../src/capture/page-readers.ts';
import type { CapturePorts } from '../../../src/capture/page-yield.ts';
import { readSnapshot } from '../../../src/capture/snapshot.ts';
import { usualChoices } from '../../../src/domain/capture-choices.ts';
import {
  capture,
  openSnapshot,
  partOf,
  ports,
  type Shown,
  showPage,
  snapshotOf,
  textOf,
} from './page.ts';

const keeping: CapturePorts = { ...ports, choices: { ...usualChoices, keepsTyped: true } };

const dot = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')}`;

const everything = `<!doctype html><html lang=nl><title>Gesprek</title>
  <style>@media all { p { color: red; background: url("${dot}") } }</style>
  <h1 class=a title="b">Gesprek</h1><p style="color: blue">Wij <b>filmen</b> u</p><p hidden>weg</p>
  <img src="${dot}"><input value=a><textarea>b</textarea><select><option>c<option selected>d</select>
  <input type=checkbox checked><canvas width=5 height=5></canvas><x-a>e</x-a><a href="/f">g</a>
  <iframe srcdoc="<p>binnen</p>"></iframe><details><summary>h</summary>i</details>
  <svg viewBox="0 0 9 9"><text>j</text></svg><video src="/k.mp4"></video>`;

async function show(): Promise<Shown> {
  const shown = await showPage(everything);
  const { document, window } = shown;
  const inner = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
  if (inner) inner.innerHTML = '<i>l<slot></slot></i>';
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync('h1 { color: green }');
  document.adoptedStyleSheets = [sheet];
  if (inner) inner.adoptedStyleSheets = [sheet];
  await new Promise((resolve) => setTimeout(resolve, 100));
  return shown;
}

/** What belongs to the language and to the browser, of one window. */
function* builtInsOf(window: Window & typeof globalThis): Generator<object> {
  const keys = Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name));
  for (const key of keys) {
    const value: unknown = Reflect.get(window, key);
    if (typeof value === 'object' && value !== null) yield value;
    if (typeof value !== 'function') continue;
    yield value;
    if (typeof value.prototype === 'object' && value.prototype !== null) yield value.prototype;
  }
}

/** From now on every method and every property of the page's built-ins lies, or throws. */
function patchAll(window: Window & typeof globalThis, lie: (...all: unknown[]) => unknown): number {
  let count = 0;
  for (const target of builtInsOf(window))
    for (const key of Reflect.ownKeys(target)) {
      const own = Reflect.getOwnPropertyDescriptor(target, key);
      if (!own?.configurable || key === 'constructor' || key === 'prototype') continue;
      const isProperty = own.get !== undefined;
      if (!isProperty && typeof own.value !== 'function') continue;
      Reflect.defineProperty(target, key, {
        configurable: true,
        ...(isProperty ? { get: lie, set: () => {} } : { value: lie, writable: true }),
      });
      count++;
    }
  return count;
}

/** What is kept of the page itself. */
async function read(document: Document) {
  const gaps = createGaps();
  const title = titleOf(document);
  const text = readText(readablePartOf(document), keeping);
  const chunks = await readSnapshot(document, keeping, gaps)();
  const html = await new Blob([...chunks]).text();
  return { title, text, html, missing: gaps.list() };
}

describe('a page that has put its own in the place of what the browser offers', () => {
  test.each([
    [
      'what throws',
      () => {
        throw new Error('no');
      },
    ],
    ['what answers nothing', () => undefined],
    ['what answers an empty text', () => ''],
    ['what answers a list of nothing', () => []],
  ])('is captured as any other: %s', async (_, lie) => {
    const shown = await show();
    const before = await read(shown.document);
    expect(patchAll(shown.window, lie)).toBeGreaterThan(3000);
    expect(await read(shown.document)).toEqual(before);
    expect(before.title).toBe('Gesprek');
  });

  test('is not told anything: none of its own was called', async () => {
    const shown = await show();
    let calls = 0;
    patchAll(shown.window, () => {
      calls++;
    });
    await read(shown.document);
    expect(calls).toBe(0);
  });
});

/** Longest time in which a click has to wait, from the moment the page has been read. */
async function longestTaskOf(work: Promise<unknown>): Promise<number> {
  let [last, longest, isDone] = [performance.now(), 0, false];
  const beat = async () => {
    while (!isDone) {
      await scheduler.postTask(() => {}, { priority: 'user-blocking', delay: 1 });
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
  };
  void beat();
  await work;
  isDone = true;
  return longest;
}

test('fifty thousand elements in one parent are captured', async () => {
  const { page, html } = await capture('<!doctype html><ul></ul>', {
    prepare: ({ document }) => {
      const list = document.querySelector('ul');
      for (let n = 0; n < 50_000; n++) list?.append(`${n}`, document.createElement('li'));
    },
  });
  expect(html.match(/<li>/g)).toHaveLength(50_000);
  expect(html).toContain('49999<li></li></ul>');
  expect(textOf(page.document.body)).toContain('49999');
});

test('five million characters in one text are captured', async () => {
  const text = 'De gemeente bewaart <dit> & dat. '.repeat(160_000);
  const shown = await showPage('<!doctype html><p>');
  shown.document.querySelector('p')?.append(text);
  const result = await capturePage(shown.document, ports);
  const written = snapshotOf(result);
  expect(written).toContain('&lt;dit&gt; &amp; dat. De gemeente');
  expect(written.length).toBeGreaterThan(text.length);
  expect(partOf(result, 'text')).toBe(text.trim());
});

describe('an endless data address', () => {
  const endless = `data:image/png;base64,${'A'.repeat(30_000_000)}`;

  test.each(['of a picture', 'in a style sheet'])(
    '%s is a gap, and the page is kept',
    async (where) => {
      const { html, result } = await capture('<!doctype html><p>voor</p><img><p class=b>na</p>', {
        prepare: ({ document }) => {
          if (where === 'of a picture') document.querySelector('img')?.setAttribute('src', endless);
          else document.head.append(styled(document, `.b { background: url("${endless}") }`));
        },
      });
      expect(html.length).toBeLessThan(10_000); // First: nobody wants to see the difference.
      expect(html).toContain('<p>voor</p>');
      const gaps = result.missing.filter(({ what }) => what === 'image');
      expect(gaps).toMatchObject([{ where: endless.slice(0, 2000) }]);
    },
  );

  test.each(['a', 'iframe', 'form', 'div'])(
    'in an attribute of <%s> does not stop it',
    async (tag) => {
      const { html } = await capture('<!doctype html><p>voor</p>', {
        prepare: ({ document }) => {
          const element = document.createElement(tag);
          for (const name of ['href', 'data', 'action', 'title'])
            element.setAttribute(name, endless.replace('image/png', 'text/html'));
          document.body.append(element);
        },
      });
      expect(html.length).toBeLessThan(10_000);
      expect(html).toContain('<p>voor</p>');
    },
  );
});

function styled(document: Document, css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.append(css);
  return style;
}

describe('a picture that never comes', () => {
  const never = () => new Promise<null>(() => {});

  test('is a gap; nobody waits for it', async () => {
    const { page } = await capture('<p>a');
    const image = page.document.createElement('img');
    // Nothing answers on this address, and a test that fails must not hang.
    image.src = 'http://192.0.2.1/dood.png';
    page.document.body.append(image);
    const startedAt = performance.now();
    const result = await capturePage(page.document, ports);
    expect(performance.now() - startedAt).toBeLessThan(2000);
    expect(result.missing).toContainEqual(
      expect.objectContaining({ where: 'http://192.0.2.1/dood.png', reason: 'not-loaded' }),
    );
  });

  test('in a style is a gap when the cache does not answer in time', async () => {
    const { result } = await capture('<p style="background: url(/dood.png)">a', {
      cachedFetch: (url) => (url.endsWith('dood.png') ? never() : Promise.resolve(null)),
    });
    expect(result.missing).toContainEqual(
      expect.objectContaining({ what: 'image', reason: 'not-in-cache' }),
    );
  });
});

test('a page that grows without end is captured as it was at the call', async () => {
  const shown = await showPage('<!doctype html><ol></ol>');
  const { document, window } = shown;
  const list = document.querySelector('ol');
  const grow = () => {
    for (let n = 0; n < 50; n++) list?.append(document.createElement('li'));
  };
  grow();
  const growing = window.setInterval(grow, 0);
  onTestFinished(() => window.clearInterval(growing));
  window.addEventListener('scroll', grow);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const length = document.querySelectorAll('li').length;
  const html = snapshotOf(await capturePage(document, ports));
  expect(html.match(/<li>/g)).toHaveLength(length);
  expect(window.scrollY).toBe(0);
  expect((await openSnapshot(html)).document.querySelectorAll('li')).toHaveLength(length);
});

test('what is done after the page was read comes in short slices', async () => {
  const rule = (n: number) => `.r${n} > a { color: rgb(${n % 255}, 0, 0); margin: ${n % 9}px }`;
  const rules = Array.from({ length: 20_000 }, (_, n) => rule(n)).join('');
  const shown = await showPage(
    `<!doctype html><style>${rules}</style>${'<p class=r><a>Tekst</a>'.repeat(30_000)}`,
  );
  const work = capturePage(shown.document, ports);
  const longest = await longestTaskOf(work);
  console.info(`longest task after the page was read: ${longest.toFixed(0)} ms`);
  expect(longest).toBeLessThan(500); // 20 ms or so on a quiet machine; others may be at work on it.
});
