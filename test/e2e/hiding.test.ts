/** Out of sight: one key closes all of it, the toolbar can be plain, and marks are not printed. */
import { expect, test } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  markPassage,
  openPopup,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { until } from '../driver/until.ts';
import { openDossierPage } from './dossier-page.ts';
import { inEachBrowser, type World } from './world.ts';

type Action = { getTitle(details: object): Promise<string> };
declare const browser: { readonly action: Action };

async function paintedPage({ driver, site }: World): Promise<PageHandle> {
  const page = await driver.openPage(site.url('/het-gesprek'));
  const popup = await markPassage(driver, page, 'De opnamen bewaren wij twee weken.');
  await answerPractice(popup, 'recording-interview');
  await answerOrganisation(popup, organisationAnswer('Dronten'));
  await writeNote(popup, '');
  await driver.closePopup();
  const again = await openPopup(driver, page);
  await again.click('[data-action=show-marks]');
  await again.waitFor('[data-mark=anchored]');
  await driver.closePopup();
  return page;
}

const painted = (page: PageHandle) => page.evaluate(() => CSS.highlights.size);

const isGone = (driver: Driver) => async () => {
  try {
    await driver.tab('src/ui/dossier/index.html', 100);
    return null;
  } catch {
    return true; // No such tab: that is what is waited for.
  }
};

// A world of its own: without a window manager, Firefox loses keys once a tab of ours was closed.
inEachBrowser(
  (world) => {
    test('one key closes our pages and takes the marks away', async () => {
      const { driver } = world();
      const page = await paintedPage(world());
      expect(await painted(page)).toBe(1);
      await openDossierPage(driver);
      await page.bringToFront();
      await driver.pressShortcut(page, 'hide');
      const isClean = async () => ((await painted(page)) === 0 ? true : null);
      await until(isClean, { timeoutMs: 5_000, what: 'the marks to go' });
      await until(isGone(driver), { timeoutMs: 5_000, what: 'our pages to close' });
      await page.close();
    });
  },
  {},
  ['chromium', 'firefox'],
  'untouched',
);

inEachBrowser((world) => {
  test('the toolbar shows a plain name when that is chosen', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await dossier.click('[data-action=open-settings]');
    await dossier.click('input[name=neutral]');
    const title = () => dossier.evaluate(() => browser.action.getTitle({}));
    const isPlain = async () => ((await title()) === 'Notities' ? true : null);
    await until(isPlain, { timeoutMs: 5_000, what: 'the plain name' });
    await dossier.close();
  });

  test('leaving opens an empty tab and none of our pages stays', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await dossier.waitFor({ text: 'De geschiedenis van de browser blijft bestaan.' });
    await dossier.click('[data-action=leave]');
    await until(isGone(driver), { timeoutMs: 5_000, what: 'our pages to close' });
  });
});
