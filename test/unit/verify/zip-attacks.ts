/** Attacks on the ZIP file: what makes two programs see two things, or one program too much. */
import { deflateRawSync } from 'node:zlib';
import type { Bytes } from '../../../src/zip/records.ts';
import { changed, flipped, isAt, pathIn, utf8, zipOf } from './surgery.ts';
import {
  type Attack,
  central,
  extra,
  isPicture,
  partAt,
  parts,
  picture,
  plus,
  renamed,
  text,
  zip,
} from './taken-pack.ts';

const after = (path: string): string =>
  pathIn(parts[parts.findIndex(isAt(path)) + 1] ?? partAt(isAt(path)));

export const onZip: readonly Attack[] = [
  ['no file at all', () => new Uint8Array(), 'not-a-zip'],
  ['another file', () => utf8('%PDF-1.7 '.repeat(99)), 'not-a-zip'],
  ['a byte before it', () => Buffer.concat([utf8('x'), zip]), 'zip-bytes-unaccounted'],
  ['a byte behind it', () => Buffer.concat([zip, utf8('x')]), 'zip-bytes-unaccounted'],
  ['a byte before the directory', () => zipOf(parts, utf8('x')), 'zip-bytes-unaccounted'],
  ['two packs behind each other', () => Buffer.concat([zip, zip]), 'zip-bytes-unaccounted'],
  [
    'a comment',
    () => Buffer.concat([zip.slice(0, -2), Buffer.from([1, 0, 65])]),
    'zip-feature-unknown',
  ],
  ['encryption', () => zipOf(central(8, 1, 8)), `zip-feature-unknown ${text}`],
  ['a data descriptor', () => zipOf(central(8, 8, 8)), `zip-feature-unknown ${text}`],
  ['another method', () => zipOf(central(10, 12, 0)), `zip-feature-unknown ${text}`],
  ['a date that does not exist', () => zipOf(central(14, 0, 0)), `zip-feature-unknown ${text}`],
  ['more disks', () => flipped(zip, zip.byteLength - 18), 'zip-feature-unknown'],
  ['a symbolic link', () => zipOf(central(38, 0, 0, 0xff, 0xa1)), `not-a-file ${text}`],
  ['a device', () => zipOf(central(38, 0, 0, 0, 0x20)), `not-a-file ${text}`],
  [
    'a folder',
    () => zipOf(plus(extra('data/leeg/', { bytes: new Uint8Array() }))),
    'not-a-file data/leeg/',
  ],
  ['a path upwards', () => zipOf(plus(extra('../x.txt'))), 'name-refused ../x.txt'],
  ['a path upwards, inside', () => zipOf(plus(extra('data/../../x'))), 'name-refused data/../../x'],
  ['an absolute path', () => zipOf(renamed(text, '/etc/passwd')), 'not-a-pack'],
  ['an absolute path inside', () => zipOf(plus(extra('/etc/passwd'))), 'name-refused /etc/passwd'],
  ['a drive letter', () => zipOf(plus(extra('C:/x'))), 'name-refused C:/x'],
  ['a backslash', () => zipOf(plus(extra('data\\x'))), 'name-refused data\\x5cx'],
  ['NUL in a name', () => zipOf(plus(extra('data/a\0.html'))), 'name-refused data/a\\x00.html'],
  [
    'a direction mark',
    () => zipOf(plus(extra('data/\u202elmth.exe'))),
    'name-refused data/\\xe2\\x80\\xaelmth.exe',
  ],
  ['a name with accents', () => zipOf(plus(extra('data/é'))), 'name-refused data/\\xc3\\xa9'],
  [
    'a name of 101 characters',
    () => zipOf(plus(extra('x'.repeat(101)))),
    `name-refused ${'x'.repeat(101)}`,
  ],
  [
    'a name without end',
    () => zipOf(plus(extra('x'.repeat(999)))),
    `name-refused ${'x'.repeat(160 - 22)}`,
  ],
  ['a device of Windows', () => zipOf(plus(extra('data/con.txt'))), 'name-refused data/con.txt'],
  ['an entry doubled', () => zipOf(plus(partAt(isAt(text)))), `name-twice ${text}`],
  [
    'an entry twice but for capitals',
    () => zipOf(plus(extra('data/INDEX.html'))),
    'name-twice data/INDEX.html',
  ],
  [
    'a file where a folder is',
    () => zipOf(plus(extra('data/captures'))),
    'name-refused data/captures',
  ],
  [
    'two entries over the same bytes',
    () => zipOf(changed(parts, isAt(text), () => ({ record: { offset: 0 } }))),
    `zip-bytes-unaccounted ${text}`,
    `zip-bytes-unaccounted ${after(text)}`,
  ],
  [
    'a size that cannot be',
    () => zipOf(changed(parts, isAt(text), () => ({ record: { size: 1 << 20 } }))),
    `zip-too-large ${text}`,
  ],
];

export const onHeaders: readonly Attack[] = [
  ...(
    [
      ['its version', 4],
      ['its flags', 6],
      ['its method', 8],
      ['its time', 10],
      ['its date', 12],
      ['its CRC', 14],
      ['its size', 18],
      ['its size unpacked', 22],
      ['the length of its name', 26],
      ['the length of its extra field', 28],
      ['its name', 30],
      ['its first word', 0],
    ] as const
  ).map(
    ([name, at]): Attack => [
      `a header that says otherwise: ${name}`,
      () => zipOf(changed(parts, isAt(text), () => ({ local: (header) => flipped(header, at) }))),
      `zip-headers-disagree ${text}`,
    ],
  ),
  [
    'a CRC that both say and that is wrong',
    () => zipOf(changed(parts, isAt(text), () => ({ record: { crc32: 1 } }))),
    `zip-headers-disagree ${text}`,
  ],
  [
    'sizes that differ for a stored file',
    () => zipOf(changed(parts, isPicture, () => ({ record: { size: 9 } }))),
    `zip-headers-disagree ${picture}`,
  ],
  [
    'a file packed anew by others',
    () =>
      zipOf(
        changed(parts, isAt(text), ({ bytes }) => ({
          kept: Uint8Array.from(deflateRawSync(bytes, { level: 0 })),
          record: { compressedCrc32: null },
        })),
      ),
    `zip-feature-unknown ${text}`,
  ],
  [
    'a bomb that says that it is small',
    () => zipOf(changed(parts, isAt(text), () => ({ kept: bomb() }))),
    `zip-too-large ${text}`,
  ],
  [
    'a bomb that says how large it is',
    () => zipOf(plus(extra('data/b.bin', { compress: true, bytes: zeros() }))),
    'payload-count-wrong',
    'file-not-listed data/b.bin',
  ],
  [
    'a bomb in a bomb',
    () =>
      zipOf(
        plus(
          extra('data/b.zip', {
            bytes: zipOf(plus(extra('b', { compress: true, bytes: zeros() }))),
          }),
        ),
      ),
    'payload-count-wrong',
    'file-not-listed data/b.zip',
  ],
];

const zeros = (): Bytes => new Uint8Array(20 << 20);
const bomb = (): Bytes => Uint8Array.from(deflateRawSync(zeros()));
