/** What is given beside a pack: receipts of earlier ones, and openings of what was sealed. */
import { describe, expect, test } from 'vitest';
import { besideCodes, besideVerdict } from '../../../src/domain/beside.ts';
import { asId, type DossierId } from '../../../src/domain/ids.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import type { Json } from '../../../src/domain/seal.ts';
import { signReceipt } from '../../../src/signing/statements.ts';
import { saidOfBeside } from '../../../src/verify/beside-words.ts';
import { checkWordsIn } from '../../../src/verify/check-words.ts';
import { readGiven } from '../../../src/verify/read-beside.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { sha256Of } from '../pack/packs.ts';
import { checkGiven, given, lines, opened, photo } from './beside.ts';
import {
  about,
  atMinute,
  firstKey,
  headOf,
  logOf,
  lostOf,
  other,
  packWith,
  shortOf,
} from './signed-pack.ts';
import { utf8 } from './surgery.ts';

const pack = await packWith(lines, [firstKey]);
const elsewhere = asId<DossierId>('0b0c7c1e-8a4f-4d7e-9b1a-2f3e4d5c6b7a');
const signReceiptOf = (seq: number, dossierId = about().dossierId) =>
  signReceipt(
    { ...about(50), dossierId },
    { ...headOf(lines, seq), pack: sha256Of(utf8('then')) },
    other,
  );
const receipt = await signReceiptOf(7);
const otherReceipt = await signReceiptOf(7, elsewhere);

const [short, anew] = [lines.slice(0, 7), await logOf(12)];
const withheld = [...lines.slice(0, 2), ...lines.slice(2, 11).map(shortOf), ...lines.slice(11)];
const lost = [...lines.slice(0, 2), lostOf(lines, 2, 10), ...lines.slice(11)];
const signed = (log: readonly string[]) => packWith(log, [firstKey]);

const file = given('ontvangst.json', receipt);
const image = given('foto.jpg', photo);
const opening = (content: Json) => given('opening-1a2b3c4d.json', content);

test('a receipt of a line that still stands there is right, and says when and by whom', async () => {
  expect(await checkGiven([file], pack)).toEqual({
    kind: 'receipt',
    code: null,
    at: atMinute(50),
    seq: 7,
    key: other.fingerprint,
  });
});

test('a log may have grown since the receipt', async () => {
  for (const seq of [0, 5, 11])
    expect(await checkGiven([given('r.json', await signReceiptOf(seq))], pack)).toMatchObject({
      code: null,
      seq,
    });
});

test('a file and a value that were sealed are found in their line of the log', async () => {
  const place = (seq: number) => ({ kind: 'opening', code: null, seq, at: atMinute(seq) });
  expect(await checkGiven([opening(opened.file), image], pack)).toEqual(place(4));
  expect(await checkGiven([opening(opened.json)], pack)).toEqual(place(9));
});

test('a file is found by what is in it, whatever it is called', async () => {
  const renamed = given('foto (1).jpg', photo);
  expect(await checkGiven([opening(opened.file), renamed], pack)).toMatchObject({ code: null });
});

type Attack = readonly [string, readonly Parameters<typeof given>[], readonly Bytes[], string];

const attacks: readonly Attack[] = [
  ['a receipt when the log was cut', [['r.json', receipt]], [await signed(short)], 'log-cut'],
  [
    'a receipt when the log was made anew',
    [['r.json', receipt]],
    [await signed(anew)],
    'log-rewritten',
  ],
  [
    'a receipt when one of two packs has another log',
    [['r.json', receipt]],
    [pack, await signed(short)],
    'log-cut',
  ],
  ['a receipt of a line that was lost', [['r.json', receipt]], [await signed(lost)], 'line-lost'],
  ['a receipt of another dossier', [['r.json', otherReceipt]], [pack], 'receipt-of-other'],
  ['a receipt for another line', [['r.json', { ...receipt, seq: 6 }]], [pack], 'receipt-wrong'],
  [
    'a receipt by somebody else',
    [['r.json', { ...receipt, key: firstKey.key }]],
    [pack],
    'receipt-wrong',
  ],
  ['a receipt with a member more', [['r.json', { ...receipt, more: 1 }]], [pack], 'receipt-wrong'],
  ['a receipt without a member', [['r.json', { type: 'receipt' }]], [pack], 'receipt-wrong'],
  ['a receipt alone', [['r.json', receipt]], [], 'pack-needed'],
  [
    'a receipt with a pack that is not intact',
    [['r.json', receipt]],
    [pack.slice(0, -1)],
    'pack-needed',
  ],
  ['an opening alone', [['o.json', opened.json]], [], 'pack-needed'],
  [
    'an opening with another salt',
    [['o.json', { ...opened.json, salt: 'ab'.repeat(32) }]],
    [pack],
    'opening-wrong',
  ],
  [
    'an opening of another value',
    [['o.json', { ...opened.json, content: { kind: 'json', value: 'no camera' } }]],
    [pack],
    'opening-wrong',
  ],
  [
    'an opening of another digest',
    [['o.json', { ...opened.json, digest: opened.file.digest }]],
    [pack],
    'opening-wrong',
  ],
  [
    'an opening without a member',
    [['o.json', { format: 'kantlijn-opening' }]],
    [pack],
    'opening-wrong',
  ],
  ['an opening without its file', [['o.json', opened.file]], [pack], 'opening-file-missing'],
  [
    'an opening with another file of that name',
    [
      ['o.json', opened.file],
      ['foto.jpg', utf8('another')],
    ],
    [pack],
    'opening-wrong',
  ],
  [
    'an opening of something that is in no line',
    [['o.json', opened.json]],
    [await signed(short)],
    'opening-unknown',
  ],
  [
    'an opening of something in lines that are withheld',
    [['o.json', opened.json]],
    [await signed(withheld)],
    'opening-unknown',
  ],
  [
    'an opening of another dossier',
    [['o.json', { ...opened.json, dossierId: elsewhere }]],
    [pack],
    'opening-unknown',
  ],
];

describe('found, and with which code', () => {
  for (const [name, files, packs, code] of attacks)
    test(name, async () => {
      const check = await checkGiven(
        files.map((one) => given(...one)),
        ...packs,
      );
      expect(check.code).toBe(code);
      expect(besideVerdict(check)).not.toBe('intact');
    });

  test('every code has an attack', () => {
    const found = new Set(attacks.map(([, , , code]) => code));
    expect(besideCodes.filter((code) => !found.has(code))).toEqual([]);
  });
});

test('what is neither a receipt nor an opening is taken for a pack, but for the file of an opening', async () => {
  const files = [
    given('pack.zip', utf8('PK')),
    file,
    opening(opened.file),
    image,
    given('list.json', []),
    given('vakantie.jpg', utf8('no photo')),
    given('receipt.txt', receipt),
  ];
  const { packs, beside } = await readGiven(files);
  expect(packs.map(({ name }) => name)).toEqual([
    'pack.zip',
    'list.json',
    'vakantie.jpg',
    'receipt.txt',
  ]);
  expect(beside.map(({ file: { name } }) => name)).toEqual([
    'ontvangst.json',
    'opening-1a2b3c4d.json',
  ]);
});

test.each(letterLanguages)('what comes of it is said in words of %s', async (language) => {
  const right = saidOfBeside(await checkGiven([file], pack), checkWordsIn(language));
  expect(right.text).toContain('7');
  expect(right.text).toContain(other.fingerprint.slice(0, 4));
  const cut = saidOfBeside(await checkGiven([file], await signed(short)), checkWordsIn(language));
  expect(cut.title).not.toBe(right.title);
});
