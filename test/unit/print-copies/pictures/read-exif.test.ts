/** What a camera says of a picture is found, and what it did not say is not made up. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPictureFacts } from '../../../../src/print-copies/pictures/read-exif.ts';
import { big, bytesOf } from '../../../support/bytes.ts';
import { type Exif, exifContent, segment, xmpContent } from '../../../support/jpeg-parts.ts';

const frame = segment(0xc0, `\x08${big(4, 2)}${big(4, 2)}\x01\x01\x11\0`);
const jpegOf = (...parts: readonly string[]) =>
  bytesOf(`\xff\xd8${parts.join('')}${frame}\xff\xda\0\x08\x01\x01\0\0\x3f\0..\xff\xd9`);

const factsOf = (exif: Exif) => readPictureFacts(jpegOf(segment(0xe1, exifContent(exif))));

test('the day is that of the camera, and says where it comes from', () => {
  expect(factsOf({ takenAt: '2024:03:14 09:26:53' }).dates).toEqual([
    { date: '2024-03-14', from: 'properties', page: null, words: 'DateTimeOriginal' },
  ]);
});

test.each(['0000:00:00 00:00:00', '2024:13:14 09:26:53', '    :  :     :  :  ', 'gisteren'])(
  'a clock that says %j says nothing',
  (takenAt) => {
    expect(factsOf({ takenAt }).dates).toEqual([]);
  },
);

test('the way up is one of eight, else the usual one', () => {
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8])
    expect(factsOf({ orientation }).orientation).toBe(orientation);
  expect(factsOf({ orientation: 9 }).orientation).toBe(1);
  expect(factsOf({}).orientation).toBe(1);
});

describe('the place', () => {
  test('is told by the camera', () => {
    expect(factsOf({ north: [52, 5, 13] }).tellsPlace).toBe(true);
    expect(factsOf({ takenAt: '2024:03:14 09:26:53' }).tellsPlace).toBe(false);
  });

  test.each(['exif:GPSLatitude="52,5.2N"', '<Iptc4xmpExt:LocationShown>', 'photoshop:City="Ede"'])(
    'is told by a program: %s',
    (words) => {
      expect(readPictureFacts(jpegOf(segment(0xe1, xmpContent(words)))).tellsPlace).toBe(true);
    },
  );

  test('is found far into a file, also across the edge of what is looked at in one go', () => {
    for (const before of [1_024 * 1_024 - 5, 3_000_000]) {
      const bytes = bytesOf(`\x89PNG\r\n\x1a\n${'.'.repeat(before)}exif:GPSLongitude`);
      expect(readPictureFacts(bytes).tellsPlace).toBe(true);
    }
  });
});

test('a part of a larger buffer is read as a file of its own', () => {
  const jpeg = jpegOf(segment(0xe1, exifContent({ orientation: 6 })));
  const larger = new Uint8Array(jpeg.length + 7);
  larger.set(jpeg, 7);
  expect(readPictureFacts(larger.subarray(7)).orientation).toBe(6);
});

test('damaged bytes stop nothing', () => {
  const whole = jpegOf(segment(0xe1, exifContent({ north: [1, 2, 3], orientation: 3 })));
  const damage = fc.record({
    at: fc.nat(whole.length - 1),
    byte: fc.nat(255),
    end: fc.nat(whole.length),
  });
  fc.assert(
    fc.property(damage, ({ at, byte, end }) => {
      const bytes = whole.slice(0, end);
      if (at < end) bytes[at] = byte;
      expect(readPictureFacts(bytes).orientation).toBeLessThanOrEqual(8);
    }),
  );
});
