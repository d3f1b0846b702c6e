/** What a person may add to a capture goes along when it was chosen, is named in the log, and never else. */
import { execSync } from 'node:child_process';
import { expect, test } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  makePack,
  openDossier,
  openPopup,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import { type OpenedPack, openPack } from './open-pack.ts';
import { inEachBrowser, type World } from './world.ts';

/** The pack of the contact form, kept with these boxes ticked. */
async function packOfForm({ driver, site }: World, ticked: readonly string[]): Promise<OpenedPack> {
  const page = await driver.openPage(site.url('/contact'));
  await page.waitFor('form[data-ingevuld=ja]');
  const popup = await openPopup(driver, page);
  await popup.click('[data-more] summary');
  for (const name of ticked) await popup.click(`input[name=${name}]`);
  await popup.click('[data-action=capture-page]');
  await answerPractice(popup, 'no-privacy-notice');
  await answerOrganisation(popup, organisationAnswer('Dronten'));
  await writeNote(popup, '');
  const dossier = await openDossier(driver, popup);
  const pack = openPack(await makePack(driver, dossier, sender));
  await dossier.close();
  await page.close();
  return pack;
}

/** As the form's own script types it. */
const typed = 'Mijn klantnummer is 4471.';
const password = 'Geheim-Wachtwoord-7';

const files = (pack: OpenedPack, name: string) =>
  pack.files().filter((file) => file.endsWith(`/${name}`));

const newest = (pack: OpenedPack, name: string) => pack.text(files(pack, name).at(-1) ?? name);

inEachBrowser((world) => {
  test('what was typed is kept only when that was chosen, a password never', async () => {
    const without = newest(await packOfForm(world(), []), 'snapshot.html');
    expect(without).not.toContain(typed);
    const pack = await packOfForm(world(), ['keepsTyped']);
    const snapshot = newest(pack, 'snapshot.html');
    expect(snapshot).toContain(typed);
    expect(snapshot).not.toContain(password);
    const { log } = JSON.parse(newest(pack, 'capture.json'));
    expect(log).toMatchObject({ choices: { keepsTyped: true }, zoom: 1, isPrivate: false });
    expect(log.frames).toEqual([world().site.url('/contact')]);
    expect(log.steps.map(({ step }: { step: string }) => step)).toEqual([
      'picture',
      'page',
      'store',
    ]);
  });

  test('the source is read from the cache where the site cannot notice, else when chosen', async () => {
    const { kind } = world();
    const usual = await packOfForm(world(), []);
    expect(files(usual, 'source.html').length > 0).toBe(kind === 'chromium');
    const chosen = kind === 'firefox' ? await packOfForm(world(), ['readsCache']) : usual;
    expect(newest(chosen, 'source.html')).toContain('<input id="bsn"');
    expect(newest(chosen, 'source.html')).not.toContain(typed);
  });

  test('the log names the very sources that the program was built from', async () => {
    const command =
      'git ls-files build manifest.json package-lock.json public src vite.config.ts | LC_ALL=C sort | xargs sha256sum | sha256sum';
    const digest = execSync(command, { encoding: 'utf8' }).slice(0, 64);
    const { log } = JSON.parse(newest(await packOfForm(world(), []), 'capture.json'));
    expect(log.build).toBe(digest);
    expect(log.software).toMatch(/^Kantlijn \d/);
  });
});
