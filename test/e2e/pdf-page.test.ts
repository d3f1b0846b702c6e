/** A PDF in the browser's viewer: what can be had is kept, and the file itself can be added by its reader. */
import { expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import {
  answerOrganisation,
  answerPractice,
  makePack,
  openPopup,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { page as folder } from '../site/pages/folder.pdf.ts';
import { openPack } from './open-pack.ts';
import { inEachBrowser, type World } from './world.ts';

const path = '/folder.pdf';

const file = Buffer.from(folder.body());

/** Makes a record about the PDF in the popup; comes back with the notice that it gave. */
async function reportPdf({ driver, site }: World): Promise<string | null> {
  const page = await driver.openPage(site.url(path));
  site.clearRequests();
  const popup = await openPopup(driver, page);
  await popup.click('[data-action=mark]');
  await popup.waitFor({ text: nl.codes['pdf-viewer'] });
  await popup.click('[data-action=keep-pdf]');
  await popup.waitFor('[data-question=practice]', 30_000);
  const notice = await popup.evaluate(
    () => document.querySelector<HTMLElement>('[data-notice]')?.dataset.notice ?? null,
  );
  await answerPractice(popup, 'biometric-clock');
  await answerOrganisation(popup, organisationAnswer('Werkplein De Kade'));
  await writeNote(popup, 'In deze folder staat het.');
  await driver.closePopup();
  // Chromium itself asks for an icon, some time later.
  const asked = site.requests().filter((request) => request.path !== '/favicon.ico');
  expect(asked).toEqual([]);
  await page.close();
  return notice;
}

async function dossierOf({ driver }: World): Promise<PageHandle> {
  const dossier = await driver.extensionPage('src/ui/dossier/index.html');
  await dossier.waitFor('body[data-ready=true]');
  return dossier;
}

async function packOf(world: World, dossier: PageHandle) {
  const pack = openPack(await makePack(world.driver, dossier, sender));
  const files = pack.files().filter((file) => file.startsWith('data/captures/'));
  return { pack, named: (name: string) => files.filter((file) => file.endsWith(`/${name}`)) };
}

/** Chooses a file, as a person would or as they would drop it: both end in the field's own event. */
const choose = (dossier: PageHandle, content: string) => dossier.evaluate(putInField, content);

// Runs in the dossier.
function putInField(base64: string): void {
  const field = document.querySelector<HTMLInputElement>('input[name=original]');
  if (field === null) throw new Error('no field for the file');
  const files = new DataTransfer();
  files.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], 'a.pdf'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

inEachBrowser(
  (world) => {
    test('the file comes from the cache, and nobody is asked', async () => {
      expect(await reportPdf(world())).toBeNull();
      const dossier = await dossierOf(world());
      expect(await dossier.evaluate(() => document.querySelector('[data-original]'))).toBeNull();
      const { pack, named } = await packOf(world(), dossier);
      const [original = ''] = named('original.pdf');
      expect(pack.bytes(original).equals(file)).toBe(true);
      expect(named('screenshot-viewport.png')).toHaveLength(1);
      const [headers = ''] = named('source-headers.json');
      expect(JSON.parse(pack.text(headers))).toMatchObject({ status: 200, from: 'cache' });
      expect(pack.text('data/index.html')).toContain('het PDF-bestand van');
      await dossier.close();
    });
  },
  {},
  ['chromium'],
);

inEachBrowser(
  (world) => {
    test('what can be had is kept, and the person is told that the file is to be added', async () => {
      expect(await reportPdf(world())).toBe('file-to-add');
      const dossier = await dossierOf(world());
      expect(await dossier.text('[data-original]')).toContain(nl.original.title);
      await dossier.close();
    });

    test('another file is refused, and nothing of it is kept', async () => {
      const dossier = await dossierOf(world());
      await choose(dossier, Buffer.from('Geen PDF').toString('base64'));
      await dossier.waitFor({ text: nl.codes['not-a-pdf'] });
      await dossier.waitFor('[data-original]');
      await dossier.close();
    });

    test('the file that is added goes into the pack, which says who added it', async () => {
      const dossier = await dossierOf(world());
      await choose(dossier, file.toString('base64'));
      await dossier.waitFor({ text: 'PDF-bestand zelf toegevoegd op' });
      expect(await dossier.evaluate(() => document.querySelector('[data-original]'))).toBeNull();
      const { pack, named } = await packOf(world(), dossier);
      const [original = ''] = named('original.pdf');
      expect(pack.bytes(original).equals(file)).toBe(true);
      const captures = named('capture.json').map((each) => JSON.parse(pack.text(each)));
      const [viewer, added] = captures.toSorted(
        (a, b) => Number(!!a.follows) - Number(!!b.follows),
      );
      expect(viewer.missing).toMatchObject([{ what: 'original', reason: 'unreadable' }]);
      expect(viewer.facts.title).not.toBe('');
      expect(added.follows).toBe(viewer.id);
      expect(pack.text('data/index.html')).toContain('heeft dit PDF-bestand zelf toegevoegd');
      await dossier.close();
    });
  },
  {},
  ['firefox'],
);
