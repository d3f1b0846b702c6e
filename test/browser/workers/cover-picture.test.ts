/** Parts of a picture are covered in a real worker: what was there is gone, and the rest is as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoveredPicture } from '../../../src/domain/covered-picture.ts';
import { emptyMask, type MaskBox } from '../../../src/domain/mask.ts';
import { coverPicture } from '../../../src/workers/cover-picture.ts';
import { big, bytesOf } from '../../support/bytes.ts';
import { exifContent, segment, withSegments, xmpContent } from '../../support/jpeg-parts.ts';
import {
  blueAvif,
  blueThenRedPng,
  blueThenRedWebp,
  gifOf,
  heic,
} from '../../support/small-pictures.ts';
import { type Bytes, drawn, expectColour, highPng } from '../print-copies/made-pictures.ts';

const going = () => new AbortController().signal;
const cover = (bytes: Bytes, boxes: readonly MaskBox[], isWhole = false) =>
  coverPicture({ bytes, mediaType: 'image/*' }, { boxes, isWhole }, going());

async function covered(
  bytes: Bytes,
  boxes: readonly MaskBox[],
  isWhole = false,
): Promise<CoveredPicture> {
  const outcome = await cover(bytes, boxes, isWhole);
  if (!outcome.ok) throw new Error(outcome.error);
  return outcome.value;
}

/** Its pixels as numbers, four bytes each. */
async function pixelsOf(bytes: Bytes) {
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('no context');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const dots = new Uint32Array(data.buffer);
  const colourAt = (x: number, y: number) => [...data.subarray((y * width + x) * 4).subarray(0, 4)];
  return { width, height, dots, colourAt };
}

type Pixels = Awaited<ReturnType<typeof pixelsOf>>;

const black = [17, 17, 17, 255];
const blackDot = new Uint32Array(Uint8Array.from(black).buffer)[0];

/** For each pixel whether a box lies on it, found one by one. */
function isUnder(boxes: readonly MaskBox[], { width, height }: Pick<Pixels, 'width' | 'height'>) {
  const under = new Uint8Array(width * height);
  for (const box of boxes)
    for (let y = Math.max(0, box.top); y < Math.min(height, box.top + box.height); y++)
      under.fill(
        1,
        y * width + Math.min(width, Math.max(0, box.left)),
        y * width + Math.min(width, Math.max(0, box.left + box.width)),
      );
  return under;
}

/** Every pixel of every box is of the one colour, and every other as it was. */
async function expectCovered(
  { bytes }: CoveredPicture,
  original: Bytes,
  boxes: readonly MaskBox[],
): Promise<void> {
  const [after, before] = [await pixelsOf(bytes), await pixelsOf(original)];
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  const under = isUnder(boxes, after);
  const wrong = after.dots.findIndex(
    (dot, at) => dot !== (under[at] === 1 ? blackDot : before.dots[at]),
  );
  expect(wrong).toBe(-1);
}

/** No two pixels beside each other are the same. */
const colourful = (width: number, height: number) =>
  drawn(width, height, (context) => {
    const image = context.createImageData(width, height);
    for (let at = 0; at < width * height; at++)
      image.data.set([(at * 7) % 256, (at * 13 + 90) % 256, (at * 29 + 50) % 256, 255], at * 4);
    context.putImageData(image, 0, 0);
  });

const box = (left: number, top: number, width: number, height: number): MaskBox => ({
  left,
  top,
  width,
  height,
});

describe('a picture with boxes', () => {
  test.each<readonly [string, readonly MaskBox[]]>([
    ['one box', [box(10, 20, 30, 5)]],
    ['a box of one pixel', [box(63, 47, 1, 1)]],
    ['boxes over each other', [box(5, 5, 20, 20), box(15, 15, 20, 20), box(15, 15, 5, 5)]],
    ['boxes side by side', [box(0, 0, 10, 10), box(10, 0, 10, 10)]],
    ['a box that reaches over the edge', [box(-5, 40, 20, 20), box(60, -3, 20, 10)]],
    ['a box beside the picture', [box(64, 0, 5, 5), box(0, -9, 9, 9)]],
    ['no box at all', []],
  ])('is covered under %s, and nowhere else', async (_name, boxes) => {
    const original = await colourful(64, 48);
    await expectCovered(await covered(original, boxes), original, boxes);
  });

  test('is covered all over when it is covered as a whole', async () => {
    const original = await colourful(64, 48);
    const all = [box(0, 0, 64, 48)];
    await expectCovered(await covered(original, [box(1, 1, 2, 2)], true), original, all);
  });

  test('says nothing of what was under them: another picture there gives the same file', async () => {
    const boxes = [box(8, 8, 16, 16), box(20, 20, 9, 3)];
    const one = await colourful(40, 30);
    const bitmap = await createImageBitmap(new Blob([one]));
    const other = await drawn(40, 30, (context) => {
      context.drawImage(bitmap, 0, 0);
      context.fillStyle = '#f80';
      for (const { left, top, width, height } of boxes) context.fillRect(left, top, width, height);
    });
    expect((await covered(one, boxes)).bytes).toEqual((await covered(other, boxes)).bytes);
  });

  test('covered twice is the same as once', async () => {
    const boxes = [box(3, 4, 10, 10)];
    const once = await covered(await colourful(40, 30), boxes);
    expect((await covered(once.bytes, boxes)).bytes).toEqual(once.bytes);
  });

  test('leaves the bytes with whoever handed them in', async () => {
    const original = await colourful(20, 20);
    const before = original.slice();
    await covered(original, [box(0, 0, 5, 5)]);
    expect(original).toEqual(before);
  });
});

