/** Error pages of a site, and files on the device: kept like any page, or it is said how to. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import {
  answerOrganisation,
  answerPractice,
  captureWholePage,
  makePack,
  openPopup,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { PageHandle, Surface } from '../driver/driver.ts';
import { openPack } from './open-pack.ts';
import { inEachBrowser, type World } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, html: string): string {
  const path = join(folder, name);
  writeFileSync(path, html);
  return pathToFileURL(path).href;
}

async function finish(popup: Surface): Promise<void> {
  await answerPractice(popup, 'no-privacy-notice');
  await answerOrganisation(popup, organisationAnswer('Gemeente Voorbeeldstad'));
  await writeNote(popup, 'Zo zag het eruit.');
}

async function dossierOf({ driver }: World): Promise<PageHandle> {
  const dossier = await driver.extensionPage('src/ui/dossier/index.html');
  await dossier.waitFor('body[data-ready=true]');
  return dossier;
}

inEachBrowser((world) => {
  test('an error page of the site is kept, with the code that the site gave', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/bestaat-niet'));
    await finish(await captureWholePage(driver, page));
    await driver.closePopup();
    const dossier = await dossierOf(world());
    expect(await dossier.text('[data-record]')).toContain(nl.dossier.errorStatus(404));
    const pack = openPack(await makePack(driver, dossier, sender));
    const description = pack.files().find((file) => file.endsWith('/capture.json')) ?? '';
    expect(JSON.parse(pack.text(description)).facts.status).toBe(404);
    expect(pack.text('data/index.html')).toContain('foutcode 404');
    await dossier.close();
    await page.close();
  });

  test('a file on the device is kept after the click, and named by its file', async () => {
    const { driver } = world();
    const url = fileWith(
      'brief van de gemeente.html',
      '<!doctype html><title>Brief</title><p>Beste',
    );
    const page = await driver.openPage(url);
    const popup = await openPopup(driver, page);
    expect(await popup.text('h1')).toBe('brief van de gemeente.html');
    await popup.click('[data-action=capture-page]');
    await popup.waitFor('[data-question=practice]', 30_000);
    await driver.closePopup();
    await page.close();
  });
});
