/** Who may ask the background for something: our own pages, and nobody who stands in a web page. */
import { expect, test } from 'vitest';
import { openPopup } from '../demo/journey.ts';
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
  { version: 1, call: '__proto__', args: [] },
];

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
