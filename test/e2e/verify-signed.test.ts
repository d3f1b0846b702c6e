/** The page in a pack, opened from a folder, when the pack is signed and something was given beside it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { singleFile } from '../../src/build/single-file.ts';
import { signReceipt } from '../../src/signing/statements.ts';
import { chooseLanguage } from '../demo/journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { lines, opened, photo } from '../unit/verify/beside.ts';
import { about, firstKey, headOf, mine, other, packWith } from '../unit/verify/signed-pack.ts';
import { faultsOn } from './axe.ts';
import { giveFiles, openVerifyPage, outcomesOn } from './verify-page.ts';
import { inEachBrowser } from './world.ts';

const shell = resolve(import.meta.dirname, '../../src/verify-page/index.html');

inEachBrowser((world) => {
  let folder: string;
  let page: PageHandle;

  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verify-signed-'));
    write('verify.html', await singleFile(shell));
    write('pack.zip', await packWith(lines, [firstKey]));
    write('cut.zip', await packWith(lines.slice(0, 3), [firstKey]));
    write('other.zip', await packWith(lines, [firstKey], other));
    const head = { ...headOf(lines, 7), pack: headOf(lines, 1).line };
    write('ontvangst.json', JSON.stringify(await signReceipt(about(), head, other)));
    write('opening.json', JSON.stringify(opened.file));
    write('foto.jpg', photo);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    page = await openVerifyPage(world(), folder);
  });
  afterEach(() => page.close());

  const give = (...names: readonly string[]) =>
    giveFiles(page, ...names.map((name) => join(folder, name)));

  test('names the key that signed, and whether receipt and opening fit', async () => {
    await give('pack.zip', 'ontvangst.json', 'opening.json', 'foto.jpg');
    expect(await outcomesOn(page)).toMatchObject([
      { verdict: 'intact', findings: [] },
      { verdict: '' },
      { verdict: '' },
    ]);
    expect(await page.text('.outcomes')).toContain(mine.fingerprint.match(/.{4}/g)?.join(' '));
    expect(await page.evaluate(readBeside)).toEqual([
      ['receipt', ''],
      ['opening', ''],
    ]);
    for (const language of ['en', 'nl'] as const) {
      await chooseLanguage(page, language);
      expect(await faultsOn(page)).toEqual([]);
    }
  });

  test('says that the log was cut since somebody received it', async () => {
    await give('cut.zip', 'ontvangst.json');
    expect(await outcomesOn(page)).toMatchObject([{ verdict: 'intact' }, {}]);
    expect(await page.evaluate(readBeside)).toEqual([['receipt', 'log-cut']]);
  });

  test('names no key when another one signed', async () => {
    await give('other.zip');
    const [seen] = await outcomesOn(page);
    expect(seen).toMatchObject({
      verdict: 'findings',
      findings: [['signature-other-key', 'signatures/key.pem']],
    });
    expect(await page.text('.outcomes')).not.toContain(mine.fingerprint.slice(0, 4));
  });
});

// Runs in the page.
const readBeside = () =>
  [...document.querySelectorAll<HTMLElement>('[data-beside]')].map(({ dataset }) => [
    dataset.beside,
    dataset.code,
  ]);
