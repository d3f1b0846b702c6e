/** Before a pack is made, its maker sees what will be read, and may leave sentences of their own out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  chooseLanguage,
  makePack,
  organisationAnswer,
  savePack,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import { type Driver, type PageHandle, usualViewport } from '../driver/driver.ts';
import { until } from '../driver/until.ts';
import { faultsOn } from './axe.ts';
import { openPack } from './open-pack.ts';
import { inEachBrowser } from './world.ts';

const secret = 'Mijn zus Kwikstaart betaalt de huur.';
const note = `Er hing een camera. ${secret} Niemand vroeg iets.`;

async function openDossier(driver: Driver): Promise<PageHandle> {
  const dossier = await driver.extensionPage('src/ui/dossier/index.html');
  await dossier.waitFor('body[data-ready=true]');
  return dossier;
}

async function addRecord(dossier: PageHandle): Promise<void> {
  await dossier.click('[data-action=add-record]');
  await dossier.type('input[name=place]', 'Gemeentehuis');
  await dossier.type('input[name=day]', '2026-03-03');
  await dossier.click('[data-action=next]');
  await answerPractice(dossier, 'recording-interview');
  await answerOrganisation(dossier, organisationAnswer('GM0303'));
  await writeNote(dossier, note);
  await dossier.waitFor('[data-record]');
}

async function openReview(dossier: PageHandle): Promise<void> {
  await dossier.click('[data-action=make-pack]');
  await dossier.type('input[name=sender-name]', sender.name);
  await dossier.type('textarea[name=sender-address]', sender.address);
  await dossier.click('[data-action=build-pack]');
  await dossier.waitFor('[data-task=review]');
}

const isTooWide = () => document.documentElement.scrollWidth > window.innerWidth;

/** Waits for the letter on the screen to have the sentence, or not to have it. */
const letterHas = (dossier: PageHandle, isThere: boolean) =>
  until(async () => (await dossier.text('.letter')).includes(secret) === isThere || null, {
    timeoutMs: 5000,
    what: 'the letter to follow the choice',
  });

inEachBrowser((world) => {
  test('a sentence that is left out is nowhere in the pack, and stays in the dossier', async () => {
    const { driver } = world();
    const dossier = await openDossier(driver);
    await addRecord(dossier);
    await openReview(dossier);
    expect(await dossier.text('[data-touched] [data-sentence]')).toContain(secret);
    await letterHas(dossier, true);
    await dossier.click('[data-touched] [data-sentence] input[value=leave-out]');
    await letterHas(dossier, false);
    expect(await dossier.text('[data-own-text]')).toContain('[weggelaten door de schrijver]');

    await dossier.click('[data-action=confirm-pack]');
    await dossier.waitFor('a[data-action=save-pack][download]', 60_000);
    const file = await savePack(driver, dossier);
    expect(readFileSync(file).includes('Kwikstaart')).toBe(false);
    const pack = openPack(file);
    expect(pack.report).not.toContain('FAILED');
    const telling = pack.files().filter((path) => pack.bytes(path).includes('Kwikstaart'));
    expect(telling).toEqual([]);
    for (const path of ['index.html', 'rows.jsonl', join('documents', 'brief-1.txt')])
      expect(pack.text(join('data', path))).toContain('Er hing een camera.');
    const [copy] = pack.rows('record', 'derived-record');
    expect(copy).toMatchObject({ kind: 'derived-record' });
    expect(copy).not.toHaveProperty('seal');

    await dossier.click('[data-action=close-pack]');
    expect(await dossier.text('[data-note]')).toBe(note);
    await dossier.close();
  });

  test('whoever goes on at once leaves nothing out, and the record has its seal', async () => {
    const { driver } = world();
    const dossier = await openDossier(driver);
    const pack = openPack(await makePack(driver, dossier, sender));
    const [record] = pack.rows('record', 'derived-record');
    expect(record).toMatchObject({ kind: 'record', note, seal: { content: {} } });
    expect(pack.text('data/documents/brief-1.html')).toContain(secret);
    await dossier.close();
  });

  test('the review says who reads along and what leaving out does not change', async () => {
    const { driver } = world();
    const dossier = await openDossier(driver);
    await openReview(dossier);
    const words = await dossier.text('[data-task=review]');
    expect(words).toContain('(AP) stuurt klachten door naar de organisatie');
    expect(words).toContain('Wat u aan de gemeente moet doorgeven, blijft hetzelfde.');
    expect(words).toContain('De gemeente kan dit gebruiken bij uw uitkering.');
    await dossier.close();
  });

  test('axe finds nothing in the review, and it fits on 320 pixels', async () => {
    const { driver } = world();
    const dossier = await openDossier(driver);
    await openReview(dossier);
    for (const width of [usualViewport.width, 320])
      for (const language of ['en', 'nl'] as const) {
        await dossier.resize({ width, height: usualViewport.height });
        await chooseLanguage(dossier, language);
        expect(await faultsOn(dossier), `${width}, ${language}`).toEqual([]);
        expect(await dossier.evaluate(isTooWide)).toBe(false);
      }
    await dossier.close();
  });
});
