/** An organisation that is not known at first, found by a place, and without an address in any list. */
import { expect, test } from 'vitest';
import { answerPractice, makePack, writeNote } from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { inEachBrowser } from './world.ts';

async function reportWithoutPage(dossier: PageHandle): Promise<void> {
  await dossier.click('[data-action=add-record]');
  await dossier.type('input[name=place]', 'Spreekkamer');
  await dossier.type('input[name=day]', '2026-03-03');
  await dossier.click('[data-action=next]');
  await answerPractice(dossier, 'recording-interview');
  await dossier.waitFor('[data-question=organisation]');
}

const search = (dossier: PageHandle, query: string) =>
  dossier.type('input[name=organisation-search]', query);

inEachBrowser((world) => {
  test('who does not know it says so, chooses later, and types the address', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await reportWithoutPage(dossier);
    await search(dossier, 'Swifterbant');
    await dossier.waitFor({ text: 'Plaats: Swifterbant' });
    await dossier.click('input[name=organisation][value=not-sure]');
    await dossier.click('[data-action=next]');
    await writeNote(dossier, '');
    await dossier.waitFor({ text: 'Nog niet bekend welke organisatie' });

    await dossier.click('[data-action=make-pack]');
    await dossier.type('input[name=sender-name]', sender.name);
    await dossier.type('textarea[name=sender-address]', sender.address);
    await dossier.click('[data-action=build-pack]');
    await dossier.waitFor({ text: 'Kies bij die melding ‘Wijzig organisatie’.' });

    await dossier.click('[data-action=edit-organisation]');
    await search(dossier, 'baanbreekers');
    await dossier.click('input[name=organisation][value=BB-baanbrekers]');
    await dossier.type('textarea[name=listed-address]', 'Postbus 15\n5140 AA Waalwijk');
    await dossier.click('[data-action=next]');
    await dossier.waitFor({ text: '2 keer bewaard' });

    const pack = openPack(await makePack(driver, dossier, sender));
    const letter = pack.text('data/documents/brief-1.txt');
    expect(letter).toContain('Het bestuur van Baanbrekers\nPostbus 15\n5140 AA Waalwijk');
    expect(letter).toMatch(/artikel\s+2:3\s+Awb/);
    const [record] = pack.rows('record', 'derived-record');
    expect(record.organisation).toMatchObject({ kind: 'addressed', code: 'BB-baanbrekers' });
    await dossier.close();
  });
});
