/** The page as it was sent, asked again only by choice, and its text read without running it. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { createGaps } from '../../../src/capture/gaps.ts';
import type { CachedFetch, CachedResponse } from '../../../src/capture/page-yield.ts';
import { readSentText } from '../../../src/capture/sent-text.ts';
import { readSource } from '../../../src/capture/source.ts';
import { capture, ports, showPage, textOf } from './page.ts';

const answerOf =
  (text: string, own: Partial<CachedResponse> = {}): CachedFetch =>
  async () => ({
    status: 200,
    bytes: new TextEncoder().encode(text),
    headers: { 'content-type': 'text/html', server: 'a' },
    mediaType: 'text/html',
    ...own,
  });

async function sourceWith(own: Partial<typeof ports>) {
  const gaps = createGaps();
  const source = await readSource(document, { ...ports, ...own }, gaps);
  const headers = source?.parts.find(({ role }) => role === 'source-headers')?.chunks[0];
  return {
    source,
    reasons: gaps.list().map(({ what, reason }) => `${what} ${reason}`),
    headers: headers ? JSON.parse(new TextDecoder().decode(headers)) : null,
  };
}

describe('the source', () => {
  const never: CachedFetch = () => Promise.reject(new Error('the site was asked'));

  test('comes from the cache, and then nobody is asked', async () => {
    const { source, reasons, headers } = await sourceWith({
      cachedFetch: answerOf('<p>a', { status: 404 }),
      fetchAgain: never,
    });
    expect(source?.from).toBe('cache');
    expect(reasons).toEqual([]);
    expect(headers).toMatchObject({ status: 404, from: 'cache' });
    expect(headers).not.toHaveProperty('askedAt');
  });

  test('asked for again says so, with the moment, and what was seen stays a gap', async () => {
    const headers = { 'set-cookie': 'a=b', 'set-cookie2': 'a=b', 'x-b': '2', 'x-a': '1' };
    const asked = await sourceWith({ fetchAgain: answerOf('<p>a', { headers }) });
    expect(asked.source?.from).toBe('asked-again');
    expect(asked.reasons).toEqual(['source not-in-cache']);
    const [url] = location.href.split('#');
    const said = { url, status: 200, from: 'asked-again', askedAt: ports.moment() };
    expect(asked.headers).toEqual({ ...said, headers: { 'x-a': '1', 'x-b': '2' } });
    expect(Object.keys(asked.headers.headers)).toEqual(['x-a', 'x-b']);
  });

  test.each<[string, Partial<typeof ports>, string]>([
    [
      'that may not be stored',
      { fetchAgain: answerOf('', { headers: { 'cache-control': 'private, No-Store' } }) },
      'no-store',
    ],
    ['that is not in the cache', {}, 'not-in-cache'],
    ['when the site could notice', { cachedFetch: null }, 'site-could-notice'],
    [
      'when the site could notice, asked again',
      { cachedFetch: null, fetchAgain: answerOf('') },
      'site-could-notice',
    ],
    ['when the site is away', { fetchAgain: never }, 'not-in-cache'],
  ])('%s has its reason', async (_name, own, reason) => {
    expect((await sourceWith(own)).reasons).toEqual([`source ${reason}`]);
  });

  test('keeps the bytes as they were, also in another charset', async () => {
    const bytes = new Uint8Array([0x3c, 0x70, 0x3e, 0xe9, 0x80]);
    const { source } = await sourceWith({ cachedFetch: answerOf('', { bytes }) });
    expect(source?.parts[0]?.chunks).toEqual([bytes]);
  });
});

const sentFrom = async (
  html: string | Uint8Array<ArrayBuffer>,
  page = document,
  mediaType = 'text/html',
) => {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const { text } = await readSentText({ from: 'cache', mediaType, bytes, parts: [] }, page);
  return text.kind === 'text' ? text.text : text.reason;
};

describe('the text that was sent', () => {
  test.each([
    ['a simple page', '<!doctype html><title>T</title><h1>Kop</h1><p>Wij  filmen<br>u.</p>'],
    ['a page with hidden text', '<details><summary>Meer</summary>Dicht</details><p hidden>weg'],
    [
      'an inner tree',
      '<div><template shadowrootmode=open><b>Binnen</b> <slot></slot></template>Buiten</div>',
    ],
    ['entities and emoji', `<p>caf&eacute; &hellip; ${'🙂'.repeat(60_000)}</p>`],
    ['a page without a body', '<frameset><frame src="about:blank"></frameset>'],
  ])('is what is shown when nothing changes it: %s', async (_name, html) => {
    const page = await showPage(html);
    expect(await sentFrom(html)).toBe(textOf(page.document.body));
  });

  test('is read in the charset that the browser took', async () => {
    const file = new Blob(['<p>a'], { type: 'text/html;charset=windows-1252' });
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(file);
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    onTestFinished(() => frame.remove());
    await loaded;
    const page = frame.contentDocument ?? document;
    expect(await sentFrom(new Uint8Array([0x3c, 0x70, 0x3e, 0xe9]), page)).toBe('é');
  });

  test('runs nothing, loads nothing, and tells nobody', async () => {
    const before = performance.getEntriesByType('resource').length;
    const url = `${location.origin}/__vitest__/favicon.svg?sent`;
    const html = `<link rel=stylesheet href="${url}1"><link rel=preload as=image href="${url}2">
      <script>parent.ran = true; document.title = 'ran'</script><script src="${url}3"></script>
      <style>@import "${url}4"; p { background: url("${url}5") }</style><img src="${url}6" onerror="ran = true">
      <iframe src="${url}7"></iframe><video src="${url}8" autoplay></video><object data="${url}9"></object>
      <svg><image href="${url}10"/></svg><meta http-equiv=refresh content="0;url=${url}11">
      <link rel=prefetch href="${url}12"><img srcset="${url}13 1x" loading=eager><p onclick=a()>Tekst`;
    expect(await sentFrom(html)).toBe('Tekst');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(
      performance
        .getEntriesByType('resource')
        .slice(before)
        .map(({ name }) => name),
    ).toEqual([]);
    expect(globalThis).not.toHaveProperty('ran');
  });

  test('is not read from what is no HTML, or endless', async () => {
    expect(await sentFrom('%PDF-', document, 'application/pdf')).toBe('no-html');
    expect(await sentFrom(new Uint8Array(3_000_001))).toBe('too-large');
  });

  test('keeps every task short, also for a page of a megabyte', async () => {
    const row = `<tr class="rij"><td><a href="/a">Zaak</a><td><b>Bankafschriften</b>${'Regel '.repeat(30)}`;
    const html = `<table>${row.repeat(4_200)}`;
    expect(html.length).toBeGreaterThan(1_000_000);
    const pauses: number[] = [];
    for (let run = 0; run < 3; run++) {
      const longest = longestPause();
      await sentFrom(html);
      pauses.push(longest());
    }
    expect(Math.min(...pauses)).toBeLessThan(50); // Others may be at work on this machine.
  });
});

test('a capture with a source has the text to compare, one without has none', async () => {
  const { result } = await capture('<p>Later', { cachedFetch: answerOf('<p>Eerst') });
  expect(await result.readSent()).toEqual({ from: 'cache', text: { kind: 'text', text: 'Eerst' } });
  expect(await (await capture('<p>a')).result.readSent()).toBeNull();
});

/** Milliseconds that nothing else could be done, at worst, until asked. */
function longestPause(): () => number {
  let longest = 0;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return () => {
    port1.close();
    return Math.max(longest, performance.now() - last);
  };
}
