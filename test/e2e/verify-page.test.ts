/** The page in a real pack, opened from a folder: what it says, and that it reaches nothing. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { letterLanguages } from '../../src/domain/language.ts';
import { chooseLanguage } from '../demo/journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { attackWith, frameScripts, markupAt, scripts } from './attacks.ts';
import { faultsOn } from './axe.ts';
import { writeLargePack } from './large-pack.ts';
import { type OpenedPack, openPack } from './open-pack.ts';
import { writeParts } from './split-pack.ts';
import { startTrap, type Trap } from './trap.ts';
import { giveFiles, makeRealPack, openVerifyPage, outcomesOn } from './verify-page.ts';
import { inEachBrowser } from './world.ts';

/** What is said of a folder, in each language. */
const zipWanted = {
  nl: ['Sleep het ZIP-bestand zelf hierheen', 'geen map', 'niets gecontroleerd'],
  en: ['Drag the ZIP file itself here', 'no folder', 'nothing was checked'],
} as const;

const picture = /screenshot-viewport\.png$/;

inEachBrowser((world) => {
  let zip: string;
  let pack: OpenedPack;
  let page: PageHandle;

  beforeAll(async () => {
    zip = await makeRealPack(world());
    pack = openPack(zip);
  });
  beforeEach(async () => {
    page = await openVerifyPage(world(), pack.folder);
  });
  afterEach(() => page.close());

  /** A file beside the pack. */
  const beside = (name: string, bytes: Uint8Array): string => {
    const path = join(dirname(zip), name);
    writeFileSync(path, bytes);
    return path;
  };

  /** The pack with one byte of its picture changed. */
  const changedPack = (): { readonly file: string; readonly path: string } => {
    const path = pack.files().find((file) => picture.test(file)) ?? '';
    const stored = pack.bytes(path);
    const bytes = readFileSync(zip);
    const at = bytes.indexOf(stored) + Math.floor(stored.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return { file: beside('veranderd.zip', bytes), path };
  };

  test('says of a pack that the extension made that it is intact, with its fingerprint', async () => {
    await giveFiles(page, zip);
    const fingerprint = createHash('sha256').update(pack.bytes('tagmanifest-sha256.txt'));
    expect(await outcomesOn(page)).toEqual([
      { verdict: 'intact', findings: [], fingerprint: fingerprint.digest('hex') },
    ]);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('outcomes');
  });

  test('names the file in which one byte was changed', async () => {
    const { file, path } = changedPack();
    await giveFiles(page, file);
    const [seen] = await outcomesOn(page);
    expect(seen).toMatchObject({ verdict: 'findings', findings: [['file-changed', path]] });
  });

  test('tells a file that is no pack from one that is, when both are chosen', async () => {
    await giveFiles(page, beside('foto.jpg', Buffer.from('geen ZIP')), zip);
    expect(await outcomesOn(page)).toMatchObject([
      { verdict: 'unreadable', findings: [['not-a-zip', '']] },
      { verdict: 'intact' },
    ]);
  });

  test('says of parts which others are missing', async () => {
    const [first = '', second = '', third = ''] = await writeParts(dirname(zip));
    await giveFiles(page, first, third);
    expect(await outcomesOn(page)).toMatchObject([{ verdict: 'intact' }, { verdict: 'intact' }]);
    expect(await page.evaluate(readMissingParts)).toEqual(['2', '2']);
    await giveFiles(page, third, first, second);
    await page.waitFor('[data-missing-parts=""]');
    expect(await page.evaluate(readMissingParts)).toEqual(['', '', '']);
  });

  test('says whether the fingerprint is the one that somebody was told', async () => {
    await giveFiles(page, zip);
    const [seen] = await outcomesOn(page);
    const field = 'input[id^=compare]';
    await page.type(field, (seen?.fingerprint ?? '').toUpperCase());
    await page.waitFor('[data-comparison=same]');
    await page.type(field, '0'.repeat(64));
    await page.waitFor('[data-comparison=differs]');
  });

  test('reads dropped files wherever they fall', async () => {
    await page.evaluate(dropOn, 'h1', readFileSync(zip).toString('base64'));
    expect(await outcomesOn(page)).toMatchObject([{ verdict: 'intact' }]);
  });

  test('asks for the ZIP itself when its folder is dropped, and says how to check that without the page', async () => {
    await giveFiles(page, zip);
    await outcomesOn(page);
    for (const language of letterLanguages) {
      await chooseLanguage(page, language);
      await world().driver.dropPath(page, pack.folder);
      await page.waitFor('[data-check=no-file]');
      const said = await page.text('[data-check=no-file]');
      for (const part of [...zipWanted[language], 'sha256sum -c manifest-sha256.txt'])
        expect(said).toContain(part);
      expect(await faultsOn(page)).toEqual([]);
    }
    // Nothing is left of what another file came to.
    expect(await page.evaluate(() => document.querySelectorAll('.outcome').length)).toBe(0);
    await world().driver.dropPath(page, zip);
    expect(await outcomesOn(page)).toMatchObject([{ verdict: 'intact' }]);
  });

  test('asks for the ZIP when a link is dropped, and never goes there', async () => {
    const address = await page.url();
    await page.evaluate(dropLink, 'https://www.voorbeeldstad.example/pakket.zip');
    await page.waitFor('[data-check=no-file]');
    expect(await page.url()).toBe(address);
  });

  test('stops when somebody says so, and goes on with the next file', async () => {
    const large = join(dirname(zip), 'groot.zip');
    await writeLargePack(large, 400_000_000);
    await giveFiles(page, large);
    await page.click('[data-action=stop]');
    await page.waitFor('[data-check=stopped]');
    await giveFiles(page, zip);
    expect(await outcomesOn(page)).toMatchObject([{ verdict: 'intact' }]);
  });

  test('is checked beside the page, so that it can be read meanwhile', async () => {
    await page.evaluate(listenToWorkers);
    await giveFiles(page, zip);
    expect(await outcomesOn(page)).toMatchObject([{ verdict: 'intact' }]);
    expect(await page.evaluate(() => globalThis.saidByWorker.at(0))).toBe('ready');
    expect(await page.evaluate(() => globalThis.saidByWorker.at(-1))).toBe('checked');
  });

  test.each(['throws', 'fails'] as const)(
    'is checked in the page where a worker %s',
    async (how) => {
      await page.evaluate(denyWorkers, how);
      await giveFiles(page, zip);
      expect(await outcomesOn(page)).toMatchObject([{ verdict: 'intact' }]);
    },
  );

  test('axe finds nothing, in both languages, before and after', async () => {
    const { file } = changedPack();
    for (const language of ['en', 'nl'] as const) {
      await chooseLanguage(page, language);
      expect(await faultsOn(page)).toEqual([]);
    }
    await giveFiles(page, file, zip);
    await outcomesOn(page);
    for (const language of ['en', 'nl'] as const) {
      await chooseLanguage(page, language);
      expect(await faultsOn(page)).toEqual([]);
    }
  });

  test('every control can be reached with the keyboard', async () => {
    await giveFiles(page, zip);
    await outcomesOn(page);
    const controls = await page.evaluate(
      () => document.querySelectorAll('button, input, textarea, summary').length,
    );
    await page.evaluate(beginAtTop);
    const reached = new Set<string>();
    for (let step = 0; step < controls + 4; step++) {
      await page.press('Tab');
      reached.add(await page.evaluate(placeOfFocus));
    }
    reached.delete('');
    expect(reached.size).toBe(controls);
  });

  test('asks for nothing but itself', async () => {
    await giveFiles(page, zip);
    await outcomesOn(page);
    // Firefox styles its own fields with a font that it has as `data:`.
    const asked = page.requests().filter((address) => !/^(?:blob|data):/.test(address));
    expect(asked.filter((address) => !address.endsWith('/verify.html'))).toEqual([]);
  });

  describe('its policy', () => {
    let trap: Trap;
    beforeEach(async () => {
      trap = await startTrap();
    });
    afterEach(() => trap.close());

    test('stops everything that could reach out', async () => {
      const refused = await page.evaluate(attackWith(scripts, markupAt(trap.url), trap.url));
      expect(trap.reach()).toBe('nothing');
      expect(refused).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'base-uri']));
      await page.evaluate(attackWith(frameScripts, '', trap.url));
      expect(trap.asked()).toEqual([]);
    });

    test('runs no script but its own', async () => {
      await page.evaluate(addScript, 'document.title = "overgenomen"');
      expect(await page.evaluate(() => document.title)).not.toBe('overgenomen');
    });
  });
});

