/** The one sheet on top: it keeps to its lines, says where the rest is, and cuts no sentence. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annexesOf } from '../../../../src/complaint/annexes/annexes-of.ts';
import { linesFor } from '../../../../src/complaint/annexes/sheet-budget.ts';
import {
  cellWidth,
  factWidth,
  fitInto,
  flat,
  sentences,
  whole,
} from '../../../../src/complaint/annexes/sheet-fit.ts';
import { linesOf } from '../../../../src/complaint/annexes/text-width.ts';
import { text } from '../../../../src/complaint/inlines.ts';
import { sayInline } from '../../../../src/complaint/say-references.ts';
import { splitSentences } from '../../../../src/complaint/sentences.ts';
import { writeLetter } from '../../../../src/complaint/write-letter.ts';
import { practiceText } from '../../../../src/data/practices.ts';
import type { Annex } from '../../../../src/domain/annex.ts';
import { letterLanguages } from '../../../../src/domain/language.ts';
import { type Inline, letterKinds } from '../../../../src/domain/letter.ts';
import { practiceIds } from '../../../../src/domain/practice.ts';
import { anyContents } from '../../law/any-dossier.ts';
import { answered, sent } from '../../law/steps.ts';
import { dossierWith, hashOf, oneQuote } from '../dossiers.ts';
import { orderFor } from '../from-dossier/orders.ts';
import { realLetters } from '../letters/real-letters.ts';
import { crowded, nasty, typed } from './crowded.ts';
import { type Asked, annexOf, saidIn, underHeading } from './orders.ts';

const words = (inlines: readonly Inline[], language: Annex['language'] = 'nl'): string =>
  inlines.map((one) => sayInline(one, language).text).join('');

const factsIn = ({ blocks }: Annex) =>
  blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));

const rowOf = (annex: Annex, number: number): string =>
  words(
    factsIn(annex).find(({ name }) => name.startsWith(`${number} `))?.value ?? [],
    annex.language,
  );

const budgets = Object.values(linesFor);

/** Every fact within its lines, and every cell of the table within two. */
function expectToFit(annex: Annex): void {
  const rows = factsIn(annex);
  expect(rows.length).toBe(budgets.length);
  for (const [at, { name, value }] of rows.entries()) {
    const lines = linesOf(words(value, annex.language), factWidth);
    expect([name, lines <= (budgets[at] ?? 0)]).toEqual([name, true]);
  }
  for (const block of annex.blocks)
    if (block.kind === 'table') {
      expect(block.rows.length).toBeLessThanOrEqual(4);
      for (const cell of block.rows.flat())
        expect(linesOf(words(cell, annex.language), cellWidth)).toBeLessThanOrEqual(3);
    }
}

const sheetOf = (contents: Parameters<typeof annexOf>[1], asked: Asked = {}): Annex =>
  annexOf('triage-sheet', contents, asked);

test('all rows, the label and the table are 53 lines when all are full', () => {
  expect(budgets.reduce((sum, lines) => sum + lines, 2 + 11)).toBeLessThanOrEqual(53);
});

test('what is our own always fits, so it refers to nothing', () => {
  for (const language of letterLanguages)
    for (const practice of practiceIds) {
      const sheet = sheetOf(crowded('Ja.', practice, 3), { language });
      for (const row of [4, 5, 8, 12, 13])
        expect(rowOf(sheet, row)).not.toMatch(/De rest|The rest/);
    }
});

describe('keeps to its lines', () => {
  test.each(nasty)('with %s everywhere', (_name, said) => {
    const sender = { name: said, addressLines: [said, said], email: said };
    for (const language of letterLanguages)
      for (const letter of ['ap-complaint', 'officer-question'] as const)
        expectToFit(
          sheetOf(crowded(said, 'recording-interview', 30), {
            letter,
            language,
            details: typed(said),
            sender,
          }),
        );
  });

  test.each(practiceIds)('about %s, in both languages', (practice) => {
    for (const language of letterLanguages)
      expectToFit(sheetOf(crowded('Ja.', practice, 3), { language }));
  });

  test.each(letterKinds)('with %s, in both languages', (letter) => {
    for (const language of letterLanguages)
      expectToFit(sheetOf(crowded('Ja.', 'website-trackers', 3), { letter, language }));
  });

  test('with any dossier', () => {
    fc.assert(
      fc.property(anyContents, fc.constantFrom(...letterKinds), (contents, letter) =>
        expectToFit(sheetOf(contents, { letter })),
      ),
    );
  });
});

