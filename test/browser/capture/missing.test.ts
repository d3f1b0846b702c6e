import { describe, expect, onTestFinished, test } from 'vitest';
import type { CachedResponse } from '../../../src/capture/page-yield.ts';
import type { Missing } from '../../../src/domain/capture.ts';
import { type CaptureOptions, capture, type Shown } from './page.ts';

const other = `http://other.localhost:${location.port}`;
const own = location.origin;
const icon = '/__vitest__/favicon.svg';
const sheet = '/test/browser/capture/sheet.css';

const response = (mediaType: string, byteLength: number): CachedResponse => ({
  status: 200,
  bytes: new Uint8Array(byteLength),
  headers: {},
  mediaType,
});
const cached = (mediaType: string, byteLength = 9) => ({
  cachedFetch: async () => response(mediaType, byteLength),
});

const loaded = (image: HTMLImageElement) =>
  new Promise((resolve) => {
    image.addEventListener('load', resolve, { once: true });
    image.addEventListener('error', resolve, { once: true });
  });

/** A drawing with HTML in it: browsers show it, and never give its pixels away. */
async function taintedImage({ document }: Shown): Promise<HTMLImageElement> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><foreignObject width="9" height="9"><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject></svg>';
  const image = document.createElement('img');
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  document.body.append(image);
  await loaded(image);
  return image;
}

async function taintCanvas(shown: Shown) {
  const image = await taintedImage(shown);
  shown.document.querySelector('canvas')?.getContext('2d')?.drawImage(image, 0, 0);
  image.remove();
}

const wait = () => new Promise((resolve) => setTimeout(resolve, 300));

type Gap = Pick<Missing, 'what' | 'reason'> & { where: unknown };
type Case = readonly [string, string, Gap, CaptureOptions?];

const cases: readonly Case[] = [
  [
    'a picture of another site',
    `<img src="${other}${icon}">`,
    { what: 'image', where: `${other}${icon}`, reason: 'other-origin' },
  ],
  [
    'a picture that was not loaded yet',
    '<div style="height:9000px"></div><img loading=lazy src=/later.png>',
    { what: 'image', where: `${own}/later.png`, reason: 'not-loaded' },
  ],
  [
    'a picture that does not exist',
    '<img src="/nergens.png">',
    { what: 'image', where: `${own}/nergens.png`, reason: 'not-loaded' },
  ],
  [
    'a picture that the browser keeps to itself',
    '',
    { what: 'image', where: expect.stringMatching(/^blob:/), reason: 'tainted' },
    { prepare: taintedImage },
  ],
  [
    'a picture that is too large',
    `<img src="${icon}">`,
    { what: 'image', where: `${own}${icon}`, reason: 'too-large' },
    cached('image/png', 9_000_000),
  ],
  [
    'a picture in a style, not in the cache',
    '<p style="background: url(/a.png)">',
    { what: 'image', where: `${own}/a.png`, reason: 'not-in-cache' },
  ],
  [
    'a picture in a style, of another site',
    `<p style="background: url(${other}/a.png)">`,
    { what: 'image', where: `${other}/a.png`, reason: 'other-origin' },
  ],
  [
    'a picture in a style, where the site could notice',
    '<p style="background: url(/a.png)">',
    { what: 'image', where: `${own}/a.png`, reason: 'site-could-notice' },
    { cachedFetch: null },
  ],
  [
    'a picture in a style that is a page instead',
    '<p style="background: url(/a.png)">',
    { what: 'image', where: `${own}/a.png`, reason: 'unreadable' },
    cached('text/html'),
  ],
  [
    'the page as it was sent',
    '',
    { what: 'source', where: 'about:srcdoc', reason: 'not-in-cache' },
  ],
  [
    'the page as it was sent, where the site could notice',
    '',
    { what: 'source', where: 'about:srcdoc', reason: 'site-could-notice' },
    { cachedFetch: null },
  ],
  [
    'a style sheet of another site',
    `<link rel=stylesheet href="${other}${sheet}">`,
    { what: 'stylesheet', where: `${other}${sheet}`, reason: 'other-origin' },
  ],
  [
    'a style sheet that has not come yet',
    '',
    { what: 'stylesheet', where: `${own}/later.css`, reason: 'not-loaded' },
    {
      prepare: ({ document }) => {
        const link = document.createElement('link');
        Object.assign(link, { rel: 'stylesheet', href: '/later.css' });
        document.head.append(link);
      },
    },
  ],
  [
    'an imported sheet of another site',
    `<style>@import "${other}${sheet}";</style>`,
    { what: 'stylesheet', where: `${other}${sheet}`, reason: 'other-origin' },
  ],
  [
    'a frame of another site',
    `<iframe src="${other}${icon}"></iframe>`,
    { what: 'frame', where: `${other}${icon}`, reason: 'other-origin' },
  ],
  [
    'a frame in a sandbox',
    '<iframe sandbox srcdoc="<p>a"></iframe>',
    { what: 'frame', where: 'about:srcdoc', reason: 'other-origin' },
  ],
  [
    'a frame that was not loaded yet',
    '<div style="height:9000px"></div><iframe loading=lazy src=/later.html></iframe>',
    { what: 'frame', where: `${own}/later.html`, reason: 'not-loaded' },
  ],
  [
    'a canvas that the browser keeps to itself',
    '<canvas id=c></canvas>',
    { what: 'canvas', where: '#c', reason: 'tainted' },
    { prepare: taintCanvas },
  ],
  [
    'a film',
    '<video src=/film.mp4></video>',
    { what: 'media', where: `${own}/film.mp4`, reason: 'too-large' },
  ],
  [
    'a film of another site',
    `<audio src="${other}/a.mp3"></audio>`,
    { what: 'media', where: `${other}/a.mp3`, reason: 'other-origin' },
  ],
  [
    'a plug-in',
    '<object data=/a.pdf type=application/pdf>oud</object>',
    { what: 'media', where: `${own}/a.pdf`, reason: 'too-large' },
  ],
];

