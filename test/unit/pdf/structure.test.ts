/** Whatever a letter says, nobody finds a fault with its PDF; and each mistake in one would be found. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LetterSet } from '../../../src/domain/annex.ts';
import type { PdfOrder } from '../../../src/pdf/pdf-order.ts';
import {
  canCheckPdf,
  pdfFaults,
  pdfRules,
  ruleFaults,
  type WrongPdf,
  wrongPdfs,
} from '../../pdf-check/check-pdf.ts';
import { crowded, typed } from '../complaint/annexes/crowded.ts';
import { annexesWith } from '../complaint/annexes/orders.ts';
import { realLetters } from '../complaint/letters/real-letters.ts';
import { alone, everyBlock, letterOf } from '../docx/model-letters.ts';
import { madePdf } from './made-pdf.ts';
import {
  dataInside,
  emoji,
  listOf,
  mixedWords,
  orderOf,
  setOf,
  sheetOf,
  sheetsOf,
} from './orders.ts';

/** Four programs look at each file. */
const patience = 120_000;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kantlijn-pdf-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where each file of it was put. */
async function kept(name: string, order: PdfOrder): Promise<string[]> {
  const { files } = await madePdf(order);
  return files.map((bytes, at) => {
    const file = join(folder, `${name}-${at + 1}.pdf`);
    writeFileSync(file, bytes);
    return file;
  });
}

/** A real letter with everything that can go along. */
const real = (name: string): LetterSet => {
  const letter = realLetters.find(([one]) => one === name)?.[1];
  if (!letter) throw new Error(`no letter ${name}`);
  const { kind, language } = letter;
  const asked = { letter: kind, language, details: typed(mixedWords) };
  return { letter, annexes: annexesWith(crowded(mixedWords, 'recording-interview', 6), asked) };
};

const orders: readonly (readonly [name: string, change: Partial<PdfOrder>])[] = [
  ['of a letter to the organisation', { set: real('access-request.nl') }],
  ['of a letter in English', { set: real('access-request.en') }],
  ['of a complaint to the authority', { set: real('ap-complaint.nl') }],
  ['of two letters', { others: [setOf(mixedWords, 'en')] }],
  ['of a letter alone', { sheets: [], set: { ...setOf(mixedWords), annexes: [] } }],
  ['in English, every block', { set: setOf(mixedWords, 'en') }],
  ['with characters that no font has', { set: setOf(emoji), sheets: sheetsOf(2, emoji) }],
  ['with nothing in every place', { set: setOf(''), sheets: sheetsOf(1, '') }],
  ['with an exhibit without a picture', { sheets: [sheetOf(1, 0), sheetOf(7, 1)] }],
  ['with a file inside', { attachments: [dataInside] }],
  ['in volumes', { sheets: sheetsOf(9), exhibitsPerVolume: 4, attachments: [dataInside] }],
];

describe.skipIf(!canCheckPdf)('no fault is found with the PDF', () => {
  test.each(orders)(
    '%s',
    async (name, change) => {
      for (const file of await kept(name.replaceAll(/\W/g, '-'), orderOf(change)))
        expect(pdfFaults(file)).toEqual([]);
    },
    patience,
  );
});

/** With everything in it that a mistake can be made with, on few pages. */
const smallOrder = orderOf({
  set: alone(letterOf([...everyBlock('مرحبا بكم'), listOf(1)])),
  sheets: [{ ...sheetOf(1, 1), blocks: [] }],
  attachments: [dataInside],
});

describe.skipIf(!canCheckPdf)('of a PDF', () => {
  let wrong: readonly WrongPdf[] = [];
  let found: ReturnType<typeof ruleFaults> = {};

  beforeAll(async () => {
    const [good = ''] = await kept('good', smallOrder);
    const target = mkdtempSync(join(folder, 'wrong-'));
    wrong = wrongPdfs(good, target);
    found = ruleFaults(wrong.map(({ file }) => file));
  }, patience);

  test('each mistake is found by the rule that it breaks', () => {
    const missed = wrong.filter(
      ({ code, file }) => code !== null && !found[file]?.some((fault) => fault.code === code),
    );
    expect(missed).toEqual([]);
  });

  test('no mistake is found where none was made', () => {
    const saved = wrong.filter(({ code }) => code === null);
    expect(saved.map(({ file }) => found[file])).toEqual([[]]);
  });

  test('each rule has a mistake that breaks it', () => {
    const broken = new Set(wrong.map(({ code }) => code));
    expect(Object.keys(pdfRules()).filter((code) => !broken.has(code))).toEqual([]);
  });
});
