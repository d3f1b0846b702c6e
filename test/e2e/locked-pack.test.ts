/** A pack that is locked with six words: opened by the command `age`, and by a new browser. */

import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { sizeClass } from '../../src/domain/size-class.ts';
import { savePack } from '../demo/journey.ts';
import { launch } from '../driver/launch.ts';
import { hasAge, openWithAge } from '../support/age-command.ts';
import { inFolder } from '../unit/pack/readers.ts';
import { chooseFile } from './choose-file.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { buildReviewed, openReview } from './pack-steps.ts';
import { reportPage } from './page-report.ts';
import { inEachBrowser, launchOptions } from './world.ts';

const note = 'Er hing een camera. Zwaluwstaartverbinding.';

inEachBrowser((world) => {
  let pack = '';
  let words = '';

  test('it is made, and its words are shown beside it', async () => {
    const { driver, site } = world();
    await reportPage({ driver, site }, { note });
    const dossier = await openDossierPage(driver);
    await openReview(dossier, 'authority');
    await dossier.click('input[name=pack-lock][value=words]');
    await buildReviewed(dossier);
    words = await dossier.text('[data-passphrase]');
    pack = await savePack(driver, dossier);
    expect(words).toMatch(/^[a-z]+(?:-[a-z]+){5}$/);
    expect(basename(pack)).toMatch(/^pakket-[0-9a-f]{8}\.age$/);
    expect(readFileSync(pack).includes('Zwaluwstaart')).toBe(false);
    await dossier.close();
  });

  test.skipIf(!hasAge)('the command age opens it, and what is inside is whole', async () => {
    await inFolder((folder) => {
      const zip = join(folder, 'pakket.zip');
      openWithAge(pack, zip, words);
      expect(sizeClass(statSync(zip).size)).toBe(statSync(zip).size);
      const opened = openPack(zip);
      expect(opened.report).toContain('data/rows.jsonl: OK');
      expect(opened.text('data/rows.jsonl')).toContain('Zwaluwstaartverbinding');
    });
  });

  test('a new browser opens it by its words, and not by others', async () => {
    const { kind } = world();
    const driver = await launch(kind, launchOptions(kind));
    try {
      const dossier = await openDossierPage(driver);
      await dossier.click('[data-action=open-pack]');
      await chooseFile(dossier, 'input[name=pack-files]', pack);
      await dossier.click('[data-action=look-at-pack]');
      await dossier.waitFor('input[name=pack-words]', 60_000);
      await dossier.type('input[name=pack-words]', 'kaart wolk trein');
      await dossier.click('[data-action=open-locked]');
      await dossier.waitFor('[data-task=import-locked] .error', 60_000);
      await dossier.type('input[name=pack-words]', words.toUpperCase().replaceAll('-', ' '));
      await dossier.click('[data-action=open-locked]');
      await dossier.waitFor('[data-task=import-looked]', 60_000);
      expect(await dossier.text('[data-task=import-looked]')).toContain('Ja, het pakket is heel');
      await dossier.click('[data-action=take-received]');
      await dossier.waitFor('[data-task=import-taken]', 60_000);
      await dossier.click('[data-action=close-import]');
      await dossier.waitFor('[data-record]');
      expect(await dossier.text('main')).toContain('Zwaluwstaartverbinding.');
    } finally {
      await driver.close();
    }
  });
});
