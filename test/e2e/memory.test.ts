/** A computer of the library: everything in memory, said all the time, and paper before anything else. */
import { expect, test } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { inEachBrowser } from './world.ts';

/** What is printed: the words that a style sheet for paper leaves on the page. */
const onPaper = (page: PageHandle, only: string) =>
  page.evaluate((name) => {
    document.body.classList.add(name);
    const sheets = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const paper = sheets.filter(
      (rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print',
    );
    const style = new CSSStyleSheet();
    style.replaceSync(
      paper
        .flatMap((rule) => (rule instanceof CSSMediaRule ? [...rule.cssRules] : []))
        .map((rule) => rule.cssText)
        .join('\n'),
    );
    document.adoptedStyleSheets = [style];
    const words = document.body.innerText;
    document.adoptedStyleSheets = [];
    document.body.classList.remove(name);
    return words;
  }, only);

inEachBrowser(
  (world) => {
    test('says what it is, puts paper first, and prints no more than is asked', async () => {
      const { driver } = world();
      const page = await driver.extensionPage('src/ui/dossier/index.html');
      await page.click('[data-first-language=nl]');
      await page.click('input[name=computer][value=public]');
      await page.waitFor({ text: 'Papier is hier veiliger dan e-mail.' });
      await page.click('[data-action=next]');
      await page.waitFor('[data-in-memory]');

      await page.click('[data-action=add-record]');
      await page.type('input[name=place]', 'Gemeentehuis, spreekkamer 2');
      await page.type('input[name=day]', '2026-03-03');
      await page.click('[data-action=next]');
      await answerPractice(page, 'recording-interview');
      await answerOrganisation(page, organisationAnswer('Dronten'));
      await writeNote(page, 'Ik zag een camera.');
      await page.waitFor('[data-record]');
      const slip = await onPaper(page, 'only-slip');
      expect(slip).toContain('Post versturen');
      expect(slip).not.toMatch(/Dronten|gemeente|camera|klacht|Kantlijn|Melding/i);

      await page.click('[data-action=make-pack]');
      await page.type('input[name=sender-name]', sender.name);
      await page.type('textarea[name=sender-address]', sender.address);
      await page.click('[data-action=build-pack]');
      await page.click('[data-action=confirm-pack]');
      await page.waitFor('[data-action=save-pack]', 30_000);
      const ways = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            '[data-action=print-letters], [data-action=save-pack]',
          ),
        ].map(({ dataset }) => dataset.action),
      );
      expect(ways).toEqual(['print-letters', 'save-pack']);
      expect(await page.text('[data-task=pack-ready]')).toMatch(/Downloads.*e-mail.*printer/s);
      const letter = await onPaper(page, 'only-letters');
      expect(letter).toContain('Het college van burgemeester en wethouders');
      expect(letter).not.toMatch(/Kantlijn|Instellingen|reservekopie/i);
      await page.waitFor('[data-in-memory]');
      await page.close();
    });
  },
  {},
  ['chromium', 'firefox'],
  'untouched',
);
