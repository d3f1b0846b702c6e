/** Size and movement of a picture are read from its first bytes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAnimated } from '../../../../src/print-copies/pictures/is-animated.ts';
import { isCutOff } from '../../../../src/print-copies/pictures/is-cut-off.ts';
import { pictureSizeOf } from '../../../../src/print-copies/pictures/picture-size.ts';
import { big, bytesOf, little } from '../../../support/bytes.ts';
import { exifContent, segment } from '../../../support/jpeg-parts.ts';

const png = (...chunks: readonly string[]) =>
  `\x89PNG\r\n\x1a\n\0\0\0\rIHDR${big(640, 4)}${big(480, 4)}\x08\x02\0\0\0\0\0\0\0${chunks.join('')}`;
const chunk = (name: string, content: string) =>
  `${big(content.length, 4)}${name}${content}\0\0\0\0`;

const gifHeader = (flags = '\0') => `GIF89a${little(640, 2)}${little(480, 2)}${flags}\0\0`;
const gifPicture = `\x2c${'\0'.repeat(8)}\0\x02\x03abc\0`;
const gifPause = '\x21\xf9\x04\0\0\0\0\0';

const webp = (kind: string, content: string) =>
  `RIFF${little(content.length + 12, 4)}WEBP${kind}${little(content.length, 4)}${content}`;
const extended = (flags: string) =>
  webp('VP8X', `${flags}\0\0\0${little(639, 3)}${little(479, 3)}`);

const ispe = (width: number, height: number) =>
  `\0\0\0\x14ispe\0\0\0\0${big(width, 4)}${big(height, 4)}`;
const boxed = (brand: string) =>
  `\0\0\0\x10ftyp${brand}\0\0\0\0....${ispe(160, 120)}${ispe(640, 480)}${ispe(512, 320)}`;

const jpegFrame = (marker: number) => segment(marker, `\x08${big(480, 2)}${big(640, 2)}\x03`);
const jpeg = (...parts: readonly string[]) => `\xff\xd8${parts.join('')}\xff\xda`;

describe('the size of a picture', () => {
  test.each([
    ['a JPEG', jpeg(jpegFrame(0xc0))],
    ['a JPEG that comes in waves', jpeg(segment(0xc4, 'tables'), jpegFrame(0xc2))],
    ['a JPEG of a camera', jpeg(segment(0xe1, exifContent({ orientation: 6 })), jpegFrame(0xc1))],
    ['a PNG', png()],
    ['a GIF', gifHeader()],
    ['a WebP', webp('VP8 ', `\0\0\0\x9d\x01\x2a${little(640, 2)}${little(480, 2)}`)],
    ['a WebP without loss', webp('VP8L', `\x2f${little(639 + 479 * 2 ** 14, 4)}`)],
    ['a WebP with more in it', extended('\x10')],
    ['an AVIF', boxed('avif')],
    ['a HEIC', boxed('heic')],
  ])('of %s is found', (_, text) => {
    expect(pictureSizeOf(bytesOf(text))).toEqual({ width: 640, height: 480 });
  });

  test.each([
    ['what is no picture', 'Geachte heer'],
    ['a JPEG that is only begun', '\xff\xd8\xff\xe0'],
    ['a PNG of no dots', png().replace(big(640, 4), big(0, 4))],
    ['a PNG that is only begun', '\x89PNG\r\n\x1a\n'],
    ['a WebP of an unknown kind', webp('VP9 ', '')],
    ['a HEIC that does not say', '\0\0\0\x10ftypheic\0\0\0\0....'],
  ])('of %s is none', (_, text) => {
    expect(pictureSizeOf(bytesOf(text))).toBeNull();
  });

  test('is asked of any bytes without harm', () => {
    const beginnings = fc.constantFrom(
      '\xff\xd8\xff',
      png(),
      gifHeader(),
      'RIFF....WEBPVP8L',
      boxed('avif'),
    );
    fc.assert(
      fc.property(beginnings, fc.uint8Array({ maxLength: 300 }), (beginning, random) => {
        const bytes = new Uint8Array([...bytesOf(beginning), ...random]);
        expect(() => [pictureSizeOf(bytes), isAnimated(bytes), isCutOff(bytes)]).not.toThrow();
      }),
    );
  });
});

describe('a picture', () => {
  test.each([
    ['a GIF of two pictures', `${gifHeader()}${gifPause}${gifPicture}${gifPause}${gifPicture};`],
    ['a GIF with a table of colours', `${gifHeader('\x80')}abcdef${gifPicture}${gifPicture};`],
    ['an animated PNG', png(chunk('gAMA', 'abcd'), chunk('acTL', '\0\0\0\x02\0\0\0\0'))],
    ['an animated WebP', extended('\x02')],
    ['an animated AVIF', boxed('avis')],
  ])('moves: %s', (_, text) => {
    expect(isAnimated(bytesOf(text))).toBe(true);
  });

  test.each([
    ['a GIF of one picture', `${gifHeader()}${gifPause}${gifPicture};`],
    ['a GIF that is cut off', `${gifHeader()}${gifPicture.slice(0, 12)}`],
    ['a PNG', png(chunk('IDAT', 'acTL'))],
    ['a WebP', extended('\x10')],
    ['an AVIF', boxed('avif')],
    ['a JPEG', jpeg(jpegFrame(0xc0))],
  ])('stands still: %s', (_, text) => {
    expect(isAnimated(bytesOf(text))).toBe(false);
  });
});

describe('a picture of which the end is missing', () => {
  const scan = '\xff\xda\0\x08\x01\x01\0\0\x3f\0some picture';
  const small = segment(0xe1, 'a small picture \xff\xd9');

  test.each([
    ['a JPEG', `\xff\xd8${jpegFrame(0xc0)}${scan}\xff\xd9`, 2],
    ['a JPEG with a small picture in it', `\xff\xd8${small}${scan}\xff\xd9`, 2],
    ['a JPEG with a film behind it', `\xff\xd8${scan}\xff\xd9a film`, 8],
    ['a PNG', png(chunk('IDAT', 'some picture'), chunk('IEND', '')), 5],
    ['a GIF', `${gifHeader()}${gifPicture}`, 1],
    ['a WebP', webp('VP8L', `\x2f${little(639 + 479 * 2 ** 14, 4)}`), 1],
  ])('is told from a whole one: %s', (_, text, missing) => {
    expect(isCutOff(bytesOf(text))).toBe(false);
    expect(isCutOff(bytesOf(text.slice(0, -missing)))).toBe(true);
  });

  test('is not looked for where nobody knows the end', () => {
    expect(isCutOff(bytesOf(boxed('avif')))).toBe(false);
    expect(isCutOff(bytesOf('Geachte heer'))).toBe(false);
  });
});
