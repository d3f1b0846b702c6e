/**
 * The same file with sixteen bytes that nobody reads, so that its fingerprint is that of no other file: by
 * its fingerprint it could be found again in another pack.
 */
import { joined } from '../zip/chunks.ts';
import { crc32 } from '../zip/crc32.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** `salt`: sixteen random bytes. What can be seen and read stays the same, and where it stands. */
export function saltFile(bytes: Bytes, mediaType: string, salt: Bytes): Bytes {
  if (mediaType === 'image/png' && endsAsPng(bytes)) return saltPng(bytes, salt);
  if (mediaType === 'image/jpeg' && beginsAsJpeg(bytes)) return saltJpeg(bytes, salt);
  return joined([bytes, ending(salt)]);
}

/** Spaces and tabs, one for each bit: behind a text, JSON or HTML they say nothing. */
function ending(salt: Bytes): Bytes {
  const bits = Array.from(salt, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return new TextEncoder().encode(`\n${bits.replaceAll('0', ' ').replaceAll('1', '\t')}`);
}

const nameAt = (bytes: Bytes, at: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + 4));

/** Length, name and check of the last chunk of a PNG, which holds nothing (ISO/IEC 15948, 11.2.5). */
const lastChunk = 12;

const endsAsPng = (bytes: Bytes): boolean =>
  bytes.byteLength > lastChunk && nameAt(bytes, bytes.byteLength - 8) === 'IEND';

/** A chunk that is no part of the picture and known to nobody else (ISO/IEC 15948, 5.4). */
function saltPng(bytes: Bytes, salt: Bytes): Bytes {
  const named = joined([new TextEncoder().encode('ktNs'), salt]);
  const end = bytes.byteLength - lastChunk;
  return joined([
    bytes.subarray(0, end),
    number32(salt.byteLength),
    named,
    number32(crc32(named)),
    bytes.subarray(end),
  ]);
}

function number32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

const beginsAsJpeg = (bytes: Bytes): boolean => bytes[0] === 0xff && bytes[1] === 0xd8;

/** A comment right behind the beginning (ITU-T T.81, B.2.4.5). */
const saltJpeg = (bytes: Bytes, salt: Bytes): Bytes =>
  joined([
    bytes.subarray(0, 2),
    Uint8Array.of(0xff, 0xfe, 0, salt.byteLength + 2),
    salt,
    bytes.subarray(2),
  ]);
