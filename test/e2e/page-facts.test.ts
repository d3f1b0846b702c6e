/** What a page did is seen without the page noticing, and goes with the capture into the pack. */
import { expect, onTestFinished, test } from 'vitest';
import type { PageReport } from '../../src/domain/page-report.ts';
import { parsePageReport } from '../../src/schemas/page-report.ts';
import {
  answerOrganisation,
  answerPractice,
  captureWholePage,
  makePack,
  openDossier,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { pause } from '../driver/until.ts';
import { openDossierPage } from './dossier-page.ts';
import { type OpenedPack, openPack } from './open-pack.ts';
import { settledLook } from './page-look.ts';
import { startWorkerSite } from './worker-site.ts';
import { inEachBrowser } from './world.ts';

/** The newest report in a pack of everything that was captured so far. */
async function reportAfter(driver: Driver): Promise<{ report: PageReport; pack: OpenedPack }> {
  const dossier = await openDossierPage(driver);
  const pack = openPack(await makePack(driver, dossier, sender));
  await dossier.close();
  const path = pack.files().findLast((file) => file.endsWith('/thirdparty.json')) ?? '';
  const report = parsePageReport(pack.text(path));
  if (report === null) throw new Error('no report in the pack');
  return { report, pack };
}

async function capture(driver: Driver, page: PageHandle): Promise<PageHandle> {
  const popup = await captureWholePage(driver, page);
  await answerPractice(popup, 'website-trackers');
  await answerOrganisation(popup, organisationAnswer('Gemeente Voorbeeldstad'));
  await writeNote(popup, 'Notitie');
  return openDossier(driver, popup);
}

/** Watches, in the page's own world, for anything that a capture could leave there. */
function watch(): void {
  const seen: string[] = [];
  Object.assign(window, { seenChanges: seen });
  new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(
    document,
    { subtree: true, childList: true, attributes: true, characterData: true },
  );
  new PerformanceObserver((list) =>
    seen.push(...list.getEntries().map(({ name }) => name)),
  ).observe({ type: 'resource' });
  addEventListener('storage', () => seen.push('storage'));
}

inEachBrowser((world) => {
  test('names the third party that a page asked before any choice, and what it left behind', async () => {
    const { driver, site, kind } = world();
    const page = await driver.openPage(site.url('/cookies'));
    await settledLook(page);
    const values = await page.evaluate(() => [
      ...document.cookie.split('; ').map((pair) => pair.split('=')[1] ?? ''),
    ]);
    const dossier = await capture(driver, page);
    await dossier.close();
    const { report, pack } = await reportAfter(driver);
    const { host } = new URL(site.otherUrl());
    expect(report.thirdParties).toMatchObject([{ host, seen: ['timing', 'dom'], service: null }]);
    expect(report.hosts.requests.thirdParty).toEqual([host]);
    expect(report.cookies.map(({ name }) => name).toSorted()).toEqual(['vm_bron', 'vm_id']);
    expect(report.localStorage).toEqual([{ key: 'vm_bezoeken', valueLength: 1 }]);
    const secrets = values.filter((value) => value.length > 5);
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets) expect(JSON.stringify(report)).not.toContain(secret);
    expect(report.links.keywords.map(({ topics }) => topics)).toEqual(
      expect.arrayContaining([['privacy-statement'], ['cookie-statement']]),
    );
    expect(report.unsafeForms).toHaveLength(1);
    if (kind === 'chromium') expect(report.clock).toMatchObject({ isFarOff: false });
    else expect(report.clock).toBeNull();
    const overview = pack.text('data/index.html');
    expect(overview).toContain('Bij 1 website van een ander is iets aangevraagd:');
    expect(overview).toContain(host);
    expect(overview).toContain('Andere extensies in de browser kunnen aanvragen toevoegen');
    await page.close();
  });

  test('shows it in the dossier, when somebody opens it', async () => {
    const { driver, site } = world();
    const dossier = await openDossierPage(driver);
    await dossier.click('.page-did summary');
    await dossier.waitFor('[data-page-did=read]');
    const { host } = new URL(site.otherUrl());
    expect(await dossier.text(`[data-host="${host}"]`)).toContain('aangevraagd');
    expect(await dossier.text('.page-did')).toContain('Gezien sinds u deze pagina opende.');
    await dossier.close();
  });

  test('does not count as requested what the policy of the page stopped', async () => {
    const { driver, site, kind } = world();
    const html = `<!doctype html><title>Streng</title><meta http-equiv="Content-Security-Policy" content="img-src 'self'"><h1>Streng</h1><img src="${site.otherUrl('/pixel.gif?geheim=9')}">`;
    const page = await driver.openPage(site.serveHtml(html, '/tegengehouden'));
    await settledLook(page);
    await (await capture(driver, page)).close();
    const { report } = await reportAfter(driver);
    expect(site.requests().filter(({ path }) => path.includes('geheim=9'))).toEqual([]);
    expect(report.hosts.requests.thirdParty).toEqual([]);
    expect(report.thirdParties).toMatchObject([
      { requests: 0, seen: kind === 'chromium' ? ['dom', 'csp-blocked'] : ['dom'] },
    ]);
    expect(report.contentSecurityPolicy.meta).toEqual(["img-src 'self'"]);
    await page.close();
  });

  test('tells the frames of the page from those of others', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/kaders'));
    await settledLook(page);
    await (await capture(driver, page)).close();
    const { report } = await reportAfter(driver);
    expect(report.frames.map(({ origin, sandbox }) => [origin, sandbox])).toEqual([
      ['same', null],
      ['other', null],
      ['other', ''],
      ['same', null],
    ]);
    await page.close();
  });

  test('leaves no trace: no request, no change, no timing entry, nothing in the service worker', async () => {
    const { driver, kind } = world();
    const safe = await startWorkerSite();
    onTestFinished(safe.close);
    const page = await driver.openPage(safe.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await page.goto(safe.url);
    await pause(500);
    // The worker hears of what the page itself asks, so silence means something.
    expect(await page.evaluate(() => fetch('/hallo').then(() => null))).toBeNull();
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'heard').length)).toBe(1);
    await pause(500); // The browser lists a request a moment after it ended.
    await page.evaluate(watch);
    const asked = safe.asked();

    await (await capture(driver, page)).close();
    await pause(500);

    expect(safe.asked()).toEqual(asked);
    expect(await page.evaluate(() => Reflect.get(window, 'heard').length)).toBe(1);
    expect(await page.evaluate(() => Reflect.get(window, 'seenChanges'))).toEqual([]);

    const { report } = await reportAfter(driver);
    expect(report.serviceWorkers).toEqual([{ scope: safe.url, script: `${safe.url}werker.js` }]);
    expect(report.databases).toEqual(['vs_gegevens']);
    expect(report.caches).toEqual(['vs_bestanden']);
    expect(report.cookies).toMatchObject([{ name: 'vs_lang', valueLength: 10 }]);
    if (kind === 'chromium') expect(report.cookies).toMatchObject([{ expiresDays: 1 }]);
    expect(report.forms[0]?.fields).toMatchObject([{ asks: ['bsn'], name: 'nr' }]);
    expect(JSON.stringify(report)).not.toMatch(/0123456789|geheime-waarde/);
    await page.close();
  });
});
