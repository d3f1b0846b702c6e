/** A tip, out of the built extension: for whoever gets it nobody's, and intact. */
import { expect, test } from 'vitest';
import { savePack } from '../demo/journey.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { buildReviewed } from './pack-steps.ts';
import { reportPage } from './page-report.ts';
import { inEachBrowser } from './world.ts';

inEachBrowser((world) => {
  test('tells by what one could be known, and holds neither name, browser nor hour', async () => {
    const { driver, site } = world();
    await reportPage({ driver, site }, { note: 'Er hing een camera in de kamer.' });
    const dossier = await openDossierPage(driver);
    const id = await dossier.evaluate(() => navigator.userAgent);
    await dossier.click('[data-action=make-pack]');
    await dossier.click('input[name=pack-edition][value=anonymous]');
    expect(await dossier.evaluate(() => document.querySelector('[name=sender-name]'))).toBeNull();
    await dossier.click('[data-action=build-pack]');
    await dossier.waitFor('[data-task=review] [data-recognisable]');
    await buildReviewed(dossier);

    const pack = openPack(await savePack(driver, dossier));
    expect(pack.report).not.toContain('FAILED');
    const texts = pack
      .files()
      .filter((path) => /\.(json|jsonl|jsonld|txt|csv|html)$/.test(path) && path !== 'verify.html')
      .map((path) => pack.text(path))
      .join('\n');
    expect(texts).toContain('Er hing een camera in de kamer.');
    expect(texts).not.toContain(id);
    const hours = texts.match(/T\d{2}:\d{2}:\d{2}/g) ?? [];
    expect(new Set(hours)).toEqual(new Set(['T00:00:00']));
    expect(pack.files().filter((path) => /source|snapshot|documents\//.test(path))).toEqual([]);
    await dossier.click('[data-action=close-pack]');
  });
});
