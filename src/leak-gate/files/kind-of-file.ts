/** Tells by its first bytes what a file is: only what other things lie in, packed or in pieces, matters. */

export type FileKind =
  | 'zip'
  | 'gzip'
  | 'pdf'
  | 'png'
  | 'jpeg'
  | 'warc'
  | 'http'
  /** Compressed in a way that is not known here. */
  | 'packed'
  | 'encrypted'
  /** Sound, film, fonts, other pictures: read as they stand, and no text as a whole. */
  | 'media'
  | 'plain';

/** So many bytes are enough to tell. */
export const headLength = 1_024;

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 16));

const beginnings: readonly (readonly [string, FileKind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['PK\x07\x08', 'zip'],
  ['\x1f\x8b\x08', 'gzip'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['WARC/', 'warc'],
  ['HTTP/1', 'http'],
  ['HTTP/2', 'http'],
  ['7z\xbc\xaf\x27\x1c', 'packed'],
  ['Rar!\x1a\x07', 'packed'],
  ['\xfd7zXZ\0', 'packed'],
  ['\x28\xb5\x2f\xfd', 'packed'],
  ...Array.from('123456789', (level) => [`BZh${level}1AY&SY`, 'packed'] as const),
  ['\x04\x22\x4d\x18', 'packed'],
  ['MSCF\0', 'packed'],
  ['age-encryption.o', 'encrypted'],
  ['-----BEGIN AGE E', 'encrypted'],
  ['-----BEGIN PGP M', 'encrypted'],
  ['GIF8', 'media'],
  ['RIFF', 'media'],
  ['wOFF', 'media'],
  ['wOF2', 'media'],
  ['OTTO', 'media'],
  ['\0\x01\0\0', 'media'],
  ['OggS', 'media'],
  ['ID3', 'media'],
  ['\x1aE\xdf\xa3', 'media'],
  ['II*\0', 'media'],
  ['MM\0*', 'media'],
];

const first = new Set(beginnings.map(([beginning]) => beginning.charCodeAt(0)));

/** False when it is certainly none of them but a PDF behind something else. */
export const mayBeKnown = (bytes: Uint8Array): boolean =>
  first.has(bytes[0] ?? -1) || bytes[0] === 0x25;

export function kindOfFile(bytes: Uint8Array): FileKind {
  const head = latin(bytes);
  const known = beginnings.find(([beginning]) => head.startsWith(beginning));
  if (known) return known[1];
  if (head.slice(4, 8) === 'ftyp') return 'media';
  return isPdf(bytes) ? 'pdf' : 'plain';
}

/** Readers take a PDF with something else before it. */
function isPdf(bytes: Uint8Array): boolean {
  const mark = [0x25, 0x50, 0x44, 0x46, 0x2d];
  const last = Math.min(bytes.length, headLength) - mark.length;
  for (let at = bytes.indexOf(0x25); at >= 0 && at <= last; at = bytes.indexOf(0x25, at + 1))
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** What is read as a file of its own when it comes out of a text. */
export const isContainer = (kind: FileKind): boolean => kind !== 'media' && kind !== 'plain';
