/** A JPEG loses everything but its picture, and its picture loses nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  jpegSegments,
  plainJpeg,
  unturnedJpeg,
} from '../../../../src/print-copies/pictures/jpeg-segments.ts';
import { bytesOf } from '../../../support/bytes.ts';
import { exifContent, segment, xmpContent } from '../../../support/jpeg-parts.ts';

const jfif = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
const tables = segment(0xdb, '\0'.repeat(65));
const frame = segment(0xc0, '\x08\0\x10\0\x20\x03');
const scan = `\xff\xda\0\x08\x01\x01\0\0\x3f\0some picture \xff\xe1\0\x04not a part\xff\xd9`;
const adobe = segment(0xee, 'Adobe\0\x64\0\0\0\0\0');

const said = [
  segment(0xe1, exifContent({ north: [52, 5, 13] })),
  segment(0xe1, xmpContent('<exif:GPSLatitude>52')),
  segment(0xe2, 'ICC_PROFILE\0\x01\x01...'),
  segment(0xed, 'Photoshop 3.0\0'),
  segment(0xfe, 'made by somebody'),
  segment(0xef, ''),
];

const jpegOf = (...parts: readonly string[]) => bytesOf(`\xff\xd8${parts.join('')}${scan}`);

test('whatever a JPEG says besides its picture is taken out, wherever it stands', () => {
  const part = fc.constantFrom(...said);
  fc.assert(
    fc.property(fc.array(part), fc.array(part), (before, behind) => {
      const plain = plainJpeg(jpegOf(...before, jfif, tables, ...behind, adobe, frame));
      expect(plain).toEqual(jpegOf(jfif, tables, adobe, frame));
      expect(plainJpeg(plain)).toEqual(plain);
    }),
  );
});

test('without its way up a JPEG keeps its colours', () => {
  const [exif = '', , profile = ''] = said;
  expect(unturnedJpeg(jpegOf(exif, profile, frame))).toEqual(jpegOf(profile, frame));
});

test('bytes that fill up before a part are passed over', () => {
  expect(jpegSegments(jpegOf('\xff\xff', tables)).map(({ marker }) => marker)).toEqual([0xdb]);
});

test('bytes that are no JPEG, or only its beginning, come back and stop nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (random) => {
      const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe1, ...random]);
      expect(plainJpeg(jpeg).length).toBeLessThanOrEqual(jpeg.length);
    }),
  );
  expect(plainJpeg(bytesOf(''))).toEqual(bytesOf(''));
});
