/** Answers to the questions of a practice: on the card, in a newer version, in the pack; and from paper. */
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

/** Fills in where it was and when, as it stands on paper under A to C, and goes on to the practice. */
async function typePlace(dossier: PageHandle): Promise<void> {
  await dossier.type('input[name=place]', 'Gemeentehuis');
  await dossier.type('input[name=day]', '2026-03-03');
  await dossier.click('input[name=tier][value=reported]');
  await dossier.click('[data-action=next]');
  await answerPractice(dossier, 'recording-interview');
  await answerOrganisation(dossier, organisationAnswer('GM0303'));
  await writeNote(dossier, 'Overgetypt van papier.');
}

const words = 'Zij zei: “wij filmen altijd”. <b>Mijn zus betaalt de huur.</b>';

inEachBrowser((world) => {
  test('the form on paper is printed alone', async () => {
    const dossier = await openDossier(world().driver);
    await dossier.click('[data-action=open-paper]');
    await dossier.waitFor('.printed-paper .paper');
    // Nobody can answer the dialog of a printer, so what it would print is noted instead.
    await dossier.evaluate(() => {
      window.print = () => {
        document.body.dataset.printed = document.body.className;
      };
    });
    await dossier.click('[data-action=print-paper]');
    await dossier.waitFor('body[data-printed~=only-paper]');
    await dossier.close();
  });

  test('a form on paper is typed in, and its questions follow with the same numbers', async () => {
    const { driver } = world();
    const dossier = await openDossier(driver);
    await dossier.click('[data-action=open-paper]');
    const onPaper = await dossier.evaluate(() =>
      [...document.querySelectorAll('.printed-paper [data-asked] h3')].map((h) => h.textContent),
    );
    expect(onPaper.length).toBeGreaterThan(5);
    await dossier.click('[data-action=type-paper]');
    await typePlace(dossier);
    await dossier.waitFor('[data-answers]');
    const onScreen = await dossier.evaluate(() =>
      [...document.querySelectorAll('[data-answer] > legend')].map((l) => l.textContent),
    );
    expect(onScreen).toEqual(onPaper);

    await dossier.type('textarea[name=words-said]', words);
    await dossier.type('input[name=witnesses]', '2');
    await dossier.type('input[name=going-on-since-year]', '2021');
    await dossier.click('input[name=going-on-since-about]');
    await dossier.click('[data-action=save-answers]');
    await dossier.waitFor({ text: 'rond 2021' });
    await dossier.waitFor({ text: '2 personen' });
    await dossier.waitFor({ text: '2 keer bewaard' });
    expect(await dossier.text('[data-record]')).toContain(words);
    expect(await dossier.text('[data-record]')).toContain('Door anderen gemeld');
    await dossier.close();
  });

  test('the answers are in the pack, and own words are looked at before', async () => {
    const { driver } = world();
    const dossier = await openDossier(driver);
    const pack = openPack(await makePack(driver, dossier, sender));
    const [record] = pack.rows('record', 'derived-record');
    expect(record.answers).toEqual(
      expect.arrayContaining([
        { kind: 'text', question: 'words-said', text: words },
        { kind: 'number', question: 'witnesses', value: 2 },
        { kind: 'date', question: 'going-on-since', date: '2021~' },
      ]),
    );
    expect(pack.text('data/index.html')).toContain('rond 2021');
    expect(pack.text('data/index.html')).toContain('&lt;b&gt;Mijn zus');
    await dossier.close();
  });

  test('an answer is changed later, and a day that may be wrong is kept after a look', async () => {
    const { driver } = world();
    const dossier = await openDossier(driver);
    await dossier.click('[data-action=edit-answers]');
    await dossier.waitFor('[data-answers]');
    const year = await dossier.evaluate(
      () => document.querySelector<HTMLInputElement>('input[name=going-on-since-year]')?.value,
    );
    expect(year).toBe('2021');
    await dossier.type('input[name=happened-on-year]', '2999');
    await dossier.click('[data-action=save-answers]');
    await dossier.waitFor('[data-answer=happened-on] [data-problem=date-in-future]');
    await dossier.click('[data-action=save-answers]');
    await dossier.waitFor({ text: '3 keer bewaard' });
    await dossier.waitFor({ text: '2999' });
    await dossier.close();
  });
});
