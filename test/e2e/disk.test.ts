/**
 * What somebody finds who reads the browser's files on disk: in each mode, in use, and after deleting. A
 * browser writes down by itself what is typed in forms; ours ask it not to.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Computer } from '../../src/domain/mode.ts';
import {
  answerOrganisation,
  answerPractice,
  buildPack,
  markPassage,
  organisationAnswer,
  settledState,
  writeNote,
} from '../demo/journey.ts';
import type { BrowserKind, Driver, PageHandle } from '../driver/driver.ts';
import { launch } from '../driver/launch.ts';
import { until } from '../driver/until.ts';
import type { Site } from '../site/server.ts';
import { filesWith } from './files-with.ts';
import { readDisk } from './kill/disk.ts';
import { removeLongAgo } from './remove-long-ago.ts';
import { sealedPieces } from './sealed-pieces.ts';
import { inEachBrowser, launchOptions } from './world.ts';

const passphrase = 'zeven zwarte zwanen';
/** Stands in everything that is marked, typed, answered and made, and in no word of the program. */
const planted = 'Zwaluwstaartverbinding';
const dossierPath = 'src/ui/dossier/index.html';

const folders: string[] = [];
/** The browser whose files are looked through. */
let browser: Driver | null = null;

afterEach(async () => {
  await browser?.close();
  browser = null;
  for (const folder of folders.splice(0))
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  folders.push(folder);
  return folder;
}

async function openBrowser(kind: BrowserKind): Promise<Driver> {
  browser = await launch(kind, { ...launchOptions(kind), profileDir: newFolder() });
  return browser;
}

async function restart(driver: Driver): Promise<Driver> {
  browser = await driver.restart();
  return browser;
}

describe('the search', () => {
  const ways: readonly [string, (text: string) => string | Buffer][] = [
    ['UTF-8', (text) => text],
    ['capitals', (text) => text.toUpperCase()],
    ['UTF-16', (text) => Buffer.from(text, 'utf16le')],
    ['base64', (text) => Buffer.from(text).toString('base64')],
    ['base64 of UTF-16', (text) => Buffer.from(text, 'utf16le').toString('base64')],
    ['hexadecimal digits', (text) => Buffer.from(text).toString('hex').toUpperCase()],
    [
      'hexadecimal digits in UTF-16',
      (text) => Buffer.from(Buffer.from(text).toString('hex'), 'utf16le'),
    ],
  ];

  test.each(ways)('finds a word in %s, wherever it stands', (_name, write) => {
    const folder = newFolder();
    const before = ['', 'x', 'xy', 'xyz'];
    for (const some of before)
      writeFileSync(join(folder, `file-${some}`), write(`${some}${planted} en meer`));
    writeFileSync(join(folder, 'other'), write('Zwaluwstaart'));
    expect(filesWith(planted, folder).sort()).toEqual(
      before.map((some) => join(folder, `file-${some}`)),
    );
  });

  test('finds bytes, and the name of a file', () => {
    const folder = newFolder();
    writeFileSync(join(folder, planted), Buffer.from([1, 200, 3, 4, 5, 6, 255, 8]));
    expect(filesWith(planted, folder)).toHaveLength(1);
    expect(filesWith(Buffer.from([200, 3, 4, 5, 6, 255]), folder)).toHaveLength(1);
    expect(filesWith(Buffer.from([200, 3, 4, 5, 6, 254]), folder)).toEqual([]);
  });
});

/** The first questions, answered for that computer. */
async function begin(driver: Driver, computer: Computer): Promise<PageHandle> {
  const page = await driver.extensionPage(dossierPath);
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

/** Marks a sentence with the word, which the page got after it was loaded: so no cache of pages has it. */
async function keep(driver: Driver, site: Site, note = planted): Promise<void> {
  const page = await driver.openPage(site.url('/het-gesprek'));
  const sentence = `De ${planted} wordt gefilmd.`;
  await page.evaluate((text) => document.querySelector('main')?.prepend(text), sentence);
  const popup = await markPassage(driver, page, sentence);
  await answerPractice(popup, 'recording-interview');
  await answerOrganisation(popup, organisationAnswer(planted));
  await writeNote(popup, note);
  expect(await settledState(popup)).toBe('saved');
  await driver.closePopup();
  await page.close();
}

const isSame = (some: readonly Buffer[], others: readonly Buffer[]) =>
  Buffer.concat(some).equals(Buffer.concat(others));

/** A draft whose note is being typed. Comes back when what was typed is kept, and is still on the screen. */
async function typeHalf(dossier: PageHandle): Promise<void> {
  await dossier.click('[data-action=add-record]');
  await dossier.type('input[name=place]', planted);
  await dossier.type('input[name=day]', '2026-03-03');
  await dossier.click('[data-action=next]');
  await answerPractice(dossier, 'recording-interview');
  await dossier.type('input[name=organisation-search]', planted);
  await answerOrganisation(dossier, organisationAnswer(planted));
  const before = await sealedPieces(dossier);
  await dossier.type('textarea[name=note]', `${planted} en dan`);
  const isKept = async () => !isSame(await sealedPieces(dossier), before) || null;
  await until(isKept, { timeoutMs: 10_000, what: 'what was typed to be kept' });
}

/** Comes back when the browser has written down what was typed in all tabs until now. */
async function writesWhatIsTyped(driver: Driver, site: Site): Promise<void> {
  const page = await driver.openPage(site.serveHtml('<textarea name="any"></textarea>'));
  await page.type('textarea', 'Boomkruiper');
  const isWritten = () => filesWith('Boomkruiper', driver.profileDir).length > 0 || null;
  await until(isWritten, { timeoutMs: 40_000, what: 'the browser to write what was typed' });
  await page.close();
}

/** Everything that a record can be used for: its page is shown, its note edited, and a pack made of it. */
async function useRecord(dossier: PageHandle): Promise<void> {
  await dossier.click('[data-action=show-capture]');
  await dossier.waitFor('iframe.snapshot');
  await dossier.click('[data-action=edit-note]');
  await dossier.type('[data-record] textarea[name=note]', `${planted}!`);
  await dossier.click('[data-action=save-note]');
  await dossier.waitFor({ text: `${planted}!` });
  await buildPack(dossier, { name: planted, address: `${planted} 1` });
}

/** How a picture of that size begins (PNG: its signature and the first fields of its header). */
async function beginningOfPicture(dossier: PageHandle): Promise<Buffer> {
  await dossier.waitFor('img.screenshot');
  const [width, height] = await dossier.evaluate(async () => {
    const picture = document.querySelector<HTMLImageElement>('img.screenshot');
    await picture?.decode();
    return [picture?.naturalWidth ?? 0, picture?.naturalHeight ?? 0];
  });
  const bytes = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000', 'hex');
  bytes.writeUInt32BE(width ?? 0, 16);
  bytes.writeUInt32BE(height ?? 0, 20);
  return bytes;
}

async function unlock(driver: Driver): Promise<PageHandle> {
  const dossier = await driver.extensionPage(dossierPath);
  await dossier.type('input[name=passphrase]', passphrase);
  await dossier.click('[data-action=unlock]');
  await dossier.waitFor('body[data-ready=true]', 30_000);
  return dossier;
}

async function eraseAll(dossier: PageHandle): Promise<void> {
  await dossier.click('[data-action=open-settings]');
  await dossier.click('[data-action=wipe]');
  await dossier.click('[data-action=confirm-wipe]');
  await dossier.waitFor({ text: 'Alles is gewist.' }, 30_000);
}

/** What the next person finds who starts the browser: what is asked, or how many records are shown. */
async function nextPersonSees(driver: Driver): Promise<string> {
  const page = await driver.extensionPage(dossierPath);
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
  (world, turn) => {
    test.each(turn(modes))(
      'on a computer that is “%s” nothing typed is on the disk',
      async (computer, seen) => {
        const { kind, site } = world();
        let driver = await openBrowser(kind);
        const dossier = await begin(driver, computer);
        await keep(driver, site);
        await dossier.waitFor({ text: planted });
        expect(filesWith(planted, driver.profileDir)).toEqual([]);

        driver = await restart(driver);
        expect(filesWith(planted, driver.profileDir)).toEqual([]);
        expect(await nextPersonSees(driver)).toBe(seen);
      },
    );

    test('while a locked vault is open and used, nothing of it is on the disk', async () => {
      const { kind, site } = world();
      let driver = await openBrowser(kind);
      const dossier = await begin(driver, 'shared-at-home');
      const onDisk = (what: string | Buffer) => filesWith(what, driver.profileDir);
      await keep(driver, site);
      const picture = await beginningOfPicture(dossier);
      await typeHalf(dossier);
      await writesWhatIsTyped(driver, site);
      expect(onDisk(planted)).toEqual([]);
      await dossier.click('[data-action=later]');
      await useRecord(dossier);
      for (const what of [planted, picture, passphrase]) expect(onDisk(what)).toEqual([]);

      driver = await restart(driver);
      for (const what of [planted, picture, passphrase]) expect(onDisk(what)).toEqual([]);
    });

    test.each(turn(['shared-at-home', 'public'] as const))(
      'a pack that waits to be saved is not on the disk of a computer that is “%s”',
      async (computer) => {
        const { kind, site } = world();
        const driver = await openBrowser(kind);
        const dossier = await begin(driver, computer);
        await keep(driver, site);
        const picture = await beginningOfPicture(dossier);
        await buildPack(dossier, { name: planted, address: `${planted} 1` });
        for (const what of [planted, picture])
          expect(filesWith(what, driver.profileDir)).toEqual([]);
      },
    );

    test('a pack that waits to be saved is gone when it is closed, and after a kill', async () => {
      const { kind, site } = world();
      let driver = await openBrowser(kind);
      const dossier = await begin(driver, 'own');
      await keep(driver, site);
      const picture = await beginningOfPicture(dossier);
      const places = () => filesWith(picture, driver.profileDir);
      const isGone = () => places().length === 0 || null;
      const gone = { timeoutMs: 20_000, what: 'the pack to be gone' };
      expect(places()).toEqual([]);

      const sender = { name: planted, address: `${planted} 1` };
      await buildPack(dossier, sender);
      expect(places()).toHaveLength(1);
      await dossier.click('[data-action=close-pack]');
      await until(isGone, gone);

      await buildPack(dossier, sender);
      await driver.kill();
      expect(places()).toHaveLength(1);
      driver = await driver.relaunch();
      browser = driver;
      await driver.extensionPage(dossierPath);
      await until(isGone, gone);
    });

    test('of a record that was deleted for good nothing can be read', async () => {
      const { kind, site } = world();
      let driver = await openBrowser(kind);
      const dossier = await begin(driver, 'shared-at-home');
      await keep(driver, site, 'Deze blijft.');
      const { rows, files } = await readDisk(dossier);
      await keep(driver, site);
      await dossier.waitFor({ text: planted });
      const picture = await beginningOfPicture(dossier);
      await removeLongAgo(dossier, planted);
      await dossier.waitFor('[data-action=undo]');
      await dossier.evaluate(() => location.reload());
      // Only the note that something was removed stays.
      const isGone = async () => {
        const now = await readDisk(dossier).catch(() => null);
        return (now?.rows === rows + 1 && now.files === files) || null;
      };
      await until(isGone, { timeoutMs: 20_000, what: 'the record to be deleted' });
      for (const what of [planted, picture]) expect(filesWith(what, driver.profileDir)).toEqual([]);

      driver = await restart(driver);
      const again = await unlock(driver);
      await again.waitFor({ text: 'Deze blijft.' });
      for (const what of [planted, picture]) expect(filesWith(what, driver.profileDir)).toEqual([]);
    });

    test.each(turn(['own', 'shared-at-home'] as const))(
      'after everything was erased on a computer that is “%s”, not even what was sealed is there',
      async (computer) => {
        const { kind, site } = world();
        let driver = await openBrowser(kind);
        const dossier = await begin(driver, computer);
        await keep(driver, site);
        const pieces = await sealedPieces(dossier);
        const left = () => pieces.filter((piece) => filesWith(piece, driver.profileDir).length > 0);
        expect(left()).toEqual(pieces);
        await eraseAll(dossier);
        expect(filesWith(planted, driver.profileDir)).toEqual([]);
        // The browser merges its files a moment later.
        const isGone = () => left().length === 0 || null;
        await until(isGone, { timeoutMs: 10_000, what: 'what was sealed to be gone' });

        driver = await restart(driver);
        expect(await nextPersonSees(driver)).toBe('language');
        expect(filesWith(planted, driver.profileDir)).toEqual([]);
        expect(left()).toEqual([]);
      },
    );
  },
  {},
  ['chromium', 'firefox'],
  'untouched',
);
