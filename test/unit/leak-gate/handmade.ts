/** Files with things hidden in them, made by hand where the program itself makes no such file. */
import { deflateSync, gzipSync } from 'node:zlib';
import { jpegOf } from '../../support/jpeg.ts';
import { segment, withSegments } from '../../support/jpeg-parts.ts';
import { pngOf } from '../../support/png.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const plainPng = Buffer.from(pngOf(8, 8, (x, y) => [x * 30, y * 30, 90]));
export const plainJpeg = jpegOf(64, 64, [10, 200, 30]);

/** Nobody here looks at the checksum. */
function pngChunk(type: string, content: Uint8Array): Buffer {
  const frame = Buffer.alloc(content.length + 12);
  frame.writeUInt32BE(content.length, 0);
  frame.write(type, 4, 'latin1');
  frame.set(content, 8);
  return frame;
}

const endLength = 12;

/** A chunk of that type before the end of a picture. */
export const pngWith = (type: string, content: Uint8Array): Buffer =>
  Buffer.concat([
    plainPng.subarray(0, -endLength),
    pngChunk(type, content),
    plainPng.subarray(-endLength),
  ]);

export const pngText = (text: string) => pngWith('tEXt', latin(`Author\0${text}`));
export const pngPackedText = (text: string) =>
  pngWith('zTXt', Buffer.concat([latin('Author\0\0'), deflateSync(Buffer.from(text, 'latin1'))]));
export const pngWideText = (text: string) =>
  pngWith('iTXt', Buffer.concat([latin('Title\0\0\0nl\0Titel\0'), Buffer.from(text)]));
export const pngPackedWideText = (text: string) =>
  pngWith('iTXt', Buffer.concat([latin('XML\0\x01\0\0\0'), deflateSync(Buffer.from(text))]));
export const pngExif = (text: string) => pngWith('eXIf', latin(`II*\0${text}`));
export const pngPixels = (text: string) => pngWith('IDAT', Buffer.from(text));
export const behindPng = (bytes: Uint8Array): Buffer => Buffer.concat([plainPng, bytes]);

const marker = { app1: 0xe1, app13: 0xed, comment: 0xfe } as const;
export const jpegWith = (name: keyof typeof marker, content: string): Uint8Array =>
  withSegments(plainJpeg, segment(marker[name], content));
export const behindJpeg = (bytes: Uint8Array): Buffer => Buffer.concat([plainJpeg, bytes]);

/** XMP that goes on in a second segment, within a word. */
export function jpegLongXmp(text: string): Uint8Array {
  const half = Math.floor(text.length / 2);
  const parts = [text.slice(0, half), text.slice(half)].map((part, at) =>
    segment(
      marker.app1,
      `http://ns.adobe.com/xmp/extension/\0${'A'.repeat(32)}\0\0\x01\0\0\0\0${String.fromCharCode(at * half)}${part}`,
    ),
  );
  return withSegments(plainJpeg, ...parts);
}

/** A record of a web archive. */
export const warcRecord = (type: string, body: Uint8Array, more = ''): Buffer =>
  Buffer.concat([
    latin(
      `WARC/1.1\r\nWARC-Type: ${type}\r\n${more}Content-Type: text/plain\r\nContent-Length: ${body.length}\r\n\r\n`,
    ),
    body,
    latin('\r\n\r\n'),
  ]);

/** Each record packed by itself, one behind the other. */
export const warcGz = (...records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)));

export const httpAnswer = (head: string, body: Uint8Array): Buffer =>
  Buffer.concat([latin(`HTTP/1.1 200 OK\r\n${head}\r\n`), body]);

export const chunked = (body: Uint8Array, size: number): Buffer => {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const chunk = body.subarray(at, at + size);
    chunks.push(latin(`${chunk.length.toString(16)}\r\n`), Buffer.from(chunk), latin('\r\n'));
  }
  return Buffer.concat([...chunks, latin('0\r\n\r\n')]);
};

type PdfPart = string | { readonly dict: string; readonly stream: Uint8Array };

/** Objects 1, 2, … of a PDF; the first is its catalogue. Readers that need a table of objects make one. */
export function pdfOf(parts: readonly PdfPart[], trailer = '/Root 1 0 R'): Buffer {
  const objects = parts.map((part, at) =>
    typeof part === 'string'
      ? latin(`${at + 1} 0 obj\n${part}\nendobj\n`)
      : Buffer.concat([
          latin(`${at + 1} 0 obj\n<< ${part.dict} /Length ${part.stream.length} >>\nstream\n`),
          part.stream,
          latin('\nendstream\nendobj\n'),
        ]),
  );
  return Buffer.concat([
    latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'),
    ...objects,
    latin(`trailer\n<< ${trailer} >>\nstartxref\n0\n%%EOF\n`),
  ]);
}

/** One page that draws this, with the font that is described. */
export const pdfPage = (
  content: string,
  font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  more: readonly PdfPart[] = [],
): Buffer =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    { dict: '/Filter /FlateDecode', stream: deflateSync(latin(content)) },
    font,
    ...more,
  ]);

/** Letters by codes of two bytes that mean nothing without the map: 0001 is the first of `text`. */
export function mappedPage(text: string, codes: (hex: readonly string[]) => string): Buffer {
  const characters = Array.from(text);
  const hex = characters.map((_, at) => (at + 1).toString(16).padStart(4, '0'));
  const map = characters
    .map((one, at) => `<${hex[at]}> <${Buffer.from(one, 'utf16le').swap16().toString('hex')}>`)
    .join('\n');
  const cmap = `1 begincodespacerange <0000> <ffff> endcodespacerange\n${characters.length} beginbfchar\n${map}\nendbfchar`;
  return pdfPage(
    `BT /F1 12 Tf 72 700 Td ${codes(hex)} ET`,
    '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 6 0 R >>',
    [{ dict: '/Filter /FlateDecode', stream: deflateSync(latin(cmap)) }],
  );
}

export function ascii85(bytes: Uint8Array): Buffer {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const group = Buffer.alloc(4);
    group.set(bytes.subarray(at, at + 4));
    let value = group.readUInt32BE();
    const signs = Array.from({ length: 5 }, () => {
      const sign = String.fromCharCode((value % 85) + 33);
      value = Math.floor(value / 85);
      return sign;
    }).toReversed();
    text += signs.slice(0, Math.min(4, bytes.length - at) + 1).join('');
  }
  return latin(`${text}~>`);
}