describe('ten thousand boxes', () => {
  const far = { width: 1_280, height: 1_800 };
  const many = fc.sample(
    fc
      .tuple(fc.nat(far.width), fc.nat(far.height), fc.integer({ min: 1, max: 90 }))
      .map(([left, top, width]) => box(left, top, width, 14)),
    10_000,
  );

  test.each<readonly [string, readonly MaskBox[]]>([
    ['all over the picture', many],
    [
      'over each other, each nearly as large as it',
      many.map((_, at) => box(at % 7, at % 5, 1_270, 1_790)),
    ],
  ])('%s are covered each', async (_name, boxes) => {
    const original = await colourful(far.width, far.height);
    await expectCovered(await covered(original, boxes), original, boxes);
  });
});

describe('what shows what is behind it', () => {
  const glass = (alpha: number) =>
    drawn(20, 20, (context) => {
      context.fillStyle = `rgb(200 100 50 / ${alpha})`;
      context.fillRect(0, 0, 20, 20);
    });

  test.each([0, 0.5])('lets nothing through its boxes, at %d of its colour', async (alpha) => {
    const { bytes } = await covered(await glass(alpha), [box(5, 5, 10, 10)]);
    const { colourAt } = await pixelsOf(bytes);
    expect([colourAt(5, 5), colourAt(14, 14)]).toEqual([black, black]);
    expect(Math.abs((colourAt(0, 0)[3] ?? 0) - alpha * 255)).toBeLessThan(2);
  });
});

describe('a photo that was taken on its side', () => {
  /** Red above, blue below, when it lies as it was stored. */
  const stored = () =>
    drawn(
      80,
      60,
      (context) => {
        context.fillStyle = 'rgb(200 0 0)';
        context.fillRect(0, 0, 80, 30);
        context.fillStyle = 'rgb(0 0 200)';
        context.fillRect(0, 30, 80, 30);
      },
      'image/jpeg',
    );

  const turned = async (orientation: number) =>
    withSegments(await stored(), segment(0xe1, exifContent({ orientation, north: [52, 5, 13] })));

  // Where the red half is when somebody looks at it, and whether it is high.
  test.each([
    [1, 'above', [80, 60], [40, 10]],
    [3, 'below', [80, 60], [40, 50]],
    [6, 'on the right', [60, 80], [50, 40]],
    [8, 'on the left', [60, 80], [10, 40]],
  ] as const)(
    'in way %i has its red half %s, and its boxes where one sees them',
    async (orientation, _where, size, red) => {
      const { bytes, width, height } = await covered(await turned(orientation), [box(2, 3, 8, 4)]);
      const { colourAt } = await pixelsOf(bytes);
      expect([width, height]).toEqual(size);
      expectColour(colourAt(red[0], red[1]), [200, 0, 0]);
      for (const [x, y] of [
        [2, 3],
        [9, 6],
      ] as const)
        expect(colourAt(x, y)).toEqual(black);
      expect(colourAt(10, 7)).not.toEqual(black);
    },
  );
});

describe('a picture that moves', () => {
  test.each([
    ['GIF', gifOf(2)],
    ['PNG', blueThenRedPng],
    ['WebP', blueThenRedWebp],
  ] as const)('as %s becomes its first one, and that is told', async (_kind, bytes) => {
    const { notes, ...still } = await covered(bytes, []);
    expect(notes).toEqual(['first-picture-only']);
    expect((await covered(still.bytes, [])).notes).toEqual([]);
  });

  test('keeps nothing of the others', async () => {
    const { bytes } = await covered(blueThenRedPng, [box(0, 0, 1, 1)]);
    const { colourAt } = await pixelsOf(bytes);
    const [red = 255, , blue = 0] = colourAt(4, 4);
    expect(blue - red).toBeGreaterThan(100);
    expect(chunksOf(bytes)).not.toContain('fdAT');
  });

  test('is not said of one that does not', async () => {
    for (const still of [gifOf(1), blueAvif]) expect((await covered(still, [])).notes).toEqual([]);
  });
});

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function chunksOf(png: Uint8Array<ArrayBuffer>): string[] {
  const view = new DataView(png.buffer, png.byteOffset);
  const names: string[] = [];
  for (let at = 8; at < png.length; at += 12 + view.getUint32(at))
    names.push(latin(png.subarray(at + 4, at + 8)));
  return names;
}

