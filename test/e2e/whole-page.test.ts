/** The picture of a whole page: every row once, the page as it was, and nothing kept when it cannot be. */
import { afterEach, describe, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import {
  captureWholePage,
  keepPicture,
  makePack,
  openPopup,
  pictureEnd,
  settledState,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { Driver, PageHandle, Surface } from '../driver/driver.ts';
import { pageBehind } from '../driver/page-handle.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { lookAt, settledLook } from './page-look.ts';
import { sealedPieces } from './sealed-pieces.ts';
import {
  answerAll,
  askForPicture,
  type Column,
  columnsOf,
  endIn,
  expectedRuler,
  openLastPicture,
  partsTaken,
  tabAt,
  zoomTo,
} from './whole-page.ts';
import { inEachBrowser } from './world.ts';

/** Which rows of the ruler are seen from top to bottom, whatever is above and below it. */
const rowsSeen = (column: Column) =>
  column.map(({ colour }) => colour).filter((colour) => colour.endsWith(' 128'));

const times = (column: Column | undefined, colour: string) =>
  (column ?? []).filter((run) => run.colour === colour).map(({ rows }) => rows);

/** Everything that the page can know of itself, but for what it has loaded. */
async function pageNow(page: PageHandle): Promise<object> {
  const { resources: _, ...look } = await settledLook(page);
  return look;
}

inEachBrowser((world, turn) => {
  afterEach(() =>
    world()
      .driver.closePopup()
      .catch(() => {}),
  );

  test('has every row of a ruler of twelve screens once, and the page is as it was', async () => {
    const { kind, driver, site } = world();
    const page = await driver.openPage(site.url('/meetlat'));
    await page.evaluate(() => scrollTo({ top: 1_234, behavior: 'instant' }));
    const before = await pageNow(page);
    const popup = await askForPicture(driver, page);
    expect(await pictureEnd(popup)).toBe('kept');
    expect(await pageNow(page)).toEqual(before);
    await answerAll(popup);
    await driver.closePopup();

    const dossier = await openLastPicture(driver);
    const [ruler, badge] = await columnsOf(dossier, [380, 1_242]);
    expect(ruler).toEqual(expectedRuler);
    expect(times(badge, '0 255 0')).toEqual([20]);

    const pack = openPack(await makePack(driver, dossier, sender));
    const files = pack.files().map((file) => file.replace(/^.*captures\/[^/]+\//, ''));
    const tiles = files.filter((file) => file.startsWith('tiles/'));
    expect(files).toContain('screenshot-full.png');
    expect(tiles).toHaveLength(kind === 'chromium' ? 12 : 0);
    const described = pack
      .files()
      .filter((file) => file.endsWith('capture.json'))
      .map((file) => JSON.parse(pack.text(file)))
      .find(({ follows }) => follows !== null);
    expect(described).toMatchObject({ missing: [], log: { meanwhile: { changes: 0, held: 3 } } });
    // Images that were to load only when somebody comes near them.
    if (kind === 'chromium') expect(described.log.meanwhile.requests).toBeGreaterThan(5);
    await dossier.close();
    await page.close();
  });

  test.each(turn([1.25, 1.5]))('at a zoom of %d every row is there once too', async (ratio) => {
    const { driver, site } = world();
    const other = await openDossierPage(driver);
    const page = await driver.openPage(site.url('/meetlat'));
    await (await openPopup(driver, page)).waitFor('main');
    await driver.closePopup();
    const tabId = await tabAt(other, site.url('/meetlat'));
    await zoomTo(other, tabId, ratio);
    await other.close();
    const popup = await askForPicture(driver, page);
    expect(await pictureEnd(popup)).toBe('kept');
    await answerAll(popup);
    await driver.closePopup();
    const dossier = await openLastPicture(driver);
    const [column = []] = await columnsOf(dossier, [Math.round(480 * ratio)]);
    expect(rowsSeen(column)).toEqual(rowsSeen(expectedRuler));
    await zoomTo(dossier, tabId, 1);
    await dossier.close();
    await page.close();
  });

  test('is several pictures when the page is higher than a picture can be', async () => {
    const { kind, driver, site } = world();
    const height = kind === 'chromium' ? 17_000 : 40_000;
    const html = `<!doctype html><title>Hoog</title><style>body { margin: 0; height: ${height}px }
      p { margin: 0; position: absolute; width: 100%; height: 3px; background: rgb(9 8 7) }</style>
      <p style="top: 16382px"></p><p style="top: ${height - 3}px"></p>`;
    const page = await driver.openPage(site.serveHtml(html, '/hoog'));
    const popup = await askForPicture(driver, page);
    expect(await pictureEnd(popup)).toBe('kept');
    await answerAll(popup);
    await driver.closePopup();
    const dossier = await openLastPicture(driver, kind === 'chromium' ? 2 : 3);
    const [column = []] = await columnsOf(dossier, [10]);
    const rows = column.map(({ rows: count }) => count);
    expect(rows).toEqual([16_382, 3, height - 16_388, 3]);
    await dossier.close();
    await page.close();
  });
});

/** What happens in the middle, and what is said then. */
type Middle = readonly [
  what: string,
  code: string,
  happen: (page: PageHandle, other: PageHandle, popup: Surface) => Promise<unknown>,
];

const middles: readonly Middle[] = [
  ['somebody stops it', 'cancelled', (_page, _other, popup) => stop(popup)],
  ['another tab comes in front', 'tab-left', (_page, other) => other.bringToFront()],
  ['the tab is closed', 'tab-closed', (page) => page.close()],
  ['the tab goes to another page', 'page-navigated', (page) => goElsewhere(page)],
  ['the page becomes another without loading', 'page-navigated', (page) => becomeAnother(page)],
  ['the window changes', 'window-changed', (page) => page.resize({ width: 1_000, height: 700 })],
  ['the zoom changes', 'zoom-changed', (page) => zoom(page)],
  ['something comes in above', 'page-height-changed', (page) => page.evaluate(putAbove)],
  ['the page becomes shorter', 'page-height-changed', (page) => page.evaluate(shorten)],
  ['the page scrolls back', 'page-would-not-scroll', (page) => page.evaluate(scrollBack)],
];

const stop = (popup: Surface) => popup.click('[data-action=cancel-picture]');
const goElsewhere = async (page: PageHandle) => page.goto(new URL('/', await page.url()).href);
const becomeAnother = (page: PageHandle) =>
  page.evaluate(() => history.pushState(null, '', '/meetlat/verder'));
const zoom = (page: PageHandle) =>
  pageBehind(page).setViewport({ width: 1_280, height: 800, deviceScaleFactor: 2 });

// These three run in the page.
function putAbove(): void {
  const late = document.createElement('p');
  late.style.height = '200px';
  document.body.prepend(late);
}
function shorten(): void {
  document.querySelector('main')?.lastElementChild?.remove();
}
function scrollBack(): void {
  addEventListener('scroll', () => scrollTo({ top: 0, behavior: 'instant' }));
}

describe('in the middle of it', () => {
  inEachBrowser(
    (world, turn) => {
      afterEach(() =>
        world()
          .driver.closePopup()
          .catch(() => {}),
      );

      test.each(turn(middles))(
        'when %s, it ends with “%s”, and nothing stays behind',
        async (...row) => {
          const [, code, happen] = row;
          const { driver, site } = world();
          const other = await openDossierPage(driver);
          const page = await driver.openPage(site.url('/meetlat'));
          const popup = await askForPicture(driver, page);
          await partsTaken(popup, 2);
          const tabId = await tabAt(other, site.url('/meetlat'));
          const kept = (await sealedPieces(other)).length;
          await happen(page, other, popup);
          expect(await endIn(other, tabId)).toMatchObject({ kind: 'failed', error: code });
          // Two photographs at least had been written by then.
          expect((await sealedPieces(other)).length).toBeLessThan(kept);
          await other.close();
          if (code === 'tab-closed') return;
          expect(
            await page.evaluate(() => document.querySelectorAll('[style*=opacity]').length),
          ).toBe(0);
          await page.close();
        },
      );

      test('the popup may be closed, and says later what became of it', async () => {
        const { driver, site } = world();
        const other = await openDossierPage(driver);
        const page = await driver.openPage(site.url('/meetlat'));
        await partsTaken(await askForPicture(driver, page), 1);
        const tabId = await tabAt(other, site.url('/meetlat'));
        await driver.closePopup();
        expect(await endIn(other, tabId)).toMatchObject({ kind: 'kept' });
        const again = await reopen(driver, page);
        await again.waitFor({ text: nl.popup.wholePicture.kept });
        await driver.closePopup();
        await other.close();
        await page.close();
      });

      test('a page without end is photographed to where it ended at first', async () => {
        const { driver, site } = world();
        const endless = `<!doctype html><title>Eindeloos</title><body style="margin:0;height:3000px">
          <script>addEventListener('scroll', () => { document.body.style.height =
          document.body.offsetHeight + 2000 + 'px' })</script>`;
        const page = await driver.openPage(site.serveHtml(endless, '/eindeloos'));
        const before = await lookAt(page);
        const popup = await askForPicture(driver, page);
        expect(await pictureEnd(popup)).toBe('kept');
        expect((await lookAt(page)).scroll).toBe(before.scroll);
        await answerAll(popup);
        await driver.closePopup();
        const dossier = await openLastPicture(driver);
        const [column = []] = await columnsOf(dossier, [10]);
        expect(column.map(({ rows }) => rows)).toEqual([3_000]);
        await dossier.waitFor({ text: nl.dossier.missing(1) });
        await dossier.close();
        await page.close();
      });
    },
    {},
    ['chromium'],
  );
});

describe('a page that becomes longer while it is photographed at once', () => {
  inEachBrowser(
    (world) => {
      test('ends it with “page-height-changed”, and nothing stays behind', async () => {
        const { driver, site } = world();
        const growing = `<!doctype html><title>Groeit</title><body style="margin:0;height:3000px">
          <header style="position:sticky;top:0">Kop</header><script>
          const header = document.querySelector('header');
          new MutationObserver(() => { document.body.style.height = '3500px' })
            .observe(header, { attributes: true })</script>`;
        const other = await openDossierPage(driver);
        const page = await driver.openPage(site.serveHtml(growing, '/groeit'));
        const popup = await captureWholePage(driver, page);
        const kept = (await sealedPieces(other)).length;
        expect(await keepPicture(popup)).toBe('page-height-changed');
        expect((await sealedPieces(other)).length).toBe(kept);
        const style = () => document.querySelector('header')?.getAttribute('style');
        expect(await page.evaluate(style)).toBe('position:sticky;top:0');
      });
    },
    {},
    ['firefox'],
  );
});

async function reopen(driver: Driver, page: PageHandle): Promise<Surface> {
  await page.bringToFront();
  await driver.clickAction(page);
  const popup = await driver.popup();
  await settledState(popup);
  return popup;
}
