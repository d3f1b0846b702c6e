/** The page as it was sent: what is kept of it, what it differs in, and what the site hears of it. */
import { expect, test } from 'vitest';
import { type CaptureChoices, usualChoices } from '../../src/domain/capture-choices.ts';
import { nl } from '../../src/i18n/nl.ts';
import {
  answerOrganisation,
  answerPractice,
  makePack,
  openPopup,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import type { Site } from '../site/server.ts';
import { openPack } from './open-pack.ts';
import { startFromPopup } from './start-from-popup.ts';
import { inEachBrowser, type World } from './world.ts';

const sent = '<p>De opnamen bewaren wij zeven jaar.</p><p>Wij vragen uw toestemming.</p>';
const script =
  "document.querySelector('p').textContent = 'De opnamen bewaren wij twee weken.'; document.body.append(document.createElement('hr'))";
const pageWith = (body: string) =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bewaren</title>${body}`;

/** Keeps the page with these choices; comes back with the dossier, in which it can be finished. */
async function keep({ driver }: World, page: PageHandle, choices: Partial<CaptureChoices>) {
  const popup = await openPopup(driver, page);
  expect(await startFromPopup(popup, 'page', { ...usualChoices, ...choices })).toMatchObject({
    ok: true,
  });
  await driver.closePopup();
}

/** Answers the questions of the one draft that there is. */
async function finish({ driver }: World): Promise<PageHandle> {
  const dossier = await driver.extensionPage('src/ui/dossier/index.html');
  await dossier.waitFor('body[data-ready=true]');
  await dossier.click('[data-action=finish]');
  await answerPractice(dossier, 'recording-interview');
  await answerOrganisation(dossier, organisationAnswer('Gemeente Voorbeeldstad'));
  await writeNote(dossier, 'Over de bron.');
  await dossier.waitFor('[data-record]');
  return dossier;
}

const comparisonIn = (dossier: PageHandle) =>
  dossier.text('[data-record]:last-of-type [data-outcome]');

/** What pages asked for; browsers themselves ask for an icon, some time later. */
const asked = (site: Site) => site.requests().filter(({ path }) => path !== '/favicon.ico');

inEachBrowser((world) => {
  const isChromium = () => world().kind === 'chromium';

  test('what scripts changed is told line by line, and nobody is asked', async () => {
    const { driver, site } = world();
    const html = pageWith(`${sent}<script>${script}</script>`);
    const page = await driver.openPage(site.serveHtml(html, '/bron'));
    site.clearRequests();
    await keep(world(), page, { readsCache: true });
    const dossier = await finish(world());
    await dossier.click('[data-source-difference] summary');
    const words = await comparisonIn(dossier);
    expect(words).toContain('− De opnamen bewaren wij zeven jaar.');
    expect(words).toContain('+ De opnamen bewaren wij twee weken.');
    expect(words).not.toContain('− Wij vragen');
    expect(words).toContain(nl.sourceDifference.meaning);
    expect(asked(site)).toEqual([]);

    const pack = openPack(await makePack(driver, dossier, sender));
    const named = (name: string) => pack.files().find((file) => file.endsWith(`/${name}`)) ?? name;
    expect(pack.text(named('source.html'))).toBe(html);
    expect(pack.text(named('source-difference.txt'))).toContain(
      '-De opnamen bewaren wij zeven jaar.\n+De opnamen bewaren wij twee weken.\n',
    );
    expect(JSON.parse(pack.text(named('source-headers.json')))).toMatchObject({
      url: site.url('/bron'),
      status: 200,
      from: 'cache',
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    expect(pack.text('data/index.html')).toContain('source-difference.txt');
    await dossier.close();
    await page.close();
  });

  test('a page with a strict policy is compared as well', async () => {
    const { driver, site } = world();
    const policy = "script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    const html = pageWith(`<meta http-equiv="Content-Security-Policy" content="${policy}">${sent}`);
    const page = await driver.openPage(site.serveHtml(html, '/strikt'));
    await keep(world(), page, { readsCache: true });
    const dossier = await finish(world());
    await dossier.click('[data-record]:last-of-type [data-source-difference] summary');
    expect(await comparisonIn(dossier)).toContain(nl.sourceDifference.same);
    await dossier.close();
    await page.close();
  });

  test('the source is read without running or loading anything of it', async () => {
    const { driver, site } = world();
    const html =
      pageWith(`${sent}<script>document.body.querySelectorAll('[data-a]').forEach((each) => each.remove())</script>
      <b data-a>Weg <img src="/a.png"><iframe src="/a.html"></iframe><style>@import "/a.css"</style>
      <script>new Image().src = '/b.png'; document.title = 'liep'</script><link rel=stylesheet href="/c.css"></b>
      <template><img src="/d.png"></template>`);
    const page = await driver.openPage(site.serveHtml(html, '/stil'));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const entries = () => page.evaluate(() => performance.getEntriesByType('resource').length);
    const before = await entries();
    site.clearRequests();
    await keep(world(), page, { readsCache: true });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(asked(site)).toEqual([]);
    // Firefox tells the page of every read from the cache; that is why it is a choice.
    if (isChromium()) expect(await entries()).toBe(before);
    await page.close();
  });

  test('a page that may not be stored is asked for again only by choice, and that is said', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/mijn'));
    site.clearRequests();
    await keep(world(), page, { keepsPersonal: true });
    expect(asked(site)).toEqual([]);
    await keep(world(), page, { asksAgain: true, keepsPersonal: true });
    expect(asked(site).map(({ method, path, hasCookie }) => [method, path, hasCookie])).toEqual([
      ['GET', '/mijn', true],
    ]);
    await page.close();
  });
});
