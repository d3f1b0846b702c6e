/** Practising: a sentence is marked, asked about and found again with real input, and nothing is kept. */
import { expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { sentencesOf } from '../../src/practising/practise-pages.ts';
import { answerPractice, onlyNote, openPopup } from '../demo/journey.ts';
import type { Key, PageHandle } from '../driver/driver.ts';
import { pageBehind } from '../driver/page-handle.ts';
import { inEachBrowser } from './world.ts';

const path = 'src/ui/practising/index.html';
const sentence = sentencesOf('interview', 'first')[2] ?? '';
const later = sentencesOf('interview', 'changed')[2] ?? '';

declare const browser: { readonly storage: Record<'local' | 'session', StorageArea> } | undefined;
declare const chrome: { readonly storage: Record<'local' | 'session', StorageArea> };
type StorageArea = { get(keys: null): Promise<object> };

/**
 * Each place that holds something. Where the vault of private windows would lie is no part of it: the
 * background notes that anew whenever a window was closed.
 */
const everythingStored = (page: PageHandle) =>
  page.evaluate(async () => {
    const { storage } = typeof browser === 'undefined' ? chrome : browser;
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return [
      ...databases.filter((name) => name !== 'kantlijn-private-register'),
      ...(await caches.keys()),
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...Object.keys(await storage.local.get(null)),
    ];
  });

/** Drags the mouse over the sentence, as a person selects it. */
async function dragOver(handle: PageHandle, text: string): Promise<void> {
  const { from, to } = await handle.evaluate((wanted) => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.practise-page');
    const spans = [...(frame?.contentDocument?.querySelectorAll('span') ?? [])];
    const span = spans.find(({ textContent }) => textContent === wanted);
    frame?.scrollIntoView({ block: 'center' });
    span?.scrollIntoView({ block: 'nearest' });
    const boxes = [...(span?.getClientRects() ?? [])];
    const around = frame?.getBoundingClientRect();
    const [first, last] = [boxes[0], boxes.at(-1)];
    if (!around || !first || !last) throw new Error('no such sentence');
    const border = 1;
    const [x, y] = [around.x + border, around.y + border];
    return {
      from: { x: x + first.left + 1, y: y + (first.top + first.bottom) / 2 },
      to: { x: x + last.right - 1, y: y + (last.top + last.bottom) / 2 },
    };
  }, text);
  const { mouse } = pageBehind(handle);
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y);
  await mouse.up();
}

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: PageHandle, selector: string, key: Key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.press(key);
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

for (const kind of ['chromium', 'firefox'] as const)
  inEachBrowser(
    (world, _turn) => {
      test('with the mouse: marked, asked about, and found after the page was changed', async () => {
        const { driver } = world();
        const page = await driver.extensionPage(path);
        await page.waitFor({ text: nl.practising.nothingKept });
        await page.click('[data-action=mark]');
        await page.waitFor({ text: nl.practising.nothingSelected });

        await dragOver(page, sentence);
        await page.click('[data-action=mark]');
        await page.waitFor('[data-kept]');
        expect((await page.text('[data-kept] blockquote')).trim()).toBe(sentence);
        await page.click('[data-action=show-capture]');
        await page.waitFor('[data-kept] iframe');

        await page.click('[data-action=answer-now]');
        await answerPractice(page, 'recording-interview');
        await onlyNote(page, 'Dit is een proef.');
        await page.waitFor({ text: nl.practising.answered });

        await page.click('[data-action=turn-page]');
        await page.waitFor('[data-found=suggested]');
        expect(await page.text('[data-found]')).toContain(later);
        const painted = await page.evaluate(() => {
          const frame = document.querySelector<HTMLIFrameElement>('iframe.practise-page');
          const [shown] = frame?.contentDocument?.defaultView?.CSS.highlights.values() ?? [];
          return [...(shown ?? [])].map(String);
        });
        expect(painted).toEqual([later]);

        await page.click('[data-action=turn-page]');
        await page.waitFor('[data-found=anchored]');
        expect(await everythingStored(page)).toEqual([]);
        expect(page.requests().filter((url) => /^https?:/.test(url))).toEqual([]);
        await page.close();
      });

      test('with the keyboard alone: selected by the button, marked and found', async () => {
        const { driver } = world();
        const page = await driver.extensionPage(path);
        await page.waitFor('[data-action=next-sentence]');
        await page.waitFor('iframe.practise-page');
        await tabTo(page, '[data-action=next-sentence]');
        await page.press('Enter');
        await page.press(' ');
        const second = sentencesOf('interview', 'first')[1] ?? '';
        await page.waitFor({ text: nl.practising.selected(second) });
        await tabTo(page, '[data-action=mark]');
        await page.press('Enter');
        await page.waitFor('[data-kept]');
        expect(await page.text('[data-kept] blockquote')).toContain(second);
        await tabTo(page, '[data-action=turn-page]');
        await page.press('Enter');
        await page.waitFor('[data-found=suggested]');
        await tabTo(page, '[data-action=start-again]');
        await page.press('Enter');
        await page.waitFor('main[data-state=unmarked]');
        expect(await everythingStored(page)).toEqual([]);
        await page.close();
      });
    },
    {},
    [kind],
    'untouched',
  );

for (const kind of ['chromium', 'firefox'] as const)
  inEachBrowser(
    (world, _turn) => {
      test('opens from the dossier, and from the popup on a page that cannot be kept', async () => {
        const { driver } = world();
        const dossier = await driver.extensionPage('src/ui/dossier/index.html');
        await dossier.waitFor('body[data-ready=true]');
        await dossier.click('header [data-action=open-practising]');
        const first = await driver.tab(path);
        await first.waitFor({ text: nl.practising.nothingKept });
        await first.close();
        await dossier.close();
        const closed = await driver.openPage('about:blank');
        const popup = await openPopup(driver, closed);
        await popup.click('[data-action=open-practising]');
        const second = await driver.tab(path);
        await second.waitFor({ text: nl.practising.nothingKept });
        await second.close();
        await closed.close();
      });
    },
    {},
    [kind],
  );
