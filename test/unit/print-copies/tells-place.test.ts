/** A PDF of photos may say where they were taken; a letter does not. */
import { expect, test } from 'vitest';
import { tellsPlace } from '../../../src/print-copies/pdf/tells-place.ts';
import { bytesOf } from '../../support/bytes.ts';
import { exifContent, segment, xmpContent } from '../../support/jpeg-parts.ts';

/** A PDF with a picture that begins with these parts. */
const pdfWith = (...parts: readonly string[]) =>
  bytesOf(
    `%PDF-1.7\n8 0 obj\n<< /Filter /DCTDecode >>\nstream\n\xff\xd8${parts.join('')}\xff\xda\nendstream\n`,
  );

const taken = segment(0xe1, exifContent({ takenAt: '2024:03:14 09:26:53' }));
const placed = segment(0xe1, exifContent({ north: [52, 5, 13] }));

test('a place in any of its photos is found', () => {
  expect(tellsPlace(pdfWith(placed))).toBe(true);
  expect(tellsPlace(pdfWith(taken, placed))).toBe(true);
  expect(tellsPlace(pdfWith(taken, segment(0xe1, xmpContent('exif:GPSLatitude="52"'))))).toBe(true);
});

test('a file without one tells none, whatever its bytes', () => {
  expect(tellsPlace(pdfWith(taken))).toBe(false);
  expect(tellsPlace(pdfWith())).toBe(false);
  expect(tellsPlace(bytesOf('\xff\xe1\xff\xffExif\0\0'))).toBe(false);
  expect(tellsPlace(bytesOf('\xff\xe1'))).toBe(false);
  expect(tellsPlace(bytesOf('\xe1'.repeat(1_000_000)))).toBe(false);
});
