/**
 * Who may ask the background for something: our own pages; our own script in a page while marks are shown
 * there, about those marks; and nobody else.
 */
import { expect, test } from 'vitest';
import { markPassage, openPopup, settledState } from '../demo/journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { inEachBrowser } from './world.ts';

type Answer = { readonly answer?: unknown; readonly refused?: string };
type Api = {
  readonly tabs: {
    query(query: object): Promise<{ readonly id?: number; readonly url?: string }[]>;
  };
  readonly scripting: {
    executeScript(injection: object): Promise<{ readonly result?: unknown }[]>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
};
declare const browser: Api;

// Runs in our dossier, which may put a script into the page that was clicked on; that script asks.
async function askFromPageScript(message: object): Promise<unknown> {
  const tabs = await browser.tabs.query({});
  const tab = tabs.find(({ url }) => url?.includes('het-gesprek'));
  const [found] = await browser.scripting.executeScript({
    target: { tabId: tab?.id },
    func: (forged: object) =>
      browser.runtime.sendMessage(forged).then(
        (answer) => ({ answer: answer ?? null }),
        (error) => ({ refused: String(error) }),
      ),
    args: [message],
  });
  return found?.result ?? null;
}

const countTabs = async () => (await browser.tabs.query({})).length;

// Runs in the page itself.
function askFromPage(message: object): Promise<Answer> {
  const own = 'chrome' in globalThis ? Reflect.get(globalThis, 'chrome') : undefined;
  const runtime = own?.runtime;
  if (typeof runtime?.sendMessage !== 'function') return Promise.resolve({ refused: 'no way in' });
  return new Promise((resolve) => {
    try {
      runtime.sendMessage('nobody', message, (answer: unknown) => resolve({ answer }));
    } catch (error) {
      resolve({ refused: String(error) });
    }
  });
}

const forged = [
  { version: 1, call: 'startRecord', args: [1, 'page'] },
  { version: 1, call: 'showMarks', args: [1] },
  { version: 1, call: 'hideMarks', args: [1] },
  { version: 1, call: 'paintedMarks', args: [1] },
  { version: 1, call: 'goToMark', args: [1, '0b5f8f2e-4b1a-4c7e-9d67-3f2f0a1b2c3d'] },
  { version: 1, call: 'findMarks', args: [{ text: 'Wij filmen.', marks: [], budgetMs: 10 }] },
  { version: 1, call: 'marksOfPage', args: [] },
  { version: 1, call: 'openMark', args: ['0b5f8f2e-4b1a-4c7e-9d67-3f2f0a1b2c3d'] },
  { version: 1, call: '__proto__', args: [] },
];

/** A page on which somebody wants to see a mark. */
async function paintedPage(driver: Driver, url: string): Promise<PageHandle> {
  const page = await driver.openPage(url);
  await markPassage(driver, page, 'De opnamen bewaren wij twee weken.');
  await driver.closePopup();
  const popup = await openPopup(driver, page);
  if ((await settledState(popup)).startsWith('question-')) await popup.click('[data-action=later]');
  await popup.click('[data-action=show-marks]');
  await popup.waitFor('[data-mark=anchored]');
  await driver.closePopup();
  return page;
}

const notForPages = ['startRecord', 'showMarks', 'hideMarks', 'paintedMarks', 'goToMark'];
const huge = { text: 'x'.repeat(8_000_001), marks: [], budgetMs: 10 };
const known = { text: 'Wij filmen.', marks: [], budgetMs: 10 };

inEachBrowser((world) => {
  test.each(forged)('a script in a page gets no answer to $call', async (message) => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/het-gesprek'));
    await openPopup(driver, page);
    await driver.closePopup();
    expect((await page.evaluate(askFromPage, message)).answer ?? null).toBeNull();

    const dossier = await driver.extensionPage('src/ui/dossier/index.html');
    const fromScript = await dossier.evaluate(askFromPageScript, message);
    expect(fromScript).toSatisfy(
      (given: Answer | null) => given !== null && (given.answer ?? null) === null,
    );
    await dossier.close();
    await page.close();
  });

  test('where marks are shown our script is answered about those, and about nothing else', async () => {
    const { driver, site } = world();
    const page = await paintedPage(driver, site.url('/het-gesprek'));
    const dossier = await driver.extensionPage('src/ui/dossier/index.html');
    const ask = (call: string, ...args: readonly unknown[]) =>
      dossier.evaluate(askFromPageScript, { version: 1, call, args });

    expect(await ask('findMarks', known)).toEqual({ answer: { ok: true, value: [] } });
    expect(await ask('marksOfPage')).toMatchObject({ answer: { ok: true, value: [{}] } });
    for (const call of notForPages)
      expect(await ask(call, 1, 'page')).toMatchObject({ answer: { error: 'unknown-call' } });
    for (const job of [huge, { ...known, budgetMs: 1e9 }, { ...known, note: '' }, null])
      expect(await ask('findMarks', job)).toMatchObject({ answer: { error: 'bad-arguments' } });

    const tabs = await dossier.evaluate(countTabs);
    for (const id of ['0b5f8f2e-4b1a-4c7e-9d67-3f2f0a1b2c3d', '../dossier/index.html'])
      await ask('openMark', id);
    expect(await dossier.evaluate(countTabs)).toBe(tabs);

    for (const message of forged)
      expect((await page.evaluate(askFromPage, message)).answer ?? null).toBeNull();
    await dossier.close();
    await page.close();
  });

  test('our own page is answered, so the test above can fail', async () => {
    const { driver } = world();
    const dossier = await driver.extensionPage('src/ui/dossier/index.html');
    const answer = await dossier.evaluate((message) => browser.runtime.sendMessage(message), {
      version: 1,
      call: 'hideMarks',
      args: [999_999],
    });
    expect(answer).toMatchObject({ ok: true, value: { ok: false } });
    await dossier.close();
  });
});
