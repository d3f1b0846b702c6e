/** A report of a page of the sample site, marked and answered in the popup. */
import { expect } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  markPassage,
  organisationAnswer,
  settledState,
  writeNote,
} from '../demo/journey.ts';
import type { World } from './world.ts';

export type PageReport = {
  readonly note: string;
  readonly path?: string;
  /** What is marked on it. */
  readonly quote?: string;
  readonly organisation?: string;
};

/** Comes back when the popup said that it is saved, and all of it is closed again. */
export async function reportPage(
  { driver, site }: Pick<World, 'driver' | 'site'>,
  {
    note,
    path = '/het-gesprek',
    quote = 'De opnamen bewaren wij twee weken.',
    organisation = 'Dronten',
  }: PageReport,
): Promise<void> {
  const page = await driver.openPage(site.url(path));
  const popup = await markPassage(driver, page, quote);
  await answerPractice(popup, 'recording-interview');
  await answerOrganisation(popup, organisationAnswer(organisation));
  await writeNote(popup, note);
  expect(await settledState(popup)).toBe('saved');
  await driver.closePopup();
  await page.close();
}
