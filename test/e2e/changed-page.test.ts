/** A page that changed after it was marked: what stood there and what stands there now become an exhibit. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { makePack, openPopup } from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { openDossierPage } from './dossier-page.ts';
import { type OpenedPack, openPack } from './open-pack.ts';
import { lookAt, settledLook } from './page-look.ts';
import { reportPage } from './page-report.ts';
import { inEachBrowser } from './world.ts';

const path = '/het-gesprek';
const kept = 'De opnamen bewaren wij twee weken.';
const shorter = 'De opnamen bewaren wij vier weken.';
const recorded = 'In spreekkamer 2 en 4 nemen wij beeld en geluid op.';

/** Looks at the marks of the page as a person does, and closes it again. */
async function showMarks(driver: Driver, page: PageHandle): Promise<void> {
  const popup = await openPopup(driver, page);
  await popup.click('[data-action=show-marks]');
  await popup.waitFor('[data-action=hide-marks]', 30_000);
  await driver.closePopup();
}

const changesIn = (dossier: PageHandle) =>
  dossier.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-change]')].map((change) => ({
      kind: change.dataset.change,
      text: change.innerText,
      gone: [...change.querySelectorAll('del')].map((del) => del.textContent),
      come: [...change.querySelectorAll('ins')].map((ins) => ins.textContent),
    })),
  );

const folderIn = (pack: OpenedPack) =>
  pack
    .files()
    .filter((file) => file.endsWith('/change.json'))
    .map((file) => file.slice(0, -'/change.json'.length));

const sha256Of = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

inEachBrowser((world) => {
  test('while the page says the same, nothing is kept of a look', async () => {
    const { driver, site } = world();
    site.edit(path, {});
    await reportPage(world(), { note: '', path, quote: kept });
    await reportPage(world(), { note: '', path, quote: recorded });
    const page = await driver.openPage(site.url(path));
    await showMarks(driver, page);
    await page.close();
    const dossier = await openDossierPage(driver);
    expect(await changesIn(dossier)).toEqual([]);
    await dossier.close();
  });

  test('what changed and what was taken away is shown with its class, and the page cannot tell', async () => {
    const { driver, site } = world();
    site.edit(path, { [kept]: shorter, [`${recorded} `]: '' });
    const page = await driver.openPage(site.url(path));
    const before = await settledLook(page);
    site.clearRequests();
    const dossier = await openDossierPage(driver);
    await page.bringToFront();
    await showMarks(driver, page);
    await dossier.bringToFront();
    await dossier.waitFor('[data-change=changed]', 20_000);
    const after = await lookAt(page);
    expect({ html: after.html, resources: after.resources }).toEqual({
      html: before.html,
      resources: before.resources,
    });
    expect(site.requests()).toEqual([]);

    const [changed, removed, ...others] = await changesIn(dossier);
    expect(others).toEqual([]);
    expect(changed).toMatchObject({ kind: 'changed', gone: ['twee'], come: ['vier'] });
    for (const words of ['Gewijzigd', 'er niet meer zo', 'Eerst “twee”, later “vier”', 'termijn'])
      expect(changed?.text).toContain(words);
    expect(removed?.kind).toBe('removed');
    expect(removed?.text).toContain('stond deze tekst er niet meer.');
    await page.close();
    await dossier.close();
  });

  test('it becomes an exhibit with files that a stranger can check', async () => {
    const { driver, site } = world();
    const dossier = await openDossierPage(driver);
    await dossier.click('[data-change=changed] [data-action=add-change]');
    await dossier.waitFor('[data-change=changed] [data-added]');
    const pack = openPack(await makePack(driver, dossier, sender));
    expect(pack.report).not.toContain('FAILED');
    await dossier.close();

    const [folder = '', ...others] = folderIn(pack);
    expect(others).toEqual([]);
    const change = JSON.parse(pack.text(`${folder}/change.json`));
    expect(change).toMatchObject({
      class: 'changed',
      number: 3,
      source: site.url(path),
      old: { words: kept },
      now: { words: shorter },
      meaning: 'other',
      isWholeOldText: true,
    });
    expect(change.capturedAt < change.firstSeenAt).toBe(true);
    const [oldText, newText] = ['old-text.txt', 'new-text.txt'].map((name) =>
      pack.text(`${folder}/${name}`),
    );
    expect(oldText).toContain(recorded);
    expect(oldText).toContain(kept);
    expect(newText).not.toContain(recorded);
    expect(newText).not.toContain(kept);
    expect(newText).toContain(shorter);
    const digest = sha256Of(pack.bytes(`${folder}/new-text.txt`));
    expect(change.newTextSha256).toBe(digest);
    expect(pack.text('manifest-sha256.txt')).toContain(`${digest}  ${folder}/new-text.txt`);
    expect(pack.text(`${folder}/differences.html`)).toContain('<del>twee</del><ins>vier</ins>');
    const letter = pack.text('data/documents/brief-1.txt').replace(/\s+/g, ' ');
    expect(letter).toContain('- Bijlage 3: een andere tekst op de pagina');
    expect(letter).toContain(
      'stond die tekst er niet meer zo. Bijlage 3 laat zien wat er toen stond.',
    );
    expect(pack.text('data/index.html')).toContain(
      `${folder.slice('data/'.length)}/differences.html`,
    );
  });

  test('taken out again it is nowhere in the pack, and a page that is as before says so', async () => {
    const { driver, site } = world();
    site.edit(path, {});
    const page = await driver.openPage(site.url(path));
    const dossier = await openDossierPage(driver);
    await page.bringToFront();
    await showMarks(driver, page);
    await dossier.bringToFront();
    await dossier.waitFor('[data-stands-again]', 20_000);
    await dossier.click('[data-action=take-out-change]');
    await dossier.waitFor('[data-change=changed] [data-action=add-change]');
    const pack = openPack(await makePack(driver, dossier, sender));
    expect(folderIn(pack)).toEqual([]);
    expect(pack.text('data/index.html')).not.toContain('Bijlage 3');
    await dossier.close();
    await page.close();
  });
});
