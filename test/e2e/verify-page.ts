/** The page that checks a pack, as its receiver uses it: from the folder that the pack was unpacked to. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  answerOrganisation,
  answerPractice,
  captureWholePage,
  makePack,
  openDossier,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { pageBehind } from '../driver/page-handle.ts';
import type { World } from './world.ts';

/** A pack of a page with pictures, as the extension saves it. */
export async function makeRealPack({ driver, site }: World): Promise<string> {
  const page = await driver.openPage(site.url('/het-gesprek'));
  const popup = await captureWholePage(driver, page);
  await answerPractice(popup, 'recording-interview');
  await answerOrganisation(popup, organisationAnswer('Gemeente Voorbeeldstad'));
  await writeNote(popup, 'Notitie');
  const dossier = await openDossier(driver, popup);
  const file = await makePack(driver, dossier, sender).catch(async (error: unknown) => {
    // Now and then a browser stands still on a busy machine; tests are tried twice, what comes before them is not.
    console.warn(error);
    await dossier.evaluate(() => location.reload());
    return makePack(driver, dossier, sender);
  });
  await dossier.close();
  await page.close();
  return file;
}

export async function openVerifyPage({ driver }: World, folder: string): Promise<PageHandle> {
  const page = await driver.openPage(pathToFileURL(join(folder, 'verify.html')).href);
  await page.waitFor('input#files');
  return page;
}

/** Puts files in the field, as the window in which one chooses files does. */
export async function giveFiles(page: PageHandle, ...files: readonly string[]): Promise<void> {
  const field = await pageBehind(page).waitForSelector('input#files');
  await field?.uploadFile(...files);
}

export type Seen = {
  readonly verdict: string;
  /** Each code with the first file that it is about. */
  readonly findings: readonly (readonly [code: string, path: string])[];
  readonly fingerprint: string | null;
};

/** What the page says of each file, once it has checked them all. */
export async function outcomesOn(page: PageHandle): Promise<readonly Seen[]> {
  await page.waitFor('[data-check=checked]', 60_000);
  return page.evaluate(readOutcomes);
}

// Runs in the page.
function readOutcomes(): Seen[] {
  return [...document.querySelectorAll<HTMLElement>('.outcome')].map((outcome) => ({
    verdict: outcome.dataset.verdict ?? '',
    findings: [...outcome.querySelectorAll<HTMLElement>('[data-finding]')].map((finding) => [
      finding.dataset.finding ?? '',
      finding.querySelector('.path')?.textContent ?? '',
    ]),
    fingerprint:
      outcome.querySelector<HTMLElement>('[data-fingerprint]')?.dataset.fingerprint ?? null,
  }));
}
