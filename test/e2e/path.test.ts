/** From the page to a letter, with real clicks: eight taps and one field of text, and nothing lost on the way. */
import { expect, test } from 'vitest';
import { markPassage, openPopup, selectPassage, settledState } from '../demo/journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { until } from '../driver/until.ts';
import { answers, asked, pathTaps, tap, tile, toLetter } from './path-taps.ts';
import { inEachBrowser } from './world.ts';

const quote = 'De opnamen bewaren wij twee weken.';

const path = '/het-gesprek';

async function letterInTab(driver: Driver): Promise<PageHandle> {
  await driver.popupClosed();
  const dossier = await driver.anyTab('src/ui/dossier/index.html');
  await dossier.waitFor('[data-task=letter-read] .letter', 30_000);
  return dossier;
}

inEachBrowser((world) => {
  test('the first letter asks who writes, and goes on in a tab with that name', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.knownUrl(path));
    const popup = await markPassage(driver, page, quote);
    for (const one of answers) await tap(popup, one);
    await tap(popup, toLetter(asked('who-are-you')));
    await popup.type('input[name=sender-name]', 'A. de Vries');
    await popup.type('textarea[name=sender-address]', 'Dorpsstraat 1');
    await popup.click('input[name=keep-sender][value=kept]');
    await popup.click('[data-action=to-letter]');
    await popup.waitFor(`${asked('check')} .letter`, 30_000);
    const letter = await popup.text('.letter');
    expect(letter).toContain('Dit is mij zelf overkomen.');
    expect(letter).toContain(quote);
    await popup.click('[data-action=accept-letter]');
    await popup.waitFor(asked('letter-done'));
    await popup.click('[data-action=open-letter]');
    const dossier = await letterInTab(driver);
    expect(await dossier.text('[data-task=letter-read] .letter')).toContain('A. de Vries');
    await dossier.close();
    await page.close();
  });

  test('with a kept name a letter takes eight taps and no field', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.knownUrl(path));
    await selectPassage(page, quote);
    const popup = await openPopup(driver, page);
    const taps = [...pathTaps, toLetter(`${asked('check')} .letter`)];
    for (const one of taps) await tap(popup, one);
    // The button of the toolbar is the first of them.
    expect(taps.length + 1).toBeLessThanOrEqual(8);
    expect(await popup.text('.letter')).toContain('A. de Vries');
    await driver.closePopup();
    await page.close();
  });

  test('a letter of which nobody said that it went out is asked about, and can be marked as sent', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.knownUrl(path));
    const popup = await openPopup(driver, page);
    await popup.waitFor('[data-unsent=access-request]');
    await popup.click('[data-action=letter-was-sent]');
    await driver.popupClosed();
    const dossier = await driver.anyTab('src/ui/dossier/index.html');
    await dossier.waitFor('input[name=sent-day], [name=sent-day]', 30_000);
    await dossier.close();
    await page.close();
  });

  test('whoever stops anywhere has what was answered, and who passes all has a report to finish', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url(path));
    const popup = await markPassage(driver, page, quote);
    for (const question of ['practice', 'organisation', 'happened', 'note', 'wish']) {
      await popup.waitFor(asked(question));
      await popup.click('[data-action=pass]');
    }
    await popup.waitFor('[data-missing="2"]');
    await driver.closePopup();
    const again = await openPopup(driver, page);
    await until(async () => (await settledState(again)).startsWith('question') || null, {
      timeoutMs: 10_000,
      what: 'the report that is not finished',
    });
    await again.waitFor('[data-missing="2"]');
    await driver.closePopup();
    await page.close();
  });

  test('nobody may know: the report is kept, and there is no letter', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url(path));
    const again = await openPopup(driver, page);
    await again.click('[data-missing-question=practice]');
    await again.click(tile('practice', 'recording-interview'));
    await again.waitFor('[data-missing="1"]');
    await again.click('[data-missing-question=organisation]');
    await again.type('input[name=organisation-search]', 'Dronten');
    await again.click('input[name=organisation]');
    await again.click('[data-action=next]');
    await again.waitFor(asked('who-may-know'));
    await again.click(tile('who-may-know', 'nobody'));
    await again.waitFor('main[data-state=saved]');
    await driver.closePopup();
    await page.close();
  });
});
