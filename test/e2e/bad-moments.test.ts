/** What goes wrong with the lock: two windows at once, a change cut short, a wrong clock, a copied profile. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { settledState } from '../demo/journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import {
  chooseTwice,
  expectMode,
  expectRecord,
  isShut,
  openSettings,
  saveRecord,
  unlock,
} from './vault-steps.ts';
import { inEachBrowser, launchOptions, type World } from './world.ts';

declare const browser: {
  readonly storage: { readonly session: { set(values: object): Promise<void> } };
};

const dossierPath = 'src/ui/dossier/index.html';
const first = 'zeven zwarte zwanen';
const second = 'acht bonte spechten';
const tenDays = 10 * 86_400_000;

/** The windows that shut it, or open it, in front one after the other. */
async function inFront<T>(page: PageHandle, work: () => Promise<T>): Promise<T> {
  await page.bringToFront();
  return work();
}

/**
 * Goes on writing in the vault, so that whoever copies it has begun and cannot go on. Comes back with what
 * stops it.
 */
async function holdVault(page: PageHandle): Promise<() => Promise<void>> {
  const [name = ''] = await page.evaluate(vaultNames);
  await page.evaluate(goOnWriting, name);
  return () => page.evaluate(() => void dispatchEvent(new Event('stop-writing')));
}

/** The dossier, open whether it was shut before or not. */
async function openedDossier({ driver }: World): Promise<PageHandle> {
  const page = await driver.extensionPage(dossierPath);
  if ((await settledState(page)) === 'locked') await unlock(page, first);
  await page.waitFor('body[data-ready=true]', 20_000);
  return page;
}

/** The settings of a locked vault, with a change to the ordinary mode half done. */
async function changeHalfway(world: World) {
  const holder = await openedDossier(world);
  const page = await openSettings(world);
  const letGo = await holdVault(holder);
  await page.click('input[name=mode][value=normal]');
  await page.click('[data-action=confirm-mode]');
  await isHalfway(page);
  return { page, holder, letGo };
}

/** The new vault has been made beside the old one. */
async function isHalfway(page: PageHandle): Promise<void> {
  await page.waitFor({ text: nl.settings.changing });
  await countsVaults(page, 2);
}

async function countsVaults(page: PageHandle, count: number): Promise<void> {
  const ask = async () => (await page.evaluate(vaultNames)).length === count || null;
  await until(ask, { timeoutMs: 10_000, what: `${count} databases` });
}

// Runs in the page.
async function vaultNames(): Promise<string[]> {
  const databases = await indexedDB.databases();
  const names = databases.map(({ name }) => name ?? '');
  return names.filter((name) => /^kantlijn-[0-9a-f]{8}/.test(name));
}

// Runs in the page.
function goOnWriting(name: string): void {
  let isStopped = false;
  addEventListener('stop-writing', () => {
    isStopped = true;
  });
  const opening = indexedDB.open(name);
  opening.onsuccess = () => {
    const rows = opening.result.transaction('rows', 'readwrite').objectStore('rows');
    const write = () => {
      if (isStopped) opening.result.close();
      else rows.count().onsuccess = write;
    };
    write();
  };
}

// Runs in the page: as if the last wrong passphrase was typed by a clock that was ahead.
async function putGuessesAhead(name: string, ms: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = database.transaction('keys', 'readwrite');
  writing.objectStore('keys').put({ failures: 5, failedAt: Date.now() + ms }, 'guesses');
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}

