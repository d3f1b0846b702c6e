/** A file is what its first bytes say. */
import { expect, test } from 'vitest';
import { mediaTypeOf } from '../../../src/domain/media-type.ts';
import { bytesOf } from '../../support/bytes.ts';

const box = (...brands: readonly string[]) =>
  `\0\0\0${String.fromCharCode(12 + 4 * brands.length)}ftyp${brands[0]}\0\0\0\0${brands.slice(1).join('')}`;

const email = 'From: gemeente@voorbeeldstad.nl\r\nSubject: Uw melding\r\n\r\nGeachte heer,';

test.each([
  ['a JPEG', '\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg'],
  ['a PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png'],
  ['an old GIF', 'GIF87a\x01\0', 'image/gif'],
  ['a GIF', 'GIF89a\x01\0', 'image/gif'],
  ['a WebP', 'RIFF\x24\0\0\0WEBPVP8 ', 'image/webp'],
  ['an AVIF', `${box('avif', 'mif1', 'miaf')}`, 'image/avif'],
  ['an AVIF that says so further on', box('mif1', 'miaf', 'avif'), 'image/avif'],
  ['a HEIC', box('heic', 'mif1', 'heic'), 'image/heic'],
  ['a HEIC that only says that it holds pictures', box('mif1', 'miaf'), 'image/heic'],
  ['a PDF', '%PDF-1.7\n%\xe2\xe3', 'application/pdf'],
  ['a PDF behind 1,024 other bytes', `${' '.repeat(1_024)}%PDF-1.4`, 'application/pdf'],
  ['a PDF as a server sent it', 'Date: x\r\nMIME-Version: 1\r\n\r\n%PDF-1.4', 'application/pdf'],
  ['an e-mail', email, 'message/rfc822'],
  ['an e-mail after a mark of UTF-8', `\xef\xbb\xbf${email}`, 'message/rfc822'],
  ['an e-mail from a mailbox', `From x@y Wed Nov 25\r\n${email}`, 'message/rfc822'],
  [
    'an e-mail that was on its way',
    'Received: by a\r\n\tfor b;\r\nDate: nu\r\n\r\n',
    'message/rfc822',
  ],
])('%s is known', (_, text, type) => {
  expect(mediaTypeOf(bytesOf(text))).toBe(type);
});

test.each([
  ['nothing', ''],
  ['one byte', '\xff'],
  ['text', 'Geachte heer, mevrouw,'],
  ['text with a colon', 'From: mij\n\nSubject: dit is geen e-mail'],
  ['a film', box('isom', 'mp41')],
  ['a box that is cut off', '\0\0\0\x20ftyp'],
  ['a sound', 'RIFF\x24\0\0\0WAVEfmt '],
  ['a ZIP', 'PK\x03\x04'],
  ['a web page', '<!doctype html><title>From: x</title>'],
  ['a PDF that begins too late', `${' '.repeat(2_000)}%PDF-1.4`],
])('%s is none that can be added', (_, text) => {
  expect(mediaTypeOf(bytesOf(text))).toBeNull();
});

test('a part of a larger buffer is looked at from its own beginning', () => {
  const whole = bytesOf(`....${box('avif')}`);
  expect(mediaTypeOf(whole.subarray(4))).toBe('image/avif');
});
