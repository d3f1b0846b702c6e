/** Files as people add them, as small as they can be: the same in Node and in a browser. */
import { line, objectsOf, pdfOf } from '../browser/print-copies/small-pdf.ts';
import { flatJpeg } from './flat-jpeg.ts';
import { exifContent, segment, withSegments } from './jpeg-parts.ts';

/** A PDF with one line of text on each page. */
export const pdfBytes = (lines: readonly string[]): Uint8Array<ArrayBuffer> =>
  pdfOf(objectsOf(lines.map((words) => ({ content: line(words) }))));

/** What a phone says of where and when it took a photo. */
export const placedPart = segment(
  0xe1,
  exifContent({ takenAt: '2026:03:03 10:11:12', north: [52, 31, 2] }),
);

export const placedPhotoBytes = (): Uint8Array<ArrayBuffer> =>
  withSegments(flatJpeg({ width: 40, height: 30 }), placedPart);

export const emailText = (subject: string): string =>
  [
    'From: Afdeling Werk <werk@voorbeeldstad.example>',
    'To: K. Burger <burger@example.org>',
    `Subject: ${subject}`,
    'Date: Tue, 12 Aug 2025 10:00:00 +0200',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Sinds 4 november 2024 worden gegevens gedeeld met Bedrijf BV.',
    'De overeenkomst is op 12 augustus 2025 ondertekend.',
    '',
  ].join('\r\n');
