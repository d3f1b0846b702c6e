// The sample site keeps what its catalogue promises to the other tests.
import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPageFiles } from '../../site/page-files.ts';
import type { Site } from '../../site/server.ts';
import { pageCatalogue, siteHosts, startSite } from '../../site/server.ts';

type Reply = { status: number; cacheControl: string; contentType: string; text: string };

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

// The names lead to loopback only in a browser started for it, so the name goes in the header.
function ask(address: string, host = new URL(address).host): Promise<Reply> {
  const { port, pathname } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: pathname, headers: { host } }, async (response) => {
      const text = (await response.setEncoding('utf8').toArray()).join('');
      const { 'cache-control': cacheControl = '', 'content-type': contentType = '' } =
        response.headers;
      resolve({ status: response.statusCode ?? 0, cacheControl, contentType, text });
    }).on('error', reject);
  });
}

/** What every file of the site says, as text: frames and scripts too. */
async function textsOfSite(): Promise<string[]> {
  const pages = (await readPageFiles()).map((file) => file.body());
  const folder = new URL('../../site/assets/', import.meta.url);
  const assets = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return [...pages, ...assets].map((body) =>
    String(typeof body === 'string' ? body : Buffer.from(body).toString('latin1'))
      .replace(/<[^>]*>/g, (tag) => (tag.includes('srcdoc') ? tag : ''))
      .replace(/\s+/g, ' '),
  );
}

describe('the sample site', () => {
  it('has every passage once, in one file only', async () => {
    const texts = (await textsOfSite()).join('\n');
    const counts = pageCatalogue
      .flatMap((page) => page.passages)
      .map(({ text }) => [text, texts.split(text).length - 1]);
    expect(counts.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('serves every page and every passage address of its catalogue', async () => {
    for (const page of pageCatalogue) {
      for (const path of new Set([page.path, ...page.passages.map((passage) => passage.path)])) {
        const { status, contentType } = await ask(site.url(path));
        expect([path, status, contentType]).toEqual([path, 200, page.contentType]);
      }
    }
  });

  it('shows six of the practices that a page can show', () => {
    expect(new Set(pageCatalogue.map((page) => page.practice)).size).toBe(6);
  });

  it('lets pages be cached, but not the personal one', async () => {
    expect((await ask(site.url('/het-gesprek'))).cacheControl).toBe('max-age=600');
    expect((await ask(site.url('/mijn'))).cacheControl).toBe('no-store');
  });

  it('fills in both origins and hides the settings', async () => {
    const { text } = await ask(site.url('/cookies'));
    expect(text).toContain(site.otherUrl('/assets/meet.js'));
    expect(text).toMatch(/^<!doctype html>/);
    expect(text).not.toContain('{{');
  });

  it('knows no other host, and tells its two sites apart', async () => {
    expect((await ask(site.url('/'), 'elders.test')).status).toBe(404);
    expect((await ask(site.otherUrl('/het-gesprek'))).status).toBe(404);
    expect((await ask(site.otherUrl('/agenda'))).status).toBe(200);
  });

  it('logs what was asked, and serves a document that a test brings', async () => {
    site.clearRequests();
    const { text } = await ask(site.serveHtml('<p>Een eigen zin.</p>', '/eigen'));
    expect(text).toBe('<p>Een eigen zin.</p>');
    expect(site.requests()).toMatchObject([
      { method: 'GET', path: '/eigen', referer: null, hasCookie: false },
    ]);
    expect(site.requests()[0]?.host).toContain(siteHosts.main);
  });

  it('has one million characters of text on the policy page', async () => {
    const { text } = await ask(site.url('/beleid'));
    expect(text.replace(/<[^>]*>/g, '').length).toBeGreaterThan(1_000_000);
  });
});
