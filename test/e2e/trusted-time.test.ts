/** A time stamp by choice: asked, brought to a real authority by hand, read in, put into the pack, and checked by others. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { savePack } from '../demo/journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { inFolder, run } from '../unit/pack/readers.ts';
import { Authority, hasOpenssl } from '../unit/time-stamp/authority.ts';
import { wishes } from '../unit/time-stamp/wishes.ts';
import { chooseFile } from './choose-file.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { buildReviewed, openReview } from './pack-steps.ts';
import { reportPage } from './page-report.ts';
import { giveFiles, openVerifyPage, outcomesOn } from './verify-page.ts';
import { inEachBrowser, type World } from './world.ts';

const root = resolve(import.meta.dirname, '../..');

const verify = (...words: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/verify.ts', ...words], {
    cwd: root,
    encoding: 'utf8',
  });

/** Saves the question from the screen on which the pack was just made. */
async function saveQuestion({ driver }: World, dossier: PageHandle): Promise<string> {
  await dossier.click('details:has([data-action=ask-stamp]) > summary');
  await dossier.click('[data-action=ask-stamp]');
  await dossier.click('a[data-action=save-question][download]');
  return driver.waitForDownload(30_000);
}

async function readIn(dossier: PageHandle, answer: string, pem: string): Promise<void> {
  await chooseFile(dossier, 'input[name=stamp-answer]', answer);
  await chooseFile(dossier, 'input[name=stamp-root]', pem);
  await dossier.click('[data-action=check-answer]');
}

async function putInto({ driver }: World, dossier: PageHandle, pack: string): Promise<string> {
  await dossier.click('[data-action=put-stamp]');
  await chooseFile(dossier, 'input[name=stamp-pack]', pack);
  await dossier.click('[data-action=make-copy]');
  await dossier.waitFor('a[data-action=save-stamped][download]', 60_000);
  await dossier.click('a[data-action=save-stamped]');
  return driver.waitForDownload(30_000);
}

/** What the page in the pack says of those files, chosen together. */
async function outcomesWith(world: World, folder: string, ...files: readonly string[]) {
  const page = await openVerifyPage(world, folder);
  await giveFiles(page, ...files);
  const outcomes = await outcomesOn(page);
  const hasAuthority = (await page.text('.outcomes')).includes('rsa, Voorbeeldstad, NL');
  await page.close();
  return outcomes.map((outcome) => ({ ...outcome, hasAuthority }));
}

describe.skipIf(!hasOpenssl)('with an authority', () => {
  let authority: Authority;
  beforeAll(() => {
    authority = new Authority(wishes.filter(({ name }) => ['root', 'rsa'].includes(name)));
    authority.ask('other');
    authority.write('other.tsr', authority.reply('other', 'rsa'));
  });
  afterAll(() => authority?.close());

  const at = (name: string) => join(authority.folder, name);

  const verifiedByHand = async (pack: string): Promise<string> => {
    const said: string[] = [];
    await inFolder((folder) => {
      run('unzip', ['-qq', pack, '-d', folder]);
      const [top = ''] = readdirSync(folder);
      const stamp = ['-in', 'timestamps/tagmanifest-sha256.txt.tsr', '-CAfile', at('root.pem')];
      const list = ['-data', 'tagmanifest-sha256.txt'];
      said.push(run('openssl', ['ts', '-verify', ...list, ...stamp], join(folder, top)));
    });
    return said.join('');
  };

  inEachBrowser((world) => {
    test('a stamp comes back, goes into the pack, and everybody agrees on it', async () => {
      await reportPage(world(), { note: 'Er hing een camera.' });
      const dossier = await openDossierPage(world().driver);
      await openReview(dossier);
      await buildReviewed(dossier);
      const pack = await savePack(world().driver, dossier);
      const question = await saveQuestion(world(), dossier);
      expect(question).toMatch(/[0-9a-f]{8}\.tsq$/);
      authority.write('question.tsq', readFileSync(question));
      authority.write('answer.tsr', authority.reply('question', 'rsa'));
      await dossier.click('[data-action=close-pack]');

      await dossier.click('[data-action=open-stamps]');
      await dossier.click('[data-action=read-answer]');
      await readIn(dossier, at('other.tsr'), at('root.pem'));
      await dossier.waitFor('[data-stamp-code=imprint-differs]');
      await readIn(dossier, at('answer.tsr'), at('root.pem'));
      await dossier.waitFor('[data-task=stamps-held] [data-root=given]');
      expect(await dossier.text('[data-task=stamps-held]')).toContain('rsa, Voorbeeldstad, NL');

      const stamped = await putInto(world(), dossier, pack);
      expect(stamped).toMatch(/-tijdstempel\.zip$/);
      expect(await verifiedByHand(stamped)).toContain('Verification: OK');
      const { status, stdout } = verify(stamped, '--ca', at('root.pem'));
      expect([status, stdout.includes('(Nederlandse tijd)')]).toEqual([0, true]);
      expect(verify(pack, at('answer.tsr'), '--ca', at('root.pem')).status).toBe(0);
      expect(verify(pack, at('other.tsr')).status).toBe(1);

      const { folder } = openPack(pack);
      const [good] = await outcomesWith(world(), folder, pack, at('answer.tsr'), at('root.pem'));
      expect(good).toMatchObject({ verdict: 'intact', findings: [], hasAuthority: true });
      const [other] = await outcomesWith(world(), folder, pack, at('other.tsr'));
      expect(other).toMatchObject({
        verdict: 'findings',
        findings: [['stamp-of-other-pack', '']],
        hasAuthority: false,
      });
    });
  });
});
