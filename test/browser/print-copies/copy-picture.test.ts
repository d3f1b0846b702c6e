/** Pictures as they really are become copies for paper, or a word that says why not. */
import { describe, expect, test } from 'vitest';
import type { MadeImage } from '../../../src/domain/copy-piece.ts';
import { jpegSegments } from '../../../src/print-copies/pictures/jpeg-segments.ts';
import { pageRows } from '../../../src/print-copies/pictures/tile-cuts.ts';
import { bytesOf } from '../../support/bytes.ts';
import { flatJpeg } from '../../support/flat-jpeg.ts';
import { exifContent, segment, withSegments, xmpContent } from '../../support/jpeg-parts.ts';
import { gifOf, heic } from '../../support/small-pictures.ts';
import {
  copyOf,
  dotsOf,
  drawn,
  expectColour,
  faultOf,
  highPng,
  piecesOf,
} from './made-pictures.ts';

const white = [255, 255, 255];

/** A page with lines of text of 11 pixels. */
const screen = (height: number) =>
  drawn(1_280, height, (context) => {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 1_280, height);
    context.fillStyle = '#111';
    context.font = '11px sans-serif';
    for (let row = 20; row < height; row += 24)
      context.fillText(
        `Regel ${row}: in spreekkamer 2 nemen wij gesprekken op. `.repeat(3),
        30,
        row,
      );
  });

const photo = (width = 400, height = 300) =>
  drawn(
    width,
    height,
    (context) => {
      context.fillStyle = 'rgb(200, 40, 10)';
      context.fillRect(0, 0, width, height);
    },
    'image/jpeg',
  );

const printsOf = (images: readonly MadeImage[]) =>
  Promise.all(
    images.map(async ({ bytes }) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))),
  );

