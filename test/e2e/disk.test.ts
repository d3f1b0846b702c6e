/** What somebody finds who reads the browser's files on disk: in each mode, and after everything was erased. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Computer } from '../../src/domain/mode.ts';
import {
  answerOrganisation,
  answerPractice,
  markPassage,
  organisationAnswer,
  settledState,
  writeNote,
} from '../demo/journey.ts';
import type { Driver, PageHandle } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { inEachBrowser, launchOptions } from './world.ts';

const passphrase = 'zeven zwarte zwanen';
const planted = 'Zwaluwstaartverbinding';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) execFileSync('rm', ['-rf', folder]);
});

/** Files below `folder` that hold the word, as one or as two bytes per character. */
function filesWith(word: string, folder: string): string[] {
  const wide = [...word].map((letter) => `${letter}\\x00`).join('');
  const find = (pattern: string) => {
    try {
      return execFileSync('grep', ['-rlaPi', pattern, folder], { encoding: 'utf8' });
    } catch {
      return ''; // grep ends with 1 when nothing was found.
    }
  };
  return [word, wide].flatMap((pattern) => find(pattern).split('\n').filter(Boolean));
}

/** The first questions, answered for that computer. */
async function begin(driver: Driver, computer: Computer): Promise<PageHandle> {
  const page = await driver.extensionPage('src/ui/dossier/index.html');
  await page.click('[data-first-language=nl]');
  await page.click(`input[name=computer][value=${computer}]`);
  await page.click('[data-action=next]');
  if (computer === 'shared-at-home') {
    await page.type('input[name=new-passphrase]', passphrase);
    await page.type('input[name=new-passphrase-again]', passphrase);
    await page.click('[data-action=next]');
    await page.waitFor('[data-recovery-code]', 30_000);
    await page.click('[data-action=done]');
  }
  await page.waitFor('body[data-ready=true]');
  return page;
}

async function keep(driver: Driver, url: string): Promise<void> {
  const page = await driver.openPage(url);
  const popup = await markPassage(driver, page, 'De opnamen bewaren wij twee weken.');
  await answerPractice(popup, 'recording-interview');
  await answerOrganisation(popup, organisationAnswer('Dronten'));
  await writeNote(popup, planted);
  expect(await settledState(popup)).toBe('saved');
  await driver.closePopup();
  await page.close();
}

/** What the next person finds who starts the browser: what is asked, or how many records are shown. */
async function nextPersonSees(driver: Driver): Promise<string> {
  const page = await driver.extensionPage('src/ui/dossier/index.html');
  const state = await settledState(page);
  await page.close();
  return state;
}

const modes: readonly [Computer, string][] = [
  ['own', 'ready'],
  ['shared-at-home', 'locked'],
  ['public', 'computer'],
];

inEachBrowser(
  (world) => {
    test.each(modes)(
      'on a computer that is “%s” nothing typed is on the disk',
      async (computer, seen) => {
        const { kind, site } = world();
        const profileDir = mkdtempSync(join(tmpdir(), 'profile-'));
        folders.push(profileDir);
        let driver = await launch(kind, { ...launchOptions(kind), profileDir });
        const dossier = await begin(driver, computer);
        await keep(driver, site.url('/het-gesprek'));
        await dossier.waitFor({ text: planted });
        expect(filesWith(planted, profileDir)).toEqual([]);
        if (computer === 'shared-at-home') expect(filesWith(passphrase, profileDir)).toEqual([]);

        driver = await driver.restart();
        expect(filesWith(planted, profileDir)).toEqual([]);
        expect(await nextPersonSees(driver)).toBe(seen);
        await driver.close();
      },
    );
  },
  {},
  ['chromium', 'firefox'],
  'untouched',
);
