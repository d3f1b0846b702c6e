/** A letter, from a report to what was sent: kept while it is typed, read before it goes, and in no pack. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { makePack } from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { partOf } from '../unit/docx/read-docx.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { readLetter } from './read-letter.ts';
import { reportInRoom } from './room-report.ts';
import { inEachBrowser } from './world.ts';

const typed = 'Ik ben <b>bang</b> voor {de camera} $& Kwikstaart.';

const situationOn = (dossier: PageHandle) =>
  dossier.evaluate(
    () => document.querySelector<HTMLTextAreaElement>('textarea[name=situation]')?.value ?? null,
  );

inEachBrowser((world) => {
  test('what a letter lacks is said on going on, and what is typed outlives the window', async () => {
    const dossier = await openDossierPage(world().driver);
    await reportInRoom(dossier, 'Er hing een camera.');
    await dossier.click('[data-action=write-letter]');
    await dossier.click('input[name=letter-kind][value=object-to-processing]');
    await dossier.click('[data-action=begin-letter]');
    await dossier.click('[data-action=letter-next]');
    await dossier.waitFor('[data-missing="1"]');
    await dossier.type('textarea[name=situation]', typed);
    await dossier.waitFor('[data-keeping=kept]');
    await dossier.close();

    const again = await openDossierPage(world().driver);
    await again.click('[data-letter=object-to-processing] [data-action=resume-letter]');
    await again.waitFor('textarea[name=situation]');
    expect(await situationOn(again)).toBe(typed);
    await again.close();
  });

  test('the letter that is read is the letter in every file', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await dossier.click('[data-action=resume-letter]');
    await readLetter(dossier);
    expect(await dossier.text('[data-task=letter-read] .letter')).toContain(typed);

    const save = async (kind: string) => {
      await dossier.click(`[data-action=take-${kind}]`);
      const path = await driver.waitForDownload(30_000);
      await dossier.waitFor('[data-making=saved]');
      expect(basename(path)).toMatch(/^brief-\d{4}-\d\d-\d\d\.(html|txt|docx|eml)$/);
      return readFileSync(path);
    };
    expect((await save('text')).toString('utf8')).toContain('Kwikstaart.');
    const html = (await save('html')).toString('utf8');
    expect(html).toContain('Ik ben &lt;b&gt;bang&lt;/b&gt; voor {de camera} $&amp; Kwikstaart.');
    expect(html).not.toMatch(/<script|https?:\/\/[^<"]*\.(js|css)/);
    expect(partOf(await save('docx'), 'word/document.xml')).toContain('Kwikstaart.');
    const mail = await PostalMime.parse(await save('eml'));
    expect(mail.text).not.toContain('Kwikstaart');
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      expect.stringMatching(/^brief-.*\.docx$/),
    ]);
    await dossier.close();
  });

  test('a letter that was sent has its term, and no pack holds what was typed for it', async () => {
    const { driver } = world();
    const dossier = await openDossierPage(driver);
    await dossier.click('[data-action=resume-letter]');
    await readLetter(dossier);
    await dossier.click('[data-action=letter-sent]');
    await dossier.waitFor('select[name=route]');
    const start = await dossier.evaluate(() => [
      document.querySelector<HTMLSelectElement>('select[name=route]')?.value,
      document.querySelector<HTMLInputElement>('input[name=sent-day]')?.value.length,
    ]);
    expect(start).toEqual(['object-to-processing', 10]);
    await dossier.click('[data-action=next]');
    await dossier.waitFor('[data-term=answer-request]');
    await dossier.close();

    const after = await openDossierPage(driver);
    const pack = openPack(await makePack(driver, after, sender));
    const telling = pack.files().filter((path) => pack.bytes(path).includes('Kwikstaart'));
    expect(telling).toEqual([]);
    await after.close();
  });

  test('a letter that is thrown away is asked about first, and then gone', async () => {
    const dossier = await openDossierPage(world().driver);
    await dossier.click('[data-action=discard-letter]');
    await dossier.click('[data-action=discard-letter-yes]');
    await dossier.waitFor('[data-step]');
    await dossier.evaluate(
      () =>
        new Promise<void>((done) => {
          const look = () =>
            document.querySelector('[data-letter]') ? setTimeout(look, 50) : done();
          look();
        }),
    );
    await dossier.close();
    const again = await openDossierPage(world().driver);
    expect(await again.evaluate(() => document.querySelector('[data-letter]') === null)).toBe(true);
    await again.close();
  });
});
