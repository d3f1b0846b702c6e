/** A tab that is closed, or goes to another page, in the middle of a capture: told, and nothing half-stored. */
import { expect, test } from 'vitest';
import { type CaptureChoices, usualChoices } from '../../src/domain/capture-choices.ts';
import { startErrors } from '../../src/domain/codes.ts';
import { nl } from '../../src/i18n/nl.ts';
import { openPopup } from '../demo/journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { until } from '../driver/until.ts';
import { inEachBrowser, type World } from './world.ts';

const row = '<tr><td><a href="/zaak">Zaak</a><td><b>Wij vragen zes maanden bankafschriften.</b>';
const longPage = `<!doctype html><title>Lang</title><table>${row.repeat(20_000)}</table>`;

/** Moments after the start at which the page goes: before, while, and after it is read. */
const moments = [0, 200, 600, 1_500];

const leaves: readonly [string, (page: PageHandle, world: World) => Promise<void>][] = [
  ['closed', (page) => page.close()],
  ['navigated', (page, { site }) => page.goto(site.otherUrl('/'))],
];

inEachBrowser((world) => {
  test.each(leaves)('a tab that is %s', async (name, leave) => {
    const { driver, site } = world();
    const dossier = await driver.extensionPage('src/ui/dossier/index.html');
    await dossier.waitFor('body[data-ready=true]');
    const answers: unknown[] = [];
    for (const wait of moments) {
      const page = await driver.openPage(site.serveHtml(longPage, `/lang-${wait}-${name}`));
      const kept = await countRows(dossier);
      await openPopup(driver, page);
      await driver.closePopup();
      await page.bringToFront();
      await dossier.evaluate(start, usualChoices);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await leave(page, world());
      const answer = await until(() => dossier.evaluate(answerSoFar), {
        timeoutMs: 30_000,
        what: 'an answer',
      });
      answers.push(answer);
      if (!answer.ok) {
        expect(startErrors).toContain(answer.error);
        expect(nl.codes).toHaveProperty(answer.error ?? '');
        expect(await countRows(dossier)).toEqual(kept);
      }
      if (name === 'navigated') await page.close();
    }
    expect(answers.filter((answer) => !isOk(answer)).length).toBeGreaterThan(0);
    await dossier.close();
  });
});

const isOk = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;

type Answer = { readonly ok: boolean; readonly error?: string };
declare const browser: {
  readonly tabs: { query(which: object): Promise<readonly { readonly id?: number }[]> };
  readonly runtime: {
    sendMessage(message: object): Promise<{ readonly value?: Answer; readonly detail?: string }>;
  };
};
declare let answered: Answer | null;

// The three below run in the dossier.

async function start(choices: CaptureChoices): Promise<void> {
  Object.assign(globalThis, { answered: null });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const args = [tab?.id, 'page', choices];
  const asking = browser.runtime.sendMessage({ version: 1, call: 'startRecord', args });
  asking.then((answer) =>
    Object.assign(globalThis, { answered: answer.value ?? { ok: false, error: answer.detail } }),
  );
}

const answerSoFar = () => answered;

/** How many rows and pieces of files lie in the database. */
async function countRows(page: PageHandle): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const promised = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const counts: number[] = [];
    for (const name of names.filter((found) => /^kantlijn-[0-9a-f]{8}/.test(found))) {
      const database = await promised(indexedDB.open(name));
      for (const store of ['rows', 'blobs'])
        counts.push(await promised(database.transaction(store).objectStore(store).count()));
      database.close();
    }
    return counts;
  });
}
