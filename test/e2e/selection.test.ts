/** What is marked when the selection is unusual: always something, never the wrong thing, and it is said. */
import { expect, test } from 'vitest';
import { markPassage, openPopup, settledState } from '../demo/journey.ts';
import type { Driver, PageHandle, Surface } from '../driver/driver.ts';
import { inEachBrowser } from './world.ts';

async function mark(driver: Driver, page: PageHandle): Promise<Surface> {
  const popup = await openPopup(driver, page);
  if ((await settledState(popup)).startsWith('question-')) {
    await popup.click('[data-action=later]');
    await popup.waitFor('main[data-state=page]');
  }
  await popup.click('[data-action=mark]');
  await popup.waitFor('[data-question=practice]', 30_000);
  return popup;
}

const noticeIn = (popup: Surface) =>
  popup.evaluate(
    () => document.querySelector<HTMLElement>('[data-notice]')?.dataset.notice ?? null,
  );

const quoteIn = (popup: Surface) =>
  popup.evaluate(() => document.querySelector('blockquote')?.textContent ?? null);

type Case = {
  readonly name: string;
  readonly path: string;
  readonly notice: string;
  readonly select: () => void;
};

const wholePage: readonly Case[] = [
  {
    name: 'nothing is selected',
    path: '/',
    notice: 'nothing-selected',
    select: () => getSelection()?.empty(),
  },
  {
    name: 'only spaces are selected',
    path: '/het-gesprek',
    notice: 'nothing-selected',
    select: () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const isBlank = (node: Node) => /^\s+$/.test(node.nodeValue ?? '');
      while (walker.nextNode() && !isBlank(walker.currentNode));
      getSelection()?.selectAllChildren(walker.currentNode);
      getSelection()?.setBaseAndExtent(walker.currentNode, 0, walker.currentNode, 1);
    },
  },
  {
    name: 'the whole document is selected',
    path: '/het-gesprek',
    notice: 'selection-whole-document',
    select: () => getSelection()?.selectAllChildren(document.body),
  },
  {
    name: 'far too much is selected',
    path: '/beleid',
    notice: 'selection-too-long',
    select: () => {
      const [main] = document.querySelectorAll('main');
      if (main) getSelection()?.selectAllChildren(main);
    },
  },
  {
    name: 'the selection is in a form field',
    path: '/contact',
    notice: 'selection-in-form-field',
    select: () => {
      const fields = document.querySelectorAll<HTMLInputElement>('#contactformulier input');
      const field = [...fields].find(({ type, value }) => type === 'text' && value !== '');
      if (!field) throw new Error('no field with text');
      field.focus();
      field.select();
    },
  },
];

inEachBrowser((world) => {
  test.each(wholePage)('the page as a whole is kept when $name', async (given) => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url(given.path));
    await page.waitFor('main, body');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.evaluate(given.select);
    const popup = await mark(driver, page);
    expect(await noticeIn(popup)).toBe(given.notice);
    expect(await quoteIn(popup)).toBeNull();
    await driver.closePopup();
    await page.close();
  });

  test('the frame with the focus is the one that is meant', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/kaders'));
    const popup = await markPassage(driver, page, 'Wij sturen een herinnering naar het nummer');
    expect(await quoteIn(popup)).toContain('Wij sturen een herinnering');
    await driver.closePopup();
    await page.close();
  });

  test('a frame of another website says that it cannot be read', async () => {
    const { driver, site } = world();
    const page = await driver.openPage(site.url('/kaders'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.evaluate((other) => {
      getSelection()?.empty();
      for (const frame of document.querySelectorAll('iframe'))
        if (frame.src.startsWith(other)) frame.focus();
    }, site.otherUrl('/'));
    const popup = await mark(driver, page);
    expect(await noticeIn(popup)).toBe('selection-out-of-reach');
    await driver.closePopup();
    await page.close();
  });
});
