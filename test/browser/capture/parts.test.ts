import { expect, test } from 'vitest';
import { cachedFetch } from '../../../src/capture/cached-fetch.ts';
import { capturePage } from '../../../src/capture/capture-page.ts';
import { capture, partOf, ports, showPage } from './page.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('a capture holds the snapshot, the source with its headers, and the text', async () => {
  const source = '<!doctype html><p>Zoals verstuurd';
  const { result } = await capture('<title>Gesprek</title><p>Wij  filmen', {
    cachedFetch: async () => ({
      status: 200,
      bytes: bytesOf(source),
      headers: {
        date: 'Wed, 25 Nov 2026 17:14:04 GMT',
        'content-type': 'text/html',
        'set-cookie': 'a=b',
      },
      mediaType: 'text/html',
    }),
  });
  expect(result.parts.map(({ role, mediaType }) => [role, mediaType])).toEqual([
    ['snapshot', 'text/html;charset=utf-8'],
    ['source', 'text/html'],
    ['source-headers', 'application/json'],
    ['text', 'text/plain;charset=utf-8'],
  ]);
  expect(partOf(result, 'source')).toBe(source);
  expect(partOf(result, 'text')).toBe('Wij filmen');
  expect(JSON.parse(partOf(result, 'source-headers') ?? '')).toEqual({
    url: 'about:srcdoc',
    status: 200,
    from: 'cache',
    headers: { 'content-type': 'text/html', date: 'Wed, 25 Nov 2026 17:14:04 GMT' },
  });
  expect(result.missing).toEqual([]);
});

test('the facts are those of the page, also when a form hides them', async () => {
  const { result } = await capture(
    '<!doctype html><html lang=nl><title>Gesprek</title><form name=title></form><form name=URL></form><form name=defaultView></form><form name=documentElement></form><div style="height:3000px">',
    { prepare: ({ window }) => window.scrollTo(0, 40) },
  );
  expect(result.facts).toEqual({
    url: 'about:srcdoc',
    title: 'Gesprek',
    status: expect.toSatisfy((status) => status === null || status === 200),
    language: 'nl',
    viewport: {
      width: expect.any(Number),
      height: 600,
      scrollX: 0,
      scrollY: 40,
      devicePixelRatio: 1,
    },
    userAgent: navigator.userAgent,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
});

test('a page that declares no language has none', async () => {
  expect((await capture('<p>a')).result.facts.language).toBeNull();
});

test('what changes after the call is not in the capture', async () => {
  const { document } = await showPage('<p>eerst');
  const going = capturePage(document, ports);
  document.body.innerHTML = '<p>later';
  const result = await going;
  expect(partOf(result, 'text')).toBe('eerst');
  expect(partOf(result, 'snapshot')).toContain('<p>eerst');
});

test('an empty document gives a capture too', async () => {
  const { document } = await showPage('');
  document.documentElement.remove();
  const result = await capturePage(document, ports);
  expect(partOf(result, 'text')).toBe('');
  expect(partOf(result, 'snapshot')).toContain('Content-Security-Policy');
});

test('a cache that fails is a gap and no more', async () => {
  const { result } = await capture('<p style="background: url(/a.png)">a', {
    cachedFetch: () => Promise.reject(new Error('no')),
  });
  expect(result.missing.map(({ what, reason }) => [what, reason])).toEqual([
    ['source', 'not-in-cache'],
    ['image', 'not-in-cache'],
  ]);
});

test.each([
  ['of another site', `http://other.localhost:${location.port}/__vitest__/favicon.svg`],
  ['that was never loaded', '/never-loaded.png'],
  ['that is none', 'http://'],
])('the cache gives nothing for an address %s', async (_, url) => {
  expect(await cachedFetch(url)).toBeNull();
});

test('the cache gives what is in it, with its headers', async () => {
  const url = URL.createObjectURL(new Blob(['<svg/>'], { type: 'image/svg+xml;a=b' }));
  const response = await cachedFetch(url);
  expect(response?.mediaType).toBe('image/svg+xml');
  expect(new TextDecoder().decode(response?.bytes)).toBe('<svg/>');
});
