/** The dossier: a record without a page, awkward words, edits, removal with undo, and the pack of it. */
import { expect, test } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  makePack,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { openPack } from './open-pack.ts';
import { inEachBrowser } from './world.ts';

async function openDossier(driver: Driver): Promise<PageHandle> {
  const dossier = await driver.extensionPage('src/ui/dossier/index.html');
  await dossier.waitFor('body[data-ready=true]');
  return dossier;
}

const awkward = [
  '<script>alert(1)</script><img src=x onerror=alert(2)>',
  '{haken} $' + '{niet} {{twee}} $& $1 %s &amp;',
  'emoji 🙂👩‍👧 en vlag 🇳🇱',
  'rechts \u202Enaar\u202C links: مرحبا (1)',
  'een "aanhaling" en \\ en `accent` en\ttab',
].join('\n');

inEachBrowser((world) => {
  test('a record needs no page, and says what was typed wherever it appears', async () => {
    const { driver } = world();
    const dossier = await openDossier(driver);
    await dossier.click('[data-action=add-record]');
    await dossier.type('input[name=place]', 'Gemeentehuis, spreekkamer <2>');
    await dossier.type('input[name=day]', '2026-03-03');
    await dossier.click('[data-action=next]');
    await answerPractice(dossier, 'biometric-clock');
    await answerOrganisation(dossier, organisationAnswer('GM0303'));
    await writeNote(dossier, awkward);
    await dossier.waitFor('[data-record]');
    const shown = await dossier.evaluate(() => document.querySelector('[data-note]')?.textContent);
    expect(shown).toBe(awkward);

    const pack = openPack(await makePack(driver, dossier, sender));
    const [record] = pack.rows('record', 'derived-record');
    expect(record.note).toBe(awkward);
    const letter = pack.text('data/documents/brief-1.txt');
    expect(letter).toContain('Gemeentehuis, spreekkamer <2>');
    expect(letter).toContain('3 maart 2026');
    for (const line of awkward.split('\n').slice(0, 2)) expect(letter).toContain(line);
    expect(pack.files()).toContain('data/documents/brief-1.html');

    const html = pack.text('data/documents/brief-1.html');
    const read = await dossier.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      return {
        text: parsed.body.textContent,
        scripts: parsed.querySelectorAll('script,img').length,
      };
    }, html);
    expect(read.scripts).toBe(0);
    for (const line of awkward.split('\n')) expect(read.text).toContain(line);
    await dossier.close();
  });

  test('an edited note is a newer version, and the older one is not lost', async () => {
    const { driver } = world();
    const dossier = await openDossier(driver);
    await dossier.click('[data-action=edit-note]');
    await dossier.type('textarea[name=note]', 'Tweede versie');
    await dossier.click('[data-action=save-note]');
    await dossier.waitFor({ text: 'Tweede versie' });
    await dossier.waitFor({ text: '2 keer bewaard' });
    await dossier.close();
  });

  test('a removed record can be put back, and then is whole again', async () => {
    const { driver } = world();
    const dossier = await openDossier(driver);
    await dossier.click('[data-action=delete]');
    await dossier.waitFor('[data-action=undo]');
    expect(await dossier.evaluate(() => document.querySelector('[data-record]'))).toBeNull();
    await dossier.click('[data-action=undo]');
    await dossier.waitFor({ text: 'Tweede versie' });
    await dossier.close();
  });

  test('no pack is made without a sender, and the page says why', async () => {
    const { driver } = world();
    const dossier = await openDossier(driver);
    await dossier.click('[data-action=make-pack]');
    await dossier.click('[data-action=build-pack]');
    await dossier.waitFor({ text: 'Vul uw naam en adres in.' });
    await dossier.close();
  });
});