describe('what stood in the file besides the picture', () => {
  const secret = 'Dorpsweg 12';
  const exif = exifContent({ takenAt: '2024:03:14 09:26:53', north: [52, 5, 13] });

  /** Words in front of the picture, and behind its end. The sum behind them is not looked at. */
  const wordy = (png: Bytes): Bytes => {
    const text = `Comment\0${secret}`;
    const chunk = bytesOf(`${big(text.length, 4)}tEXt${text}${crcOf(`tEXt${text}`)}`);
    return Uint8Array.from([
      ...png.subarray(0, 33),
      ...chunk,
      ...png.subarray(33),
      ...bytesOf(secret),
    ]);
  };

  test('is not in it any more, nor anything but the picture', async () => {
    const photo = await drawn(40, 30, (context) => context.fillRect(0, 0, 9, 9), 'image/jpeg');
    const segments = [
      segment(0xe1, exif),
      segment(0xe1, xmpContent(secret)),
      segment(0xfe, secret),
    ];
    for (const original of [withSegments(photo, ...segments), wordy(await colourful(40, 30))]) {
      expect(latin(original)).toContain(secret);
      const { bytes } = await covered(original, [box(0, 0, 5, 5)]);
      expect(latin(bytes)).not.toContain(secret);
      expect(latin(bytes)).not.toContain('2024');
      expect([...new Set(chunksOf(bytes))]).toEqual(['IHDR', 'IDAT', 'IEND']);
    }
  });
});

function crcOf(text: string): string {
  let sum = 0xffffffff;
  for (const byte of bytesOf(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return big((sum ^ 0xffffffff) >>> 0, 4);
}

describe('what cannot be covered', () => {
  const faultOf = async (bytes: Bytes) => {
    const outcome = await cover(bytes, [box(0, 0, 5, 5)]);
    return outcome.ok ? null : outcome.error;
  };

  test('is a file that is no picture', async () => {
    expect(await faultOf(bytesOf('%PDF-1.7'))).toBe('kind-not-known');
    expect(await faultOf(new Uint8Array())).toBe('kind-not-known');
  });

  test('is a picture of which the end is missing', async () => {
    const whole = await colourful(64, 48);
    expect(await faultOf(whole.slice(0, whole.length / 2))).toBe('file-damaged');
  });

  test('is a picture that has nothing in it', async () => {
    const empty = `\x89PNG\r\n\x1a\n${big(0, 4)}IEND${crcOf('IEND')}`;
    expect(await faultOf(bytesOf(empty))).toBe('file-damaged');
  });

  test('is a kind that this browser does not read', async () => {
    expect(await faultOf(heic)).toBe('picture-not-read');
  });

  test.each([
    ['many', 20_000, 20_000],
    ['many in one direction', 40_000, 2],
  ])('is a picture of too %s dots, and no room is made for it', async (_name, width, height) => {
    const header = `IHDR${big(width, 4)}${big(height, 4)}\x08\x02\0\0\0`;
    const head = `\x89PNG\r\n\x1a\n${big(13, 4)}${header}${crcOf(header)}`;
    expect(await faultOf(bytesOf(`${head}${big(0, 4)}IEND${crcOf('IEND')}`))).toBe(
      'picture-too-large',
    );
  });

  test('is never half covered, whichever byte of it is another', async () => {
    const whole = await colourful(24, 16);
    const boxes = [box(2, 2, 9, 9)];
    for (let at = 8; at < whole.length; at += 97) {
      const outcome = await cover(whole.with(at, (whole[at] ?? 0) ^ 0x55), boxes);
      if (!outcome.ok) continue;
      const { dots, width, height } = await pixelsOf(outcome.value.bytes);
      const under = isUnder(boxes, { width, height });
      expect(dots.every((dot, index) => under[index] === 0 || dot === blackDot)).toBe(true);
    }
  });

  test('is what somebody stopped', async () => {
    const file = { bytes: await colourful(8, 8), mediaType: 'image/png' };
    const stopped = await coverPicture(file, emptyMask, AbortSignal.abort());
    expect(stopped).toEqual({ ok: false, error: 'cancelled' });
  });
});

test('a screenshot as high as browsers make them keeps every row', async () => {
  const shadeOf = (row: number) => 60 + (Math.floor(row / 100) % 7) * 25;
  const original = await highPng(64, 16_384, shadeOf);
  const boxes = [box(0, 16_000, 64, 300)];
  await expectCovered(await covered(original, boxes), original, boxes);
});
