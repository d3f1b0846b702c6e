/** What a site does before and after a choice: a click for each, and one record of all. */
import { expect, test } from 'vitest';
import {
  answerOrganisation,
  makePack,
  openPopup,
  organisationAnswer,
  settledState,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { Surface } from '../driver/driver.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { inEachBrowser } from './world.ts';

const choose = async (popup: Surface, action: string, state: string) => {
  await popup.click(`[data-action=${action}]`);
  await popup.waitFor(`main[data-state=${state}]`);
};

inEachBrowser((world) => {
  test('a click for each choice, and one record that says whose visit it was', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/cookies'));
    const first = await openPopup(driver, page);
    await first.click('[data-more] summary');
    await choose(first, 'open-visit', 'visit');
    await first.click('[value=data-cleared]');
    await choose(first, 'keep-nothing-chosen', 'visit');
    await first.waitFor('[data-kept=nothing-chosen]');
    await driver.closePopup();

    await page.click('[data-keuze=nee]');
    const second = await openPopup(driver, page);
    expect(await settledState(second)).toBe('visit');
    await choose(second, 'keep-refused', 'visit');
    await second.waitFor('[data-kept=refused]');
    await choose(second, 'end-visit', 'question-organisation');
    await answerOrganisation(second, organisationAnswer('Dronten'));
    await second.click('[data-tile=own-visit][data-value=yes]');
    await writeNote(second, '');
    expect(await settledState(second)).toBe('saved');
    await driver.closePopup();
    await page.close();

    const dossier = await openDossierPage(driver);
    await dossier.waitFor('[data-record]');
    expect(
      await dossier.evaluate(() => document.querySelectorAll('[data-record] figure').length),
    ).toBe(2);
    const pack = openPack(await makePack(driver, dossier, sender));
    const letter = pack.text('data/documents/brief-1.txt');
    const host = new URL(site.otherUrl()).host;
    expect(letter.replaceAll(/\s+/g, ' ')).toContain(
      `Voordat ik iets koos in de cookiemelding, is iets aangevraagd bij deze websites van anderen: ${host}`,
    );
    expect(letter.replaceAll(/\s+/g, ' ')).toContain('Nadat ik de cookies weigerde');
    const comparison = pack.files().filter((file) => file.includes('/visits/'));
    expect(comparison.map((file) => file.split('/').at(-1))).toEqual([
      'comparison.html',
      'comparison.json',
    ]);
    expect(pack.text('data/index.html')).toContain('Voordat iets was gekozen');
    await dossier.close();
  });
});