// What follows runs in the page.

declare global {
  var saidByWorker: string[];
}

function listenToWorkers(): void {
  globalThis.saidByWorker = [];
  globalThis.Worker = class extends Worker {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener('message', ({ data }) => globalThis.saidByWorker.push(data.kind));
    }
  };
}

function denyWorkers(how: 'throws' | 'fails'): void {
  globalThis.Worker = class extends Worker {
    constructor() {
      if (how === 'throws') throw new Error('no worker here');
      super('blob:null/of-nothing');
    }
  };
}

const readMissingParts = () =>
  [...document.querySelectorAll<HTMLElement>('[data-missing-parts]')].map(
    ({ dataset }) => dataset.missingParts,
  );

function dropOn(selector: string, base64: string): void {
  const dropped = new DataTransfer();
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  dropped.items.add(new File([bytes], 'gesleept.zip'));
  const place = document.querySelector(selector);
  if (place === null) throw new Error(`no ${selector}`);
  const drop = { bubbles: true, cancelable: true, dataTransfer: dropped };
  place.dispatchEvent(new DragEvent('drop', drop));
}

function dropLink(address: string): void {
  const dropped = new DataTransfer();
  dropped.setData('text/uri-list', address);
  const drop = { bubbles: true, cancelable: true, dataTransfer: dropped };
  document.body.dispatchEvent(new DragEvent('drop', drop));
}

function beginAtTop(): void {
  document.body.tabIndex = -1;
  document.body.focus();
}

function placeOfFocus(): string {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return '';
  if (!activeElement.matches('button, input, textarea, summary')) return '';
  return `${[...document.querySelectorAll('*')].indexOf(activeElement)}`;
}

function addScript(text: string): void {
  document.body.append(Object.assign(document.createElement('script'), { textContent: text }));
}