inEachBrowser((world) => {
  test('two windows that make a lock at once: one does, and the other says so', async () => {
    await saveRecord(world());
    const [one, other] = [await openSettings(world()), await openSettings(world())];
    const letGo = await holdVault(other);
    await inFront(one, async () => {
      await one.click('input[name=mode][value=locked]');
      await chooseTwice(one, first);
      await isHalfway(one);
    });
    await inFront(other, async () => {
      await other.click('input[name=mode][value=locked]');
      await chooseTwice(other, second);
      await other.waitFor({ text: nl.codes['already-changing'] });
      await letGo();
    });
    await inFront(one, async () => {
      await one.waitFor('[data-recovery-code]', 30_000);
      await one.click('[data-action=done]');
    });
    for (const page of [one, other]) await inFront(page, () => expectMode(page, 'locked'));
    await other.close();
    await one.close();
  });

  test('two windows that shut it at once are both shut, and the first passphrase opens it', async () => {
    const windows = [await openSettings(world()), await openSettings(world())];
    for (const page of windows) await inFront(page, () => page.waitFor('[data-action=lock-now]'));
    const press = () => document.querySelector<HTMLElement>('[data-action=lock-now]')?.click();
    // A page that is shut starts anew, and then does not answer.
    await Promise.allSettled(windows.map((page) => page.evaluate(press)));
    for (const page of windows) await inFront(page, () => isShut(page));
    const [one, other] = windows;
    if (one === undefined || other === undefined) throw new Error('there are two windows');
    await unlock(other, second);
    await other.waitFor({ text: nl.codes['wrong-passphrase'] }, 20_000);
    await other.close();
    await inFront(one, async () => {
      await unlock(one, first);
      await expectRecord(one);
    });
    await one.close();
  });

  test('a change that is stopped leaves everything as it was, and that is said', async () => {
    const { page, holder, letGo } = await changeHalfway(world());
    await page.click('[data-action=cancel-change]');
    await letGo();
    await page.waitFor({ text: nl.codes.cancelled });
    await expectMode(page, 'locked');
    await page.close();
    await holder.close();
  });

  test('a change that is cut short by the end of the browser leaves everything as it was', async () => {
    const before = world();
    await changeHalfway(before);
    await before.driver.kill();
    before.setDriver(await before.driver.relaunch());

    const again = await world().driver.extensionPage(dossierPath);
    await unlock(again, first);
    await again.click('[data-action=open-settings]');
    await expectMode(again, 'locked');
    await countsVaults(again, 1);
    await again.close();
  });

  test('a clock that was set back does not keep the lock open', async () => {
    const page = await openedDossier(world());
    const ahead = (ms: number) => browser.storage.session.set({ lockAt: Date.now() + ms });
    await page.evaluate(ahead, tenDays);
    const other = await world().driver.extensionPage(dossierPath);
    for (const each of [other, page]) await inFront(each, () => isShut(each));
    await other.close();
    await page.close();
  });

  test('a clock that was set back keeps nobody waiting for days', async () => {
    const { driver } = world();
    const page = await driver.extensionPage(dossierPath);
    await page.waitFor('main[data-state=locked]');
    const [name = ''] = await page.evaluate(vaultNames);
    await page.evaluate(putGuessesAhead, name, tenDays);
    await page.goto(await page.url());
    await page.waitFor('[data-wait]:not([data-wait="0"])');
    expect(await page.text('[role=status]')).toMatch(/^U kunt het over [1-4] seconden? weer/);
    await page.waitFor('[data-wait="0"]', 20_000);
    await unlock(page, first);
    await expectRecord(page);
    await page.close();
  });

  test('a profile that is copied to another machine asks for the passphrase there', async () => {
    const before = world();
    const copy = mkdtempSync(join(tmpdir(), 'profile-'));
    onTestFinished(() => rmSync(copy, { recursive: true, force: true, maxRetries: 10 }));
    await before.driver.kill();
    // The marks that a browser runs on a profile are not copied to another machine.
    const isMark = (path: string) => /^(Singleton.*|lock|\.parentlock)$/.test(basename(path));
    cpSync(before.driver.profileDir, copy, { recursive: true, filter: (path) => !isMark(path) });
    before.setDriver(await before.driver.relaunch());

    const { kind } = before;
    const elsewhere = await launch(kind, { ...launchOptions(kind), profileDir: copy });
    onTestFinished(() => elsewhere.close());
    const page = await elsewhere.extensionPage(dossierPath);
    await page.waitFor('main[data-state=locked]');
    expect(await page.text()).not.toMatch(/gesprek|Voorbeeldstad|melding|camera/i);
    await unlock(page, second);
    await page.waitFor({ text: nl.codes['wrong-passphrase'] }, 20_000);
    await unlock(page, first);
    await expectRecord(page);
  });
});
