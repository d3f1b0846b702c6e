/** Stamps are checked in a page that was opened from disk, in both browsers, without asking for anything. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { singleFile } from '../../src/build/single-file.ts';
import type { PageHandle } from '../driver/driver.ts';
import { keptStamps, wordsFor } from '../support/kept-stamps.ts';
import { inEachBrowser } from './world.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures/time-stamps');
const bytesOf = (file: string) => [...readFileSync(join(fixtures, file))];
const folder = mkdtempSync(join(tmpdir(), 'kantlijn-'));

beforeAll(async () => {
  const html = await singleFile(resolve(import.meta.dirname, 'stamp-page/index.html'));
  writeFileSync(join(folder, 'stamp.html'), html);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wordsOnPage = (page: PageHandle, answer: readonly number[]) =>
  page.evaluate(
    (...parts: readonly number[][]) => globalThis.wordsOnStamp(...parts),
    bytesOf('question.tsq'),
    [...answer],
    bytesOf('root.x509'),
  );

inEachBrowser((world) => {
  test('a page from disk takes every kept stamp, and none with a bit changed', async () => {
    const page = await world().driver.openPage(pathToFileURL(join(folder, 'stamp.html')).href);
    for (const name of keptStamps) {
      const answer = bytesOf(`${name}.tsr`);
      expect(await wordsOnPage(page, answer)).toBe(wordsFor(name));
      const changed = [...answer.slice(0, -1), (answer.at(-1) ?? 0) ^ 1];
      expect(await wordsOnPage(page, changed)).toBe('signature-wrong');
    }
    expect(page.requests().filter((url) => !url.startsWith('file:'))).toEqual([]);
    await page.close();
  });
});
