/** The real popup and dossier under axe, in both languages and colour schemes; and by keyboard alone. */
import { expect, test } from 'vitest';
import { practiceText } from '../../src/data/practices.ts';
import { languages } from '../../src/domain/language.ts';
import { isPracticeId } from '../../src/domain/practice.ts';
import {
  answerOrganisation,
  answerPractice,
  buildPack,
  chooseLanguage,
  markPassage,
  openDossier,
  openPopup,
  organisationAnswer,
  selectPassage,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { Key, PageHandle, Surface } from '../driver/driver.ts';
import { pageCatalogue } from '../site/server.ts';
import { faultsOn } from './axe.ts';
import { inEachBrowser, type World } from './world.ts';

const dossierPath = 'src/ui/dossier/index.html';
const schemes = ['light', 'dark'] as const;

const [quote = ''] = pageCatalogue.flatMap(({ path, quote: words }) =>
  path === '/het-gesprek' && words !== null ? [words] : [],
);

/** In every language; in the end the surface speaks Dutch again. */
async function expectNoFaults(surface: Surface, where: string): Promise<void> {
  for (const language of languages.toReversed()) {
    await chooseLanguage(surface, language);
    expect(await faultsOn(surface), `${where}, ${language}`).toEqual([]);
  }
}

const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;

async function openOwnDossier({ driver }: World): Promise<PageHandle> {
  const dossier = await driver.extensionPage(dossierPath);
  await dossier.waitFor('body[data-ready=true]');
  return dossier;
}

for (const colorScheme of schemes)
  inEachBrowser(
    (world) => {
      test(`axe finds nothing from an empty dossier to a pack, in the ${colorScheme} scheme`, async () => {
        const { driver, site } = world();
        const empty = await openOwnDossier(world());
        expect(await empty.evaluate(isDark)).toBe(colorScheme === 'dark');
        await expectNoFaults(empty, 'the empty dossier');
        await empty.close();

        const page = await driver.openPage(site.url('/het-gesprek'));
        await expectNoFaults(await openPopup(driver, page), 'the page');
        await driver.closePopup();
        const popup = await markPassage(driver, page, quote);
        expect(await popup.evaluate(isDark)).toBe(colorScheme === 'dark');
        await expectNoFaults(popup, 'the practice');
        await answerPractice(popup, 'recording-interview');
        await expectNoFaults(popup, 'the organisation');
        await answerOrganisation(popup, organisationAnswer('Gemeente Voorbeeldstad'));
        await expectNoFaults(popup, 'the note');
        await writeNote(popup, 'Notitie');
        await expectNoFaults(popup, 'what is saved');

        const dossier = await openDossier(driver, popup);
        await expectNoFaults(dossier, 'the records');
        await dossier.click('[data-action=show-capture]');
        await dossier.waitFor('iframe.snapshot');
        await expectNoFaults(dossier, 'the kept page');
        await dossier.click('[data-action=add-record]');
        await dossier.waitFor('input[name=place]');
        await expectNoFaults(dossier, 'the record without a page');
        await dossier.click('[data-action=cancel]');
        await buildPack(dossier, sender);
        await expectNoFaults(dossier, 'the pack');
      });
    },
    { colorScheme },
  );

// In Firefox the driver's keys carry no key code, without which the space bar chooses nothing.
inEachBrowser(
  (world) => {
    test('from a marked sentence to a saved pack with the keyboard alone', async () => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/het-gesprek'));
      await selectPassage(page, quote);
      const popup = await openPopup(driver, page);

      await tabTo(popup, '[data-action=mark]', 'Enter');
      await popup.waitFor('[data-question=practice]', 30_000);
      const chosen = await popup.evaluate(firstPractice);
      if (!isPracticeId(chosen)) throw new Error(`no practice: ${chosen}`);
      await tabTo(popup, '[data-tile=practice]', 'Enter');
      await popup.waitFor('[data-question=organisation]');
      await tabTo(popup, 'input[name=organisation-search]', 'D', 'r', 'o', 'n', 't', 'e', 'n');
      await tabTo(popup, 'input[name=organisation]', ' ');
      await tabTo(popup, '[data-action=next]', 'Enter');
      await popup.waitFor('[data-question=happened]');
      await tabTo(popup, '[data-tile=happened]', 'Enter');
      await popup.waitFor('[data-question=note]');
      await tabTo(popup, 'textarea[name=note]', 'C', 'a', 'm', 'e', 'r', 'a');
      await tabTo(popup, '[data-action=next]', 'Enter');
      await popup.waitFor('[data-question=wish]');
      await tabTo(popup, '[data-action=next]', 'Enter');
      await popup.waitFor('[data-question=who-may-know]');
      await tabTo(popup, '[data-tile=who-may-know]', 'Enter');
      await popup.waitFor('main[data-state=saved]');
      await tabTo(popup, '[data-action=open-dossier]', 'Enter');

      const dossier = await driver.tab(dossierPath);
      await dossier.waitFor('[data-record]');
      const record = await dossier.text('[data-record]');
      expect(record).toContain(practiceText(chosen, 'nl').title);
      expect(record).toContain('Gemeente Dronten');
      expect(record).toContain('Camera');
      await tabTo(dossier, '[data-action=make-pack]', 'Enter');
      await tabTo(dossier, 'input[name=sender-name]', 'T', 'e', 's', 't');
      await tabTo(dossier, 'textarea[name=sender-address]', 'S', 't', 'r', 'a', 'a', 't');
      await tabTo(dossier, '[data-action=build-pack]', 'Enter');
      await tabTo(dossier, '[data-action=confirm-pack]', 'Enter');
      await dossier.waitFor('a[data-action=save-pack][download]', 60_000);
      await tabTo(dossier, '[data-action=save-pack]', 'Enter');
      expect(await driver.waitForDownload(30_000)).toMatch(/\.zip$/);
    });
  },
  {},
  ['chromium'],
);

const furthest = 40;

/** Presses Tab until the focus is there, and then the keys; throws when it never comes there. */
async function tabTo(surface: Surface, selector: string, ...keys: readonly Key[]): Promise<void> {
  await surface.waitFor(selector);
  let pressed = 0;
  while (!(await surface.evaluate(isFocused, selector))) {
    if (pressed++ === furthest) throw new Error(`the keyboard does not come to ${selector}`);
    await surface.press('Tab');
  }
  // The popup may close under the last key, which then is never let go.
  for (const key of keys)
    await surface.press(key).catch((error: unknown) => {
      if (!String(error).includes('Target closed')) throw error;
    });
}

// These run in the page.
const firstPractice = () =>
  document.querySelector<HTMLElement>('[data-tile=practice]')?.dataset.value ?? null;

const isFocused = (selector: string) => document.activeElement?.matches(selector) === true;
