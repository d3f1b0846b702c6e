/** What lies in another file is read: archives, pictures, web archives, e-mail. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { foundIn, gate, idsOf, utf8, wantedOf, zipOf } from './gated.ts';
import * as made from './handmade.ts';
import * as way from './ways.ts';

const number = '123456782';
const name = 'Renée Özdemir';
const needles = { number, name };
const text = `Geachte ${name}, uw nummer is ${number}.`;
const both = ['name', 'number'];
const zipWithText = await zipOf({ 'a.txt': text });

const found = async (content: string | Uint8Array) =>
  idsOf(await foundIn(content, needles)).toSorted();

describe('archives', () => {
  test('a ZIP file in a ZIP file, stored and deflated', async () => {
    const inside = await zipOf({ 'a.txt': text });
    expect(await found(inside)).toEqual(both);
    expect(await found(await zipOf({ 'b.docx': inside, 'c.txt': 'niets' }))).toEqual(both);
  });

  test('a ZIP file behind something else', async () => {
    const behind = Buffer.concat([utf8('#!/bin/sh\n'), await zipOf({ 'a.txt': text })]);
    expect(
      await found(await zipOf({ 'b.bin': Buffer.concat([Buffer.from('PK\x03\x04'), behind]) })),
    ).toEqual(both);
  });

  test('gzip, also several behind one another, and in base64', async () => {
    expect(await found(gzipSync(text))).toEqual(both);
    expect(await found(Buffer.concat([gzipSync('niets'), gzipSync(text)]))).toEqual(both);
    expect(await found(Buffer.concat([gzipSync(`Renée Öz`), gzipSync(`demir ${number}`)]))).toEqual(
      both,
    );
    expect(await found(`{"body":"${gzipSync(text.repeat(3)).toString('base64')}"}`)).toEqual(both);
  });

  test('what stands behind gzip, and in its head', async () => {
    expect(await found(Buffer.concat([gzipSync('niets'), utf8(text)]))).toEqual(both);
    const named = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]),
      utf8(`${number}.txt\0`),
      deflateRawSync('niets'),
      Buffer.alloc(8),
    ]);
    expect(await found(named)).toEqual(['number']);
  });

  test('deep, and then no deeper, which is told', async () => {
    let inside: Uint8Array = utf8(text);
    for (let depth = 0; depth < 6; depth += 1) inside = gzipSync(inside);
    expect(await found(inside)).toEqual(both);
    for (let depth = 0; depth < 6; depth += 1) inside = gzipSync(inside);
    const { hitCount, unread } = await gate(await zipOf({ 'a.gz': inside }), wantedOf(needles));
    expect([hitCount, unread]).toEqual([0, [{ path: 'a.gz', reason: 'too-deep' }]]);
  });
});

describe('what a ZIP file says beside its entries', () => {
  const zip = () => zipOf({ 'top/a.txt': 'niets', 'top/b.txt': 'ook niets' });
  const foundInZip = async (bytes: Uint8Array) =>
    idsOf((await gate(bytes, wantedOf(needles))).hits);

  test('names of entries and of their folders', async () => {
    expect(await foundInZip(await zipOf({ [`top-${number}/a.txt`]: '' }))).toEqual(['number']);
    expect(await foundInZip(await zipOf({ 'top/Rene\u0301e_Ozdemir.pdf': '' }))).toEqual(['name']);
    expect(await found(await zipOf({ 'top/renee-ozdemir.txt': '' }))).toEqual(['name']);
  });

  test('names as MS-DOS writes them', async () => {
    const bytes = Buffer.from(await zipOf({ 'top/RenXe YzdemirZ.pdf': '' }));
    for (let at = 0; at < bytes.length; at += 1) {
      if (bytes[at] === 0x58) bytes[at] = 0x82;
      if (bytes[at] === 0x59) bytes[at] = 0x99;
    }
    expect(await foundInZip(bytes)).toEqual(['name']);
  });

  test('the comment at its end', async () => {
    const bytes = Buffer.from(await zip());
    bytes.writeUInt16LE(number.length, bytes.length - 2);
    expect(await foundInZip(Buffer.concat([bytes, utf8(number)]))).toEqual(['number']);
  });

  test('what stands before, between and behind its entries', async () => {
    const bytes = Buffer.from(await zip());
    expect(await foundInZip(Buffer.concat([utf8(text), bytes]))).toContain('number');
    expect(await foundInZip(Buffer.concat([bytes, utf8(text)]))).toContain('number');
  });

  test('a name in the local header that is another than in the directory', async () => {
    const bytes = Buffer.from(await zipOf({ 'top/000000000': 'niets' }));
    bytes.write(number, bytes.indexOf('000000000'), 'latin1');
    expect(await foundInZip(bytes)).toEqual(['number']);
  });

  test('an entry that the directory does not name', async () => {
    const hidden = Buffer.from(await zipOf({ 'b.txt': text.repeat(3) }));
    const entry = hidden.subarray(0, hidden.indexOf('PK\x01\x02'));
    const { hits } = await gate(Buffer.concat([entry, await zip()]), wantedOf(needles));
    expect(idsOf(hits).toSorted()).toEqual(both);
  });
});

describe('pictures', () => {
  test.each([
    ['text', made.pngText(text)],
    ['packed text', made.pngPackedText(text)],
    ['text in UTF-8', made.pngWideText(text)],
    ['packed text in UTF-8', made.pngPackedWideText(text)],
    ['what a camera says', made.pngExif(text)],
    ['what stands behind it', made.behindPng(utf8(text))],
    ['a ZIP file behind it', made.behindPng(zipWithText)],
  ])('PNG: %s', async (_what, png) => {
    expect(await found(png)).toEqual(both);
    expect(await found(`<img src="data:image/png;base64,${png.toString('base64')}">`)).toEqual(
      both,
    );
  });

  test('PNG: pixels are not its business', async () => {
    expect(await found(made.pngPixels(text))).toEqual([]);
  });

  test.each([
    ['a comment', made.jpegWith('comment', text)],
    ['EXIF', made.jpegWith('app1', `Exif\0\0II*\0${text}`)],
    ['XMP', made.jpegWith('app1', `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${text}</x:xmpmeta>`)],
    [
      'IPTC',
      made.jpegWith(
        'app13',
        `Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x20\x1c\x02\x50\0\x0d${text}`,
      ),
    ],
    ['XMP in two segments', made.jpegLongXmp(text)],
    ['what stands behind it', made.behindJpeg(utf8(text))],
    ['another picture behind it', made.behindJpeg(made.jpegWith('comment', text))],
  ])('JPEG: %s', async (_what, jpeg) => {
    expect(await found(jpeg)).toEqual(both);
  });

  test('names in UTF-16, as Windows keeps them', async () => {
    const wide = Buffer.from(text, 'utf16le').toString('latin1');
    expect(await found(made.jpegWith('app1', `Exif\0\0II*\0${wide}`))).toEqual(both);
  });
});

describe('web archives', () => {
  const record = (type: string, body: Uint8Array | string, more = '') =>
    made.warcRecord(type, typeof body === 'string' ? utf8(body) : body, more);

  test.each([
    ['what a record holds', record('resource', text)],
    [
      'a later record',
      Buffer.concat([record('warcinfo', 'software: x'), record('resource', text)]),
    ],
    ['a picture in a record', record('resource', made.pngPackedText(text))],
    ['an answer', record('response', made.httpAnswer('', utf8(text)))],
    [
      'an answer that was packed',
      record('response', made.httpAnswer('Content-Encoding: gzip\r\n', gzipSync(text))),
    ],
    [
      'an answer in pieces',
      record(
        'response',
        made.httpAnswer('Transfer-Encoding: chunked\r\n', made.chunked(utf8(text), 5)),
      ),
    ],
    [
      'an answer that was packed, in pieces',
      record(
        'response',
        made.httpAnswer(
          'Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n',
          made.chunked(gzipSync(text), 7),
        ),
      ),
    ],
  ])('%s, as it is and each record packed', async (_what, warc) => {
    expect(await found(warc)).toEqual(both);
    expect(await found(made.warcGz(record('warcinfo', 'niets'), warc))).toEqual(both);
  });

  test('what a record, or a server, says before that', async () => {
    expect(
      await found(record('resource', 'x', `WARC-Target-URI: https://x.example/${number}\r\n`)),
    ).toEqual(['number']);
    expect(
      await found(record('response', made.httpAnswer(`Set-Cookie: id=${number}\r\n`, utf8('x')))),
    ).toEqual(['number']);
  });

  test('an answer that is packed in another way is told as unread', async () => {
    const warc = record('response', made.httpAnswer('Content-Encoding: br\r\n', utf8('??')));
    const { unread } = await gate(await zipOf({ 'a.warc': warc }), wantedOf(needles));
    expect(unread).toEqual([{ path: 'a.warc!/#1', reason: 'unknown-compression' }]);
  });
});

describe('e-mail', () => {
  const mail = (head: string, body: string) =>
    `From: x@voorbeeld.example\r\n${head}\r\n\r\n${body}`;
  const attached = (bytes: Uint8Array) =>
    mail(
      'Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64',
      way.inLines(Buffer.from(bytes).toString('base64'), 76),
    );

  test('its parts', async () => {
    expect(
      await found(mail('Content-Transfer-Encoding: base64', way.inLines(way.base64(text), 76))),
    ).toEqual(both);
    expect(
      await found(mail('Content-Transfer-Encoding: quoted-printable', way.quotedPrintable(text))),
    ).toEqual(both);
    expect(await found(mail(`Subject: ${way.encodedWord(`Van ${name}`)}`, ''))).toEqual(['name']);
  });

  test('what is attached', async () => {
    expect(await found(attached(await zipOf({ 'a.txt': text })))).toEqual(both);
    expect(await found(attached(made.pngPackedText(text)))).toEqual(both);
    expect(await found(attached(made.pdfPage(`BT /F1 9 Tf (${number}) Tj ET`)))).toEqual([
      'number',
    ]);
  });

  test('an attached e-mail with an attachment', async () => {
    const inner = attached(gzipSync(text.repeat(3)));
    expect(
      await found(mail('Content-Transfer-Encoding: base64', way.inLines(way.base64(inner), 76))),
    ).toEqual(both);
  });
});
