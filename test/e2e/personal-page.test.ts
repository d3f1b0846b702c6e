/** A page behind a login: the person is asked first, and told why; nothing is kept before the answer. */
import { expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import {
  answerOrganisation,
  answerPractice,
  captureWholePage,
  keepPersonal,
  makePack,
  openPopup,
  organisationAnswer,
  selectPassage,
  settledState,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { Driver, PageHandle, Surface } from '../driver/driver.ts';
import { until } from '../driver/until.ts';
import { openPack } from './open-pack.ts';
import { inEachBrowser } from './world.ts';

const quote = 'Uw consulent ziet op welk tijdstip u een bericht opent en hoe lang u het leest.';

async function dossierOf(driver: Driver): Promise<PageHandle> {
  const dossier = await driver.extensionPage('src/ui/dossier/index.html');
  await dossier.waitFor('body[data-ready=true]');
  return dossier;
}

async function expectNothingSaved(driver: Driver): Promise<void> {
  const dossier = await dossierOf(driver);
  expect(await dossier.text('main')).toContain(nl.dossier.empty);
  await dossier.close();
}

const asks = (popup: Surface) => popup.waitFor('main[data-state=personal]', 30_000);

inEachBrowser((world) => {
  test.each(['mark', 'capture-page'])('%s asks first, and “no” keeps nothing', async (action) => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/mijn'));
    site.clearRequests();
    const popup = await openPopup(driver, page);
    await popup.click(`[data-action=${action}]`);
    await asks(popup);
    const words = await popup.text('main');
    expect(words).toContain(nl.popup.personal.explained);
    expect(words).toContain(nl.popup.personal.kept);
    await popup.click('[data-action=leave-personal]');
    await popup.waitFor('main[data-state=page]');
    await driver.closePopup();
    await expectNothingSaved(driver);
    expect(site.requests()).toEqual([]);
    await page.close();
  });

  test('a step of a guided visit asks too', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/mijn'));
    const popup = await openPopup(driver, page);
    await popup.click('[data-more] summary');
    await popup.click('[data-action=open-visit]');
    await popup.click('[data-action^=keep-]');
    await asks(popup);
    await driver.closePopup();
    await expectNothingSaved(driver);
    await page.close();
  });

  test('the menu asks in the popup; “yes” keeps the passage, and the log says that it was asked', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/mijn'));
    await selectPassage(page, quote);
    await driver.clickMenuItem(page, 'mark');
    const opened = async () => (await driver.isPopupOpen()) || null;
    await until(opened, { timeoutMs: 10_000, what: 'the popup' });
    const popup = await driver.popup();
    await asks(popup);
    await popup.click('[data-action=keep-personal]');
    await popup.waitFor('[data-question=practice]', 30_000);
    expect(await popup.text('blockquote')).toContain(quote);
    await answerPractice(popup, 'no-privacy-notice');
    await answerOrganisation(popup, organisationAnswer('Gemeente Voorbeeldstad'));
    await writeNote(popup, 'Over mijn berichten.');
    await driver.closePopup();

    const dossier = await dossierOf(driver);
    const pack = openPack(await makePack(driver, dossier, sender));
    const description = pack.files().find((file) => file.endsWith('/capture.json')) ?? '';
    const { log } = JSON.parse(pack.text(description));
    expect(log.choices).toMatchObject({ keepsPersonal: true, asksAgain: false });
    await dossier.close();
    await page.close();
  });

  test('an ordinary page is kept at once', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/het-gesprek'));
    const popup = await captureWholePage(driver, page);
    expect(await settledState(popup)).toBe('question-practice');
    await keepPersonal(popup);
    await driver.closePopup();
    await page.close();
  });
});
