/**
 * `npm run pictures -- <folder> [part of a state's name]`: a picture of every screen in every state, in
 * each language, light and dark, at 320 pixels and wide. Made to be looked at; nothing is compared.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { languages } from '../../src/domain/language.ts';
import { findChromium } from '../support/find-browsers.mjs';

const [folder, only = ''] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say in which folder the pictures go.');

const widths = [320, 1024];
const schemes = ['light', 'dark'] as const;

const fileName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Each state is a frame of its own on the page of the gallery. */
async function takeFrames(page: Page, into: string): Promise<number> {
  const frames = await page.$$('section.frame');
  for (const frame of frames) {
    const name = await frame.$eval('.frame-name', ({ textContent }) => textContent ?? '');
    await frame.screenshot({ path: join(into, `${fileName(name)}.png`) });
  }
  return frames.length;
}

const server = await createServer({ configFile: join(import.meta.dirname, 'vite.config.ts') });
await server.listen(0);
const address = server.resolvedUrls?.local[0];
const executablePath = findChromium();
if (address === undefined || executablePath === null)
  throw new Error('Chromium or the gallery is not there.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const language of languages)
    for (const scheme of schemes)
      for (const width of widths) {
        const into = join(folder, language, `${scheme}-${width}`);
        mkdirSync(into, { recursive: true });
        await page.setViewport({ width, height: 800 });
        await page.goto(
          `${address}?lang=${language}&scheme=${scheme}&only=${encodeURIComponent(only)}`,
        );
        await page.waitForSelector('section.frame', { timeout: 120_000 });
        await page.waitForNetworkIdle();
        console.log(`${into}: ${await takeFrames(page, into)} pictures`);
      }
} finally {
  await browser.close();
  await server.close();
}
