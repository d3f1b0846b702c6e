/** The marked sentence stands on the kept picture where the annotation says that it does. */
import { expect, test } from 'vitest';
import {
  answerOrganisation,
  answerPractice,
  makePack,
  markPassage,
  openDossier,
  organisationAnswer,
  writeNote,
} from '../demo/journey.ts';
import { sender } from '../demo/play-journey.ts';
import { openPack } from './open-pack.ts';
import { inEachBrowser, type World } from './world.ts';

type Box = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};
type Shown = { readonly boxes: readonly Box[]; readonly png: string; readonly windowWidth: number };

const quote = 'Wij nemen elk gesprek op en bewaren de opname zeven jaar in ons systeem.';

/** The sentence is all pink, and nothing else is. */
const style =
  '<style>::selection{background:transparent;color:inherit}mark{background:#f0f;color:#f0f}' +
  'body{background:#fff;font:20px/1.5 sans-serif;margin:40px}</style>';

const pageWith = (body: string, more = '') =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Op beeld</title>${style}${more}${body}`;

const sentence = `<p style="width:22em">Vooraf. <mark>${quote}</mark> Daarna.</p>`;

/** Marks the sentence, makes the pack, and reads from it what is shown where. */
async function shownAfterMarking({ driver }: World, address: string): Promise<Shown> {
  const page = await driver.openPage(address);
  await page.waitFor('body[data-ready]');
  const popup = await markPassage(driver, page, quote);
  await answerPractice(popup, 'recording-interview');
  await answerOrganisation(popup, organisationAnswer('Gemeente Voorbeeldstad'));
  await writeNote(popup, 'Op beeld.');
  const dossier = await openDossier(driver, popup);
  const pack = openPack(await makePack(driver, dossier, sender));
  await dossier.close();
  await page.close();
  return readShown(pack);
}

function readShown(pack: ReturnType<typeof openPack>): Shown {
  const { captureId, shownAt } = pack.rows('annotation').at(-1);
  const folder = pack.files().find((file) => file.includes(captureId.slice(0, 8))) ?? '';
  const at = folder.slice(0, folder.lastIndexOf('/'));
  return {
    boxes: shownAt,
    png: pack.bytes(`${at}/screenshot-viewport.png`).toString('base64'),
    windowWidth: JSON.parse(pack.text(`${at}/capture.json`)).facts.viewport.width,
  };
}

/** How much of the boxes is pink, and how much of the rest; runs in a page. */
async function pinkIn({ boxes, png, windowWidth }: Shown) {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const scale = image.width / windowWidth;
  const count = { inside: 0, pinkInside: 0, pinkOutside: 0 };
  for (let y = 0; y < image.height; y++)
    for (let x = 0; x < image.width; x++) {
      const at = (y * image.width + x) * 4;
      const isPink = data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255;
      const isIn = (edge: number) =>
        boxes.some(
          ({ left, top, width, height }) =>
            x >= left * scale - edge &&
            x < (left + width) * scale + edge &&
            y >= top * scale - edge &&
            y < (top + height) * scale + edge,
        );
      if (isIn(-1)) count.inside++;
      if (isIn(-1) && isPink) count.pinkInside++;
      if (isPink && !isIn(1)) count.pinkOutside++;
    }
  return count;
}

inEachBrowser((world) => {
  const cases: readonly (readonly [string, string, (path: string) => string])[] = [
    [
      'far down the page',
      '/beeld-1',
      () =>
        pageWith(
          `<body style="height:5000px"><div style="height:1500px"></div>${sentence}<script>scrollTo(0,1300);document.body.dataset.ready=''</script>`,
        ),
    ],
    [
      'in an inner tree',
      '/beeld-2',
      () =>
        pageWith(
          `<body><div id="host"></div><script>host.attachShadow({mode:'open'}).innerHTML=${JSON.stringify(style + sentence).replaceAll('</', '<\\/')};document.body.dataset.ready=''</script>`,
        ),
    ],
    [
      'in a frame',
      '/beeld-3',
      (path) =>
        pageWith(
          `<body><p>Erboven.</p><iframe src="${path}-kader" style="width:700px;height:200px;border:7px solid;padding:5px" onload="document.body.dataset.ready=''"></iframe>`,
        ),
    ],
  ];

  test.each(cases)('its pixels are the sentence, %s', async (_, path, html) => {
    const { driver, site } = world();
    site.serveHtml(pageWith(`<body>${sentence}`), `${path}-kader`);
    const shown = await shownAfterMarking(world(), site.serveHtml(html(path), path));
    const page = await driver.openPage(site.url('/het-gesprek'));
    const { inside, pinkInside, pinkOutside } = await page.evaluate(pinkIn, shown);
    await page.close();
    expect(shown.boxes.length).toBeGreaterThan(1);
    expect(inside).toBeGreaterThan(1_000);
    // Fonts may leave some room above and below that has no background of its own.
    expect(pinkInside / inside).toBeGreaterThan(0.9);
    expect(pinkOutside).toBe(0);
  });

  const unseen: readonly (readonly [string, string, string])[] = [
    [
      'was scrolled out of sight',
      '/beeld-4',
      `<body style="height:5000px"><div style="height:3000px"></div>${sentence}<script>setInterval(() => scrollTo(0, 0), 20)</script>`,
    ],
    [
      'moved while the picture was made',
      '/beeld-5',
      `<body><div id="above"></div>${sentence}<script>let n = 0; setInterval(() => { above.style.height = (n++ % 3000) / 8 + 'px'; }, 4)</script>`,
    ],
  ];

  test.each(unseen)('nothing is said of a sentence that %s', async (_, path, body) => {
    const { site } = world();
    const html = pageWith(`${body}<script>document.body.dataset.ready=''</script>`);
    const shown = await shownAfterMarking(world(), site.serveHtml(html, path));
    expect(shown.boxes).toEqual([]);
  });
});
