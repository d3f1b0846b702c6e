// Opens a captured file as somebody would who got it, without a network, and looks what is there.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { boxIdOf, type Feature, features } from './features.ts';

export type Look = {
  /** Which features are there, by name. */
  readonly kept: ReadonlyMap<string, boolean>;
  /** Addresses that the file asked for. */
  readonly asked: readonly string[];
};

export async function lookAt(browser: Browser, folder: string, html: string): Promise<Look> {
  const file = join(folder, `seen-${Date.now()}.html`);
  writeFileSync(file, html);
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.setOfflineMode(true);
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return { kept: await keptIn(tab), asked: asked.filter((url) => /^https?:|^wss?:/.test(url)) };
  } finally {
    await tab.close();
  }
}

async function keptIn(tab: Page): Promise<Map<string, boolean>> {
  const picture = await tab.screenshot({ encoding: 'base64' });
  const kept = new Map<string, boolean>();
  for (const feature of features) kept.set(feature.name, await isThere(tab, feature, picture));
  return kept;
}

async function isThere(tab: Page, feature: Feature, picture: string): Promise<boolean> {
  if (feature.holds) return tab.evaluate(feature.holds);
  const id = boxIdOf(feature);
  const place = id === null ? null : await middleOf(tab, id);
  if (place === null) return false;
  const [red, green, blue] = await pixelAt(tab, picture, place);
  return red === 0 && green === 128 && blue === 0;
}

type Point = { readonly x: number; readonly y: number };

const middleOf = (tab: Page, id: string): Promise<Point | null> =>
  tab.evaluate((name) => {
    const box = document.getElementById(name)?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, id);

const pixelAt = (tab: Page, picture: string, { x, y }: Point): Promise<readonly number[]> =>
  tab.evaluate(
    async (base64, left, top) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      context?.drawImage(bitmap, -left, -top);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    },
    picture,
    Math.floor(x),
    Math.floor(y),
  );