describe('what does not fit', () => {
  const room = { lines: 2, width: factWidth, language: 'nl' } as const;
  const elsewhere = [text('De rest staat in de brief.')];

  test('is never cut in a sentence, and is always referred to', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.lorem({ mode: 'sentences', maxCount: 8 }),
    );
    fc.assert(
      fc.property(anyText, (typedWords) => {
        const fitted = fitInto([whole('Kort.'), sentences('', typedWords)], elsewhere, room);
        const [said = ''] = fitted.flatMap((one) => (one.kind === 'said' ? [one.text] : []));
        const ends = [0, ...splitSentences(flat(typedWords)).map(({ end }) => end)];
        expect(ends).toContain(said.length);
        expect(flat(typedWords).startsWith(said)).toBe(true);
        expect(words(fitted).endsWith(words(elsewhere))).toBe(said !== flat(typedWords));
        expect(linesOf(words(fitted), room.width)).toBeLessThanOrEqual(room.lines);
      }),
      { numRuns: 300 },
    );
  });

  test('is looked up under the heading of the letter that has it', () => {
    const long = 'Dit is een zin van mij. '.repeat(50);
    const sheet = sheetOf(oneQuote('Wij nemen op.', long));
    expect(rowOf(sheet, 3)).toMatch(
      new RegExp(`zin van mij\\. De rest staat in de brief, onder ‘${underHeading}’\\.$`),
    );
  });

  test.each([
    [['triage-sheet'] as const, 'Nog 2 oudere brieven staan in het dossier van de schrijver.'],
    [
      ['triage-sheet', 'correspondence-list'] as const,
      'Nog 2 oudere brieven staan in de lijst van brieven.',
    ],
  ])('of many letters is counted, with where they stand: %s', (chosen, line) => {
    const steps = Array.from({ length: 6 }, (_, at) => sent('access', `2026-0${at + 1}-01`));
    const { blocks } = sheetOf({ ...oneQuote('x'), steps }, { chosen });
    const paragraphs = blocks.flatMap((one) => (one.kind === 'paragraph' ? [one.inlines] : []));
    expect(paragraphs.map((one) => words(one))).toContain(line);
  });
});

describe('one dossier', () => {
  const access = sent('access', '2026-09-01');
  const objection = sent('objection', '2026-10-20');
  const contents = {
    ...oneQuote('In spreekkamer 2 nemen wij op.', 'Ik zag een camera. Niemand zei iets.', {
      tier: 'happened-to-me',
      answers: [{ question: 'consequence', kind: 'choice', chosen: ['stress'] }],
    }),
    steps: [access, answered(access, '2026-10-01', 'refused'), objection],
  };
  const sheet = sheetOf(contents, { chosen: ['triage-sheet', 'exhibit-list'] });

  test.each(realLetters)('begins with the label of its letter: %s', (_name, letter) => {
    const [label] = sheetOf(contents, { language: letter.language, change: letter }).blocks;
    const [first] = letter.blocks;
    const said = label?.kind === 'paragraph' ? words(label.inlines, letter.language) : '';
    const own = first?.kind === 'paragraph' ? words(first.inlines, letter.language) : '';
    if (['ap-complaint', 'ap-tip', 'collective-request'].includes(letter.kind))
      expect(said.startsWith(`${own} · `)).toBe(true);
    else expect(said).toMatch(/^[A-Z][A-Z ,:-]+ (\((artikel|Article) .*\) )?· /);
  });

  test('a complaint that asks for enforcement too says both words', () => {
    const order = orderFor('ap-complaint');
    const written = writeLetter(order);
    if (!written.ok) throw new Error(written.error);
    const input = { order, written: written.value, digest: hashOf('d') };
    const [{ blocks } = sheet] = annexesOf({ ...input, chosen: ['triage-sheet'] });
    expect(blocks[0]?.kind === 'paragraph' && words(blocks[0].inlines)).toBe(
      'Klacht (artikel 77 AVG), ook verzoek om handhaving (artikel 1:3 lid 3 Awb) · Datum: 26 november 2026 · Taal: Nederlands',
    );
  });

  test('says who, about whom, what and when', () => {
    expect(rowOf(sheet, 1)).toBe(
      'De schrijver zelf. A. de Vries, Dorpsstraat 1, 8251 AB Dronten. Mag de naam naar de organisatie? Niet bekend.',
    );
    expect(rowOf(sheet, 2)).toContain(
      'Het college van burgemeester en wethouders, van de gemeente Dronten, Postbus 100, 8250 AC Dronten. Adres volgens het register, bekeken op 23 november 2026.',
    );
    expect(rowOf(sheet, 3)).toBe(
      `${practiceText('recording-interview', 'nl').title}. Zelf meegemaakt: 1. Volgens de schrijver: Ik zag een camera. Niemand zei iets.`,
    );
    expect(rowOf(sheet, 5)).toBe(
      'Sinds wanneer: niet bekend. Gezien of gebeurd op 25 november 2026. Of het nog doorgaat, is niet bekend.',
    );
  });

  test('says what was tried, what else goes on, and by which number the evidence is known', () => {
    const table = sheet.blocks.find((one) => one.kind === 'table');
    expect(
      table?.kind === 'table' && table.rows.map((row) => row.map((cell) => words(cell))),
    ).toEqual([
      ['1 september 2026', 'de organisatie', 'verzoek om inzage', '1 oktober 2026: weigering'],
      ['20 oktober 2026', 'de organisatie', 'bezwaar', 'geen antwoord bekend'],
    ]);
    expect(rowOf(sheet, 11)).toBe(
      'Volgens het dossier: bezwaar (de organisatie), 20 oktober 2026.',
    );
    expect(rowOf(sheet, 12)).toBe(
      `Kijk eerst naar bijlage 1. Aantal bijlagen: 1. Zie de lijst van bijlagen. Controlegetal van al het bewijs (SHA-256): ${'d'.repeat(64)}`,
    );
  });

  test('an empty dossier says that it does not know', () => {
    const empty = sheetOf(dossierWith({}));
    expect(rowOf(empty, 7)).toContain('Niet bekend.');
    expect(rowOf(empty, 8)).toContain('Hoeveel mensen het raakt, is niet bekend.');
    expect(rowOf(empty, 12)).toBe('Er zijn geen bijlagen.');
    expect(saidIn(empty)).not.toContain('d'.repeat(64));
  });
});