describe('the copy of a screenshot', () => {
  test('is cut between lines of text, each part on a page of its own', async () => {
    const { images, facts } = await copyOf(await screen(2_828));
    expect(images.map(({ area: { top, height } }) => [top, top + height])).toEqual([
      [0, images[0]?.height],
      [images[0]?.height, 2_828],
    ]);
    for (const { width, height } of images) {
      expect(width).toBe(1_280);
      expect(height).toBeLessThanOrEqual(pageRows(1_280));
    }
    expect(facts).toEqual({
      pageCount: 1,
      texts: null,
      places: [],
      notes: [],
      tellsPlace: false,
      dates: [],
    });
  });

  test('has nothing in it but the picture, and is the same each time', async () => {
    const bytes = await screen(1_000);
    const [first, second] = [await copyOf(bytes), await copyOf(bytes)];
    expect(await printsOf(first.images)).toEqual(await printsOf(second.images));
    for (const image of first.images)
      for (const { marker } of jpegSegments(image.bytes))
        expect(marker === 0xe0 || marker < 0xe0).toBe(true);
  });

  test.each([16_384, 32_768, 65_535, 70_000])('of %i rows has all of them', async (height) => {
    const shadeOf = (row: number) => 60 + (Math.floor(row / 100) % 7) * 25;
    const { images, facts } = await copyOf(await highPng(64, height, shadeOf));
    let next = 0;
    for (const image of images) {
      expect(image.area.top).toBeLessThanOrEqual(next);
      const dots = await dotsOf(image);
      for (let row = 50; row < image.height; row += 100) {
        const shade = shadeOf(image.area.top + row);
        const isNearEdge =
          shadeOf(image.area.top + row - 8) !== shade ||
          shadeOf(image.area.top + row + 8) !== shade;
        if (!isNearEdge) expectColour(dots.at(10, row), [shade, shade, shade]);
      }
      next = image.area.top + image.area.height;
    }
    expect(next).toBe(height);
    expect(facts.notes).toEqual([]);
  });

  test('tells how far it is, page by page', async () => {
    const pieces = await piecesOf(await screen(5_000));
    const progress = pieces.flatMap((piece) => (piece.kind === 'progress' ? [piece] : []));
    expect(progress.map(({ done, total }) => [done, total])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});

describe('the copy of a photo', () => {
  test('leaves out where it was taken and says so, and offers the day', async () => {
    const exif = exifContent({ north: [52, 5, 13], takenAt: '2024:03:14 09:26:53' });
    const { images, facts } = await copyOf(withSegments(await photo(), segment(0xe1, exif)));
    expect(facts.tellsPlace).toBe(true);
    expect(facts.notes).toEqual(['place-removed']);
    expect(facts.dates.map(({ date }) => date)).toEqual(['2024-03-14']);
    for (const { bytes } of images)
      expect(jpegSegments(bytes).filter(({ marker }) => marker > 0xe0)).toEqual([]);
  });

  test('leaves out the place that a program wrote', async () => {
    const xmp = segment(0xe1, xmpContent('<exif:GPSLatitude>52,5N</exif:GPSLatitude>'));
    expect((await copyOf(withSegments(await photo(), xmp))).facts.notes).toEqual(['place-removed']);
  });

  test.each([
    [1, 'left', 'top'],
    [2, 'right', 'top'],
    [3, 'right', 'bottom'],
    [4, 'left', 'bottom'],
    [5, 'left', 'top'],
    [6, 'right', 'top'],
    [7, 'right', 'bottom'],
    [8, 'left', 'bottom'],
  ])('stands upright: %i', async (orientation, side, end) => {
    const stored = await drawn(
      400,
      200,
      (context) => {
        context.fillStyle = '#fff';
        context.fillRect(0, 0, 400, 200);
        context.fillStyle = 'rgb(20, 40, 200)';
        context.fillRect(0, 0, 100, 50);
      },
      'image/jpeg',
    );
    const turned = withSegments(stored, segment(0xe1, exifContent({ orientation })));
    const [image] = (await copyOf(turned)).images;
    if (image === undefined) throw new Error('no image');
    const isOnItsSide = orientation >= 5;
    expect([image.width, image.height]).toEqual(isOnItsSide ? [200, 400] : [400, 200]);
    expect(image.area).toMatchObject({ width: image.width, height: image.height });
    const dots = await dotsOf(image);
    const [x, y] = [
      side === 'left' ? 20 : image.width - 20,
      end === 'top' ? 20 : image.height - 20,
    ];
    expectColour(dots.at(x, y), [20, 40, 200]);
    expectColour(dots.at(image.width - 1 - x, image.height - 1 - y), white);
  });

  test('of 100 megapixels is made, and said to be smaller', async () => {
    const { images, facts } = await copyOf(flatJpeg({ width: 10_000, height: 10_000 }));
    expect(images.map(({ width, height }) => [width, height])).toEqual([[1_600, 1_600]]);
    expect(images[0]?.area).toEqual({ page: 1, left: 0, top: 0, width: 10_000, height: 10_000 });
    expect(facts.notes).toEqual(['made-smaller']);
  });

  test('of 100 megapixels that lies on its side stands upright too', async () => {
    const jpeg = flatJpeg({ width: 12_000, height: 9_000 });
    const turned = withSegments(jpeg, segment(0xe1, exifContent({ orientation: 6 })));
    const { images } = await copyOf(turned);
    expect(images.map(({ width, height }) => [width, height])).toEqual([[1_600, 2_133]]);
    expect(images[0]?.area).toMatchObject({ width: 9_000, height: 12_000 });
  });

  test.each([1, 4] as const)('that counts its colours by %i is made', async (components) => {
    const { images } = await copyOf(flatJpeg({ width: 320, height: 240, components }));
    expect(images.map(({ width, height }) => [width, height])).toEqual([[320, 240]]);
  });
});

describe('the copy of a picture', () => {
  test('is white where one could look through it', async () => {
    const [image] = (
      await copyOf(await drawn(40, 40, (context) => context.clearRect(0, 0, 40, 40)))
    ).images;
    if (image === undefined) throw new Error('no image');
    expectColour((await dotsOf(image)).at(20, 20), white);
  });

  test('of one dot is of one dot', async () => {
    const { images } = await copyOf(gifOf(1));
    expect(images.map(({ width, height }) => [width, height])).toEqual([[1, 1]]);
  });

  test('that moves is its first, and says so', async () => {
    const { images, facts } = await copyOf(gifOf(2));
    expect(images).toHaveLength(1);
    expect(facts.notes).toEqual(['first-picture-only']);
  });

  test('is never larger than the picture', async () => {
    const { images } = await copyOf(await photo(30, 20));
    expect(images.map(({ width, height }) => [width, height])).toEqual([[30, 20]]);
  });
});

describe('no copy', () => {
  test.each([
    ['what is no picture', 'kind-not-known', async () => bytesOf('Geachte heer, mevrouw,')],
    ['nothing', 'kind-not-known', async () => bytesOf('')],
    ['a PNG that is only begun', 'file-damaged', async () => (await screen(100)).slice(0, 60)],
    ['a JPEG with other bytes in it', 'file-damaged', async () => (await photo()).fill(0x55, 200)],
    ['a picture that the browser does not know', 'picture-not-read', async () => heic],
    [
      'more dots than there is room for',
      'picture-too-large',
      async () =>
        highPng(1, 1, () => 0).then((png) => png.map((b, at) => (at === 17 || at === 21 ? 1 : b))),
    ],
  ])('is made of %s: %s', async (_, fault, bytes) => {
    expect(await faultOf(await bytes())).toBe(fault);
  });
});