describe('a gap is listed, and the rest is kept:', () => {
  test.each(cases.map(([name, body, gap, options]) => ({ name, body, gap, options })))(
    '$name',
    async ({ body, gap, options }) => {
      const page = `<!doctype html><p>voor</p>${body}<p>na</p>`;
      const { html, result } = await capture(page, { prepare: wait, ...options });
      expect(result.missing).toContainEqual(expect.objectContaining(gap));
      expect(html).toContain('<p>voor</p>');
      expect(html).toContain('<p>na</p>');
    },
  );

  const font = (family: string, url: string) =>
    `@font-face { font-family: ${family}; src: ${installed}, url("${url}") format("woff2") }`;
  const installed = ['DejaVu Sans', 'Liberation Sans', 'Arial', 'Helvetica', 'Noto Sans']
    .map((name) => `local("${name}")`)
    .join(', ');
  const fonts = `<style>${font('Echt', '/echt.woff2')} ${font('Nooit', '/nooit.woff2')}</style><p style="font-family: Echt">a`;
  const loadFonts = async ({ document }: Shown) => {
    await document.fonts.ready;
  };

  test('a font that was used and is not in the cache; one that was not used is no gap', async () => {
    const { html, result } = await capture(fonts, { prepare: loadFonts });
    expect(result.missing.filter((gap) => gap.what === 'font')).toMatchObject([
      { what: 'font', where: `${own}/echt.woff2`, reason: 'not-in-cache' },
    ]);
    expect(html).not.toContain('woff2');
  });

  test('a font that was used and is in the cache is kept', async () => {
    const { html, result } = await capture(fonts, { prepare: loadFonts, ...cached('font/woff2') });
    expect(result.missing).toEqual([]);
    expect(html).toContain('src:url("data:font/woff2;base64,AAAAAAAAAAAA")');
  });

  test('everything at once, each gap once', async () => {
    const body = cases.map(([, html]) => html).join('');
    const { result } = await capture(`<!doctype html>${body}${body}`, { prepare: wait });
    const gaps = result.missing.map((gap) => JSON.stringify(gap));
    expect(new Set(gaps).size).toBe(gaps.length);
    expect(gaps.length).toBeGreaterThan(10);
  });
});

test('frames nested too deep are a gap', async () => {
  let inner = '<p>diep</p>';
  for (let depth = 0; depth < 9; depth++)
    inner = `<iframe srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
  const { result } = await capture(inner, {
    prepare: () => new Promise((resolve) => setTimeout(resolve, 1_000)),
  });
  const gap = { what: 'frame', where: 'about:srcdoc', reason: 'too-large' };
  expect(result.missing).toContainEqual(expect.objectContaining(gap));
});

test('an element that cannot be read is written bare, with what is in it', async () => {
  const { html } = await capture('<object id=p data=x><b>binnen</b></object>', {
    prepare: () => {
      const read = Element.prototype.getAttribute;
      Element.prototype.getAttribute = function (this: Element, name: string) {
        if (name === 'data') throw new Error('dead object');
        return read.call(this, name);
      };
      onTestFinished(() => {
        Element.prototype.getAttribute = read;
      });
    },
  });
  expect(html).toContain(
    '<span data-orig-unreadable><b data-orig-hidden="not-rendered">binnen</b></span>',
  );
});
