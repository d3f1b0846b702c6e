/** The other ways in: right-click on a selection, a shortcut, and a background that was put to sleep. */
import { expect, test } from 'vitest';
import { answerPractice, markPassage, selectPassage, settledState } from '../demo/journey.ts';
import type { Driver, PageHandle, Surface } from '../driver/driver.ts';
import { inEachBrowser } from './world.ts';

const quote = 'De opnamen bewaren wij twee weken.';

/** The questions, in the popup that opened by itself, else in the dossier. */
async function questionsAfter(driver: Driver): Promise<Surface> {
  for (let round = 0; round < 40; round++) {
    if (await driver.isPopupOpen()) return driver.popup();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const dossier = await driver.tab('src/ui/dossier/index.html');
  await dossier.waitFor('[data-draft]');
  await dossier.click('[data-action=finish]');
  return dossier;
}

const entrances: readonly [string, (driver: Driver, page: PageHandle) => Promise<void>][] = [
  ['the context menu', (driver, page) => driver.clickMenuItem(page, 'mark')],
  ['the shortcut', (driver, page) => driver.pressShortcut(page, 'mark-selection')],
];

inEachBrowser((world) => {
  test.each(entrances)(
    '%s marks the selection and asks the first question',
    async (_name, enter) => {
      const { driver, site } = world();
      const page = await driver.openPage(site.url('/het-gesprek'));
      await selectPassage(page, quote);
      await enter(driver, page);
      const questions = await questionsAfter(driver);
      await questions.waitFor('[data-question=practice]');
      expect(await questions.text('body')).toContain(quote);
      await answerPractice(questions, 'recording-interview');
      await driver.closePopup();
      await page.close();
    },
  );

  test('a background that was ended wakes up for the next click', async () => {
    const { driver, site } = world();
    await driver.killBackground();
    const page = await driver.openPage(site.url('/werkplein'));
    const popup = await markPassage(driver, page, 'De klok bij de ingang leest uw vingerafdruk');
    expect(await settledState(popup)).toBe('question-practice');
    await driver.closePopup();
    await page.close();
  });
});
