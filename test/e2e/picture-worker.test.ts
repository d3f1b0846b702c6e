/** The worker that copies pictures runs in the built extension, under its policy, in both browsers alike. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CopyPiece } from '../../src/domain/copy-piece.ts';
import { jpegSegments } from '../../src/print-copies/pictures/jpeg-segments.ts';
import { pageRows } from '../../src/print-copies/pictures/tile-cuts.ts';
import type { PageHandle } from '../driver/driver.ts';
import { bytesOf } from '../support/bytes.ts';
import { flatJpeg } from '../support/flat-jpeg.ts';
import { exifContent, segment, withSegments } from '../support/jpeg-parts.ts';
import { pngOf } from '../support/png.ts';
import {
  blueAvif,
  blueThenRedPng,
  blueThenRedWebp,
  gifOf,
  glass,
  heic,
} from '../support/small-pictures.ts';
import { openDossierPage } from './dossier-page.ts';
import { inEachBrowser, launchOptions } from './world.ts';

/** Runs in the page: asks the worker for each piece, and looks at the first dot of each image. */
async function copyInPage(file: string, base64: string) {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  const worker = new Worker(file, { type: 'module' });
  // Firefox takes away a worker that waits and that nothing holds.
  Object.assign(globalThis, { worker });
  const ask = (request: object) =>
    new Promise<CopyPiece>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message || 'the worker broke down'));
      worker.postMessage(request);
    });
  const firstDot = async (jpeg: Uint8Array<ArrayBuffer>) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(await createImageBitmap(new Blob([jpeg])), 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
  };
  const images = [];
  let piece = await ask({ kind: 'start', bytes, mediaType: 'image/*' });
  while (piece.kind === 'image' || piece.kind === 'progress') {
    if (piece.kind === 'image') {
      const { width, height, area, bytes: jpeg } = piece.image;
      const head = btoa(String.fromCharCode(...jpeg.subarray(0, 4_096)));
      images.push({ width, height, area, head, dot: await firstDot(jpeg) });
    }
    piece = await ask({ kind: 'next' });
  }
  worker.terminate();
  return { images, last: piece };
}

const blue = [20, 40, 200];

const high = (rows: number) =>
  pngOf(8, rows, (_, row) => (Math.floor(row / 50) % 2 === 0 ? [250, 250, 250] : [40, 60, 90]));

inEachBrowser((world) => {
  const workerFile = () => {
    const { extensionDir } = launchOptions(world().kind);
    const files = readdirSync(join(extensionDir, 'assets'));
    const [file] = files.filter((name) => /^picture-worker-.*\.js$/.test(name));
    if (file === undefined) throw new Error('the worker was not built');
    return `/assets/${file}`;
  };

  let opened: Promise<PageHandle> | null = null;

  const copy = async (bytes: Uint8Array) => {
    opened ??= openDossierPage(world().driver);
    const sent = Buffer.from(bytes).toString('base64');
    return (await opened).evaluate(copyInPage, workerFile(), sent);
  };

  const sizesOf = async (bytes: Uint8Array) =>
    (await copy(bytes)).images.map(({ width, height }) => [width, height]);

  test('a photo of 100 megapixels becomes a copy, and the browser stays alive', async () => {
    expect(await sizesOf(flatJpeg({ width: 10_000, height: 10_000 }))).toEqual([[1_600, 1_600]]);
  });

  test('a photo that lies on its side stands upright, large or small', async () => {
    const onItsSide = (width: number, height: number) =>
      withSegments(flatJpeg({ width, height }), segment(0xe1, exifContent({ orientation: 6 })));
    expect(await sizesOf(onItsSide(12_000, 9_000))).toEqual([[1_600, 2_133]]);
    expect(await sizesOf(onItsSide(400, 300))).toEqual([[300, 400]]);
  });

  test('a photo that says where it was taken becomes a copy that says nothing', async () => {
    const exif = exifContent({ north: [52, 5, 13], takenAt: '2024:03:14 09:26:53' });
    const photo = withSegments(flatJpeg({ width: 64, height: 48 }), segment(0xe1, exif));
    const { images, last } = await copy(photo);
    expect(last).toMatchObject({
      kind: 'end',
      facts: { tellsPlace: true, notes: ['place-removed'], dates: [{ date: '2024-03-14' }] },
    });
    const markers = images.flatMap(({ head }) => jpegSegments(bytesOf(atob(head))));
    expect(markers.filter(({ marker }) => marker > 0xe0)).toEqual([]);
  });

  test('a picture higher than a canvas can be has all its rows', async () => {
    const { images, last } = await copy(high(65_535));
    expect(last.kind).toBe('end');
    expect(images.length).toBeGreaterThanOrEqual(Math.floor(65_535 / pageRows(8)));
    const ends = images.map(({ area }) => area.top + area.height);
    for (const [at, { area }] of images.entries())
      expect(area.top).toBeLessThanOrEqual(ends[at - 1] ?? 0);
    expect(ends.at(-1)).toBe(65_535);
  });

  test('a picture higher than a browser reads is a copy, or a word that says so', async () => {
    const { last } = await copy(high(70_000));
    const fault = { kind: 'fault', fault: 'picture-too-large' };
    expect(last).toMatchObject(world().kind === 'chromium' ? { kind: 'end' } : fault);
  });

  const firstDotOf = async (bytes: Uint8Array) => (await copy(bytes)).images[0]?.dot ?? [];

  const isAbout = (wanted: readonly number[], found: readonly number[]) =>
    wanted.every((part, at) => Math.abs(part - (found[at] ?? -99)) < 12);

  test('what one can look through is white', async () => {
    expect(await firstDotOf(glass)).toEqual([255, 255, 255, 255]);
  });

  test('an AVIF is read', async () => {
    expect(await firstDotOf(blueAvif)).toSatisfy((dot) => isAbout(blue, dot));
  });

  test.each([
    ['GIF', gifOf(2), [32, 64, 96]],
    ['PNG', blueThenRedPng, blue],
    ['WebP', blueThenRedWebp, blue],
  ])('a %s that moves is its first picture, and says so', async (_, bytes, colour) => {
    const { images, last } = await copy(bytes);
    expect(last).toMatchObject({ facts: { notes: ['first-picture-only'] } });
    expect(images).toHaveLength(1);
    expect(images[0]?.dot).toSatisfy((dot) => isAbout(colour, dot));
  });

  test.each([
    ['a kind that no browser reads', heic, 'picture-not-read'],
    ['a PNG that is only begun', high(100).subarray(0, 50), 'file-damaged'],
    ['no picture', bytesOf('Geachte heer'), 'kind-not-known'],
  ])('%s is a word and no copy', async (_, bytes, fault) => {
    expect(await copy(bytes)).toEqual({ images: [], last: { kind: 'fault', fault } });
  });
});
