/**
 * The path as a phone has it: Firefox without windows, menus, shortcuts, a sidebar and a list of downloads,
 * and a screen of 320 pixels. It is no phone: fingers, its own popup and its keyboard are not in it.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  acceptLetter,
  answerNote,
  answerPractice,
  answerWish,
  buildPack,
  markPassage,
  savePack,
  signLetter,
  tellOrganisation,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { PageHandle, Surface } from '../driver/driver.ts';
import { phoneLacks, writePhoneBuild } from '../support/phone-build.ts';
import { openDossierPage } from './dossier-page.ts';
import { asked, tile } from './path-taps.ts';
import { inEachBrowser } from './world.ts';

const phone = { width: 320, height: 640 };
const quote = 'De opnamen bewaren wij twee weken.';

const extensionDir = writePhoneBuild(resolve(import.meta.dirname, '../../dist/firefox'));
afterAll(() => rmSync(extensionDir, { recursive: true, force: true }));

type Scope = typeof globalThis & {
  readonly browser?: object;
  readonly phoneFaults?: readonly string[];
};

/** Runs in a page of ours, or in the background. */
function lookHere(lacks: readonly string[]) {
  const scope: Scope = globalThis;
  const has = lacks.filter((name) => scope.browser !== undefined && name in scope.browser);
  return { has, isOurs: scope.browser !== undefined, faults: [...(scope.phoneFaults ?? ['?'])] };
}

const asPhone = { has: [], isOurs: true, faults: [] };

/** Nothing is cut off or reached by moving sideways, and nothing went wrong unseen. */
async function expectFits(surface: Surface, where: string): Promise<void> {
  const { width, needed } = await surface.evaluate(() => ({
    width: innerWidth,
    needed: document.documentElement.scrollWidth,
  }));
  expect(width, where).toBe(phone.width);
  expect(needed, where).toBeLessThanOrEqual(phone.width);
  expect(await surface.evaluate(lookHere, phoneLacks), where).toEqual(asPhone);
}

const onPhone = async (page: PageHandle): Promise<PageHandle> => {
  await page.resize(phone);
  return page;
};

inEachBrowser(
  (world) => {
    test('the background starts whole without what phones lack', async () => {
      await (await openDossierPage(world().driver)).close();
      expect(await world().driver.backgroundEvaluate(lookHere, phoneLacks)).toEqual(asPhone);
    });

    test('from a page to a letter and a pack, on 320 pixels', async () => {
      const { driver, site } = world();
      const page = await onPhone(await driver.openPage(site.knownUrl('/het-gesprek')));
      await markPassage(driver, page, quote);
      await driver.closePopup();

      // A phone shows the popup over the whole screen; what was begun is gone on with there.
      const popup = await onPhone(await driver.extensionPage('src/ui/popup/index.html'));
      await popup.waitFor(tile('practice', 'recording-interview'), 30_000);
      await expectFits(popup, 'the practice');
      await answerPractice(popup, 'recording-interview');
      await popup.waitFor(asked('happened'));
      await expectFits(popup, 'whether it happened');
      await popup.click(tile('happened', 'yes'));
      await popup.waitFor(asked('note'));
      await expectFits(popup, 'what was noticed');
      await answerNote(popup, 'Camera');
      await expectFits(popup, 'what is wanted');
      await answerWish(popup);
      await popup.waitFor(asked('who-may-know'));
      await expectFits(popup, 'who may know');
      await tellOrganisation(popup);
      await expectFits(popup, 'who writes');
      await signLetter(popup, sender);
      await expectFits(popup, 'the letter');
      await acceptLetter(popup);
      await expectFits(popup, 'what can be done with it');
      await popup.click('[data-action=open-letter]');

      const dossier = await onPhone(await driver.anyTab('src/ui/dossier/index.html'));
      await dossier.waitFor('[data-task=letter-read] .letter', 30_000);
      await expectFits(dossier, 'the letter in a tab');
      await dossier.click('[data-action=close-letter]');
      await buildPack(dossier, sender);
      await expectFits(dossier, 'the pack');
      expect(await savePack(driver, dossier)).toMatch(/\.zip$/);
      expect(await driver.backgroundEvaluate(lookHere, phoneLacks)).toEqual(asPhone);
      await dossier.close();
    });
  },
  { extensionDir },
  ['firefox'],
  'untouched',
);
