/** On the picture of the window boxes are proposed over what is covered, and taken over they cover it. */
import { expect, test } from 'vitest';
import { savePack } from '../demo/journey.ts';
import type { PageHandle } from '../driver/driver.ts';
import { openDossierPage } from './dossier-page.ts';
import { openPack } from './open-pack.ts';
import { buildReviewed, openReview } from './pack-steps.ts';
import { reportPage } from './page-report.ts';
import { inEachBrowser } from './world.ts';

const quote = 'Wij nemen elk gesprek op.';

/** The number alone is red. */
const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Mijn zaak</title>
<body style="margin:0;background:#fff;color:#000;font:20px/2 sans-serif">
<p>${quote}</p>
<p>Uw burgerservicenummer is <b style="color:#f00">1234 56782</b>.</p>
<p><input value="geheim"></p>`;

/** How many pixels of a PNG are as red as the number is. */
const redIn = (page: PageHandle, png: Buffer): Promise<number> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    let red = 0;
    for (let at = 0; at < data.length; at += 4)
      if ((data[at] ?? 0) > 200 && (data[at + 1] ?? 0) < 60) red += 1;
    return red;
  }, png.toString('base64'));

const screenshotOf = (pack: string): Buffer => {
  const { files, bytes } = openPack(pack);
  const path = files().find((one) => one.endsWith('screenshot-viewport.png'));
  if (path === undefined) throw new Error('no screenshot');
  return bytes(path);
};

inEachBrowser((world) => {
  test('a citizen number that is covered in the text has a box on the picture too', async () => {
    const { driver, site } = world();
    site.serveHtml(html, '/zaak');
    await reportPage({ driver, site }, { path: '/zaak', note: 'Er staat een nummer.', quote });
    const dossier = await openDossierPage(driver);

    await openReview(dossier, 'full');
    await buildReviewed(dossier);
    const own = screenshotOf(await savePack(driver, dossier));
    expect(await redIn(dossier, own)).toBeGreaterThan(50);
    await dossier.click('[data-action=close-pack]');

    await openReview(dossier, 'organisation');
    await dossier.waitFor('[data-covers]');
    await dossier.click('[data-pictures] > summary');
    await dossier.click('[data-action=open-mask]');
    // The number, and the field that holds something.
    await dossier.waitFor('[data-proposals="2"]');
    await dossier.click('[data-action=accept-all]');
    await dossier.click('[data-action=masks-done]');
    await buildReviewed(dossier);
    const given = screenshotOf(await savePack(driver, dossier));
    expect(await redIn(dossier, given)).toBe(0);
  });
});
