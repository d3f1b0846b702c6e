/** The check of BagIt for strangers finds what it is for: a bag that it takes is spoiled in every way. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type Bag, bagBreaches } from './bag-rules.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const lineOf = (path: string, text: string) => `${sha256(text)}  ${path}\n`;

const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';
const info = 'Payload-Oxum: 7.2\nBag-Software-Agent: Test\n';
const manifest = lineOf('data/a.txt', 'abc') + lineOf('data/b/c.txt', 'defg');

/** The smallest bag with a list of everything. */
const files = {
  'bagit.txt': declaration,
  'bag-info.txt': info,
  'data/a.txt': 'abc',
  'data/b/c.txt': 'defg',
  'manifest-sha256.txt': manifest,
  'tagmanifest-sha256.txt':
    lineOf('bagit.txt', declaration) +
    lineOf('bag-info.txt', info) +
    lineOf('manifest-sha256.txt', manifest),
};

const bagOf = (of: Readonly<Record<string, string>>): Bag =>
  new Map(Object.entries(of).map(([path, text]) => [path, bytes(text)]));

test('a good bag is taken', () => {
  expect(bagBreaches(bagOf(files))).toEqual([]);
});

const { 'data/a.txt': _a, ...withoutA } = files;
const { 'manifest-sha256.txt': _m, ...withoutManifest } = files;
const { 'bagit.txt': _b, ...withoutDeclaration } = files;
const upper = manifest.replace(/^[0-9a-f]+/gm, (digest) => digest.toUpperCase());

const faults: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  ['a changed byte', { ...files, 'data/a.txt': 'abd' }, /^3 .*another checksum: data\/a\.txt$/],
  ['a file too many', { ...files, 'data/x': '' }, /^3 .*not listed: data\/x$/],
  ['a file too few', withoutA, /^3 .*not there: data\/a\.txt$/],
  ['a tag file too many', { ...files, 'x.txt': '' }, /^3 tag.*not listed: x\.txt$/],
  ['no manifest', withoutManifest, /^2\.1\.3 no manifest-sha256\.txt$/],
  ['no declaration', withoutDeclaration, /^2\.1\.1 no bagit\.txt$/],
  ['a byte-order mark', { ...files, 'bagit.txt': `\uFEFF${declaration}` }, /byte-order mark/],
  ['another declaration', { ...files, 'bagit.txt': 'BagIt-Version: 1\n' }, /two lines/],
  [
    'the same path twice',
    { ...files, 'manifest-sha256.txt': manifest + lineOf('data/a.txt', 'abc') },
    /twice data\/a\.txt/,
  ],
  [
    'a line that is none',
    { ...files, 'manifest-sha256.txt': `${manifest}zzz data/a.txt\n` },
    /not a checksum and a path/,
  ],
  [
    'a manifest that lists itself',
    { ...files, 'manifest-sha256.txt': manifest + lineOf('manifest-sha256.txt', '') },
    /may not list manifest-sha256\.txt/,
  ],
  [
    'a path out of the bag',
    { ...files, 'manifest-sha256.txt': manifest + lineOf('data/../../x', '') },
    /^5\.2 .*x$/,
  ],
  [
    'another Payload-Oxum',
    { ...files, 'bag-info.txt': 'Payload-Oxum: 8.2\n' },
    /^2\.2\.2 Payload-Oxum: 8\.2$/,
  ],
  [
    'two Payload-Oxums',
    { ...files, 'bag-info.txt': 'Payload-Oxum: 7.2\nPayload-Oxum: 7.2\n' },
    /more than once/,
  ],
  ['a field without a label', { ...files, 'bag-info.txt': 'nothing\n' }, /not a label/],
];

test.each(faults)('finds %s', (_name, spoiled, fault) => {
  expect(bagBreaches(bagOf(spoiled))).toEqual(
    expect.arrayContaining([expect.stringMatching(fault)]),
  );
});

test('what BagIt allows is taken: capitals in checksums, an asterisk, other line ends', () => {
  const { 'tagmanifest-sha256.txt': _tags, ...plain } = files;
  for (const list of [upper, manifest.replaceAll('  ', ' *'), manifest.replaceAll('\n', '\r\n')])
    expect(bagBreaches(bagOf({ ...plain, 'manifest-sha256.txt': list }))).toEqual([]);
});
