import { expect, test } from 'vitest';
import { type CaptureOptions, capture, openSnapshot, type Shown } from './page.ts';

const other = `http://other.localhost:${location.port}`;
const icon = '/__vitest__/favicon.svg';

/** A picture of the window of 600 by 600 in which each quarter has its colour, twice as fine. */
function aScreenshot(): ImageBitmap {
  const canvas = new OffscreenCanvas(1200, 1200);
  const context = canvas.getContext('2d');
  for (const [x, y, colour] of [
    [0, 0, 'rgb(255, 0, 0)'],
    [600, 0, 'rgb(0, 128, 0)'],
    [0, 600, 'rgb(0, 0, 255)'],
    [600, 600, 'rgb(255, 255, 0)'],
  ] as const) {
    if (context) context.fillStyle = colour;
    context?.fillRect(x, y, 600, 600);
  }
  return canvas.transferToImageBitmap();
}

const wait = () => new Promise((resolve) => setTimeout(resolve, 300));
const at = (left: number, top: number) =>
  `style="position:absolute;left:${left}px;top:${top}px;width:100px;height:50px;border:0"`;

async function shoot(body: string, options: CaptureOptions = {}) {
  const page = `<!doctype html><body style="margin:0">${body}`;
  return capture(page, { prepare: wait, screenshot: aScreenshot(), ...options });
}

/** Colour in the middle of the picture at `selector`, and the room that it takes. */
async function seen(html: string, selector: string) {
  const { document } = await openSnapshot(html);
  const image = document.querySelector<HTMLImageElement>(selector);
  if (!image) throw new Error(`no ${selector}`);
  await image.decode();
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  context?.drawImage(image, -image.naturalWidth / 2, -image.naturalHeight / 2);
  const [red, green, blue] = context?.getImageData(0, 0, 1, 1).data ?? [];
  const { width, height } = image.getBoundingClientRect();
  return { colour: [red, green, blue], width, height };
}

test('a picture of another site is shown from the screenshot, and stays on the list', async () => {
  const { html, result } = await shoot(`<img ${at(400, 100)} src="${other}${icon}">`);
  expect(await seen(html, 'img')).toEqual({ colour: [0, 128, 0], width: 100, height: 50 });
  expect(html).toContain(`data-orig-src="${other}${icon}" src="data:image/png`);
  expect(html).toContain('data-orig-shown="screenshot"');
  expect(result.missing).toContainEqual({
    what: 'image',
    where: `${other}${icon}`,
    reason: 'other-origin',
    place: { left: 400, top: 100, width: 100, height: 50 },
    shownFrom: 'screenshot',
  });
});

test('without its border and padding', async () => {
  const { html } = await shoot(
    `<img style="position:absolute;left:290px;top:0;width:100px;height:50px;border:7px solid;padding:0 3px" src="${other}${icon}">`,
  );
  expect(html).toContain('width:100px!important;height:50px!important');
  expect((await seen(html, 'img')).colour).toEqual([0, 128, 0]);
});

test('each place of a picture shows what stood there', async () => {
  const { html, result } = await shoot(
    `<img id=a ${at(10, 10)} src="${other}${icon}"><img id=b ${at(10, 400)} src="${other}${icon}">`,
  );
  expect((await seen(html, '#a')).colour).toEqual([255, 0, 0]);
  expect((await seen(html, '#b')).colour).toEqual([0, 0, 255]);
  expect(result.missing.filter(({ what }) => what === 'image')).toMatchObject([
    { shownFrom: 'screenshot' },
  ]);
});

const outside: readonly (readonly [string, string])[] = [
  ['stands below what the window showed', `<img ${at(0, 900)} src="${other}${icon}">`],
  ['stands half outside the window', `<img ${at(-50, 0)} src="${other}${icon}">`],
  ['is invisible', `<div style="opacity:0"><img ${at(0, 0)} src="${other}${icon}"></div>`],
];

test.each(outside)('a picture that %s is not shown', async (_, body) => {
  const { html, result } = await shoot(body);
  expect(html).not.toContain('data:image/png');
  const gaps = result.missing.filter(({ what }) => what === 'image');
  expect(gaps).toMatchObject([{ reason: 'other-origin', shownFrom: null }]);
  expect(gaps[0]?.place).not.toBeNull();
});

test('a picture of which one place could not be seen is not called shown', async () => {
  const { result } = await shoot(
    `<img ${at(0, 0)} src="${other}${icon}"><img ${at(0, 900)} src="${other}${icon}">`,
  );
  expect(result.missing.filter(({ what }) => what === 'image')).toMatchObject([
    { shownFrom: null },
  ]);
});

test('a picture that was not loaded is not shown: the screen did not show it either', async () => {
  const { html, result } = await shoot(`<img ${at(0, 0)} src="/nergens.png">`);
  expect(html).not.toContain('data:image/png');
  expect(result.missing).toContainEqual(
    expect.objectContaining({ reason: 'not-loaded', shownFrom: null }),
  );
});

test('what can be read itself is not taken from the screenshot', async () => {
  const { html } = await shoot(`<img ${at(0, 0)} src="${icon}">`);
  expect(html).not.toContain('data-orig-shown');
});

async function taint({ document }: Shown) {
  await wait();
  const image = document.createElement('img');
  image.src = `${other}${icon}`;
  await image.decode();
  document.querySelector('canvas')?.getContext('2d')?.drawImage(image, 0, 0);
}

test('a canvas that the browser keeps to itself is shown from the screenshot', async () => {
  const { html, result } = await shoot(`<canvas id=c ${at(400, 400)}></canvas>`, {
    prepare: taint,
  });
  expect(await seen(html, '#c')).toEqual({ colour: [255, 255, 0], width: 100, height: 50 });
  expect(result.missing).toContainEqual({
    what: 'canvas',
    where: '#c',
    reason: 'tainted',
    place: { left: 400, top: 400, width: 100, height: 50 },
    shownFrom: 'screenshot',
  });
});

test.each([
  ['of another site', `src="${other}${icon}"`],
  ['in a sandbox', 'sandbox srcdoc="<p>a"'],
])('a frame %s holds what the screenshot showed there, and runs nothing', async (_, source) => {
  const { html, result } = await shoot(`<iframe ${at(400, 100)} ${source}></iframe>`);
  const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
  expect(frame?.getAttribute('sandbox')).toBe('');
  expect(frame?.getAttribute('data-orig-shown')).toBe('screenshot');
  expect(frame?.srcdoc).toContain("default-src 'none'");
  expect((await seen(frame?.srcdoc ?? '', 'img')).colour).toEqual([0, 128, 0]);
  expect(result.missing).toContainEqual(
    expect.objectContaining({ what: 'frame', shownFrom: 'screenshot' }),
  );
});

test('a picture in a frame is found where the frame lies, and only in the part that is seen', async () => {
  const inner = `<body style='margin:0'><img id=a ${at(20, 20).replaceAll('"', "'")} src='${other}${icon}'><img id=b ${at(250, 20).replaceAll('"', "'")} src='${other}${icon}?b'>`;
  const { html, result } = await shoot(
    `<iframe style="position:absolute;left:300px;top:300px;width:300px;height:200px;border:0" srcdoc="${inner}"></iframe>`,
  );
  const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
  expect((await seen(frame?.srcdoc ?? '', '#a')).colour).toEqual([255, 255, 0]);
  expect(result.missing.filter(({ what }) => what === 'image')).toMatchObject([
    { place: { left: 320, top: 320, width: 100, height: 50 }, shownFrom: 'screenshot' },
    { place: { left: 550, top: 320, width: 100, height: 50 }, shownFrom: null },
  ]);
});
