/** A web archive from a pack: another program for archives replays the page that was captured. */
import { expect, test } from 'vitest';
import { savePack } from '../demo/journey.ts';
import { pageBehind } from '../driver/page-handle.ts';
import { until } from '../driver/until.ts';
import { openPack } from './open-pack.ts';
import { buildReviewed, openReview } from './pack-steps.ts';
import { reportPage } from './page-report.ts';
import { startReplaySite } from './replay-site.ts';
import { inEachBrowser, type World } from './world.ts';

const quote = 'De opnamen bewaren wij twee weken.';
const path = '/het-gesprek';

/** `page.wacz` of a pack in which somebody asked for it. */
async function archiveFrom(world: World): Promise<Buffer> {
  const { driver } = world;
  await reportPage(world, { note: 'Voor het archief.', path, quote });
  const dossier = await driver.extensionPage('src/ui/dossier/index.html');
  await openReview(dossier);
  await dossier.click('[name=with-archives]');
  await buildReviewed(dossier);
  const pack = openPack(await savePack(driver, dossier));
  const file = pack.files().find((name) => name.endsWith('/page.wacz'));
  if (file === undefined) throw new Error('no web archive in the pack');
  await dossier.close();
  return pack.bytes(file);
}

inEachBrowser(
  (world) => {
    test('the captured page is replayed, and no server is asked for it', async () => {
      const { driver, site } = world();
      const replay = await startReplaySite(await archiveFrom(world()));
      site.clearRequests();
      const page = await driver.openPage(replay.addressOf(site.url(path)));
      try {
        const shown = await until(() => textOfFrame(pageBehind(page).frames()), {
          timeoutMs: 40_000,
          what: 'the page in the archive',
        });
        expect(shown).toContain(quote);
        expect(site.requests()).toEqual([]);
      } finally {
        await page.close();
        await replay.close();
      }
    });
  },
  {},
  ['chromium'],
);

type Frames = ReturnType<ReturnType<typeof pageBehind>['frames']>;

async function textOfFrame(frames: Frames): Promise<string | null> {
  const frame = frames.find((one) => one.url().includes('/w/'));
  const text = await frame?.evaluate(() => document.body.innerText).catch(() => null);
  return text?.includes(quote) ? text : null;
}
