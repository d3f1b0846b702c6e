/** What is printed: a letter with its annexes and lists, and exhibits of a quote, facts and two pictures. */
import { exhibit, pagesRef, said } from '../../../src/complaint/inlines.ts';
import type { LetterSet } from '../../../src/domain/annex.ts';
import type { ExhibitSheet, SheetPicture } from '../../../src/domain/exhibit-sheet.ts';
import type { Block } from '../../../src/domain/letter.ts';
import type { PdfOrder } from '../../../src/pdf/pdf-order.ts';
import { annexesFullOf, everyBlock, letterOf, madeAt } from '../../unit/docx/model-letters.ts';
import { pictureOf } from '../../unit/pdf/orders.ts';

export const words =
  'In spreekkamer 2 neemt de gemeente het gesprek op met beeld en geluid. '.repeat(4);

/** How many different screens there are; more exhibits show them again. */
export const screens = 20;
/** Each picture of 1,280 × 2,828 lies on two pages. */
export const parts = 2;

const list = (exhibits: number): Block => ({
  kind: 'table',
  caption: 'Bijlagen, op nummer',
  columns: ['Nummer', 'Wat', 'Waar het ligt'],
  rows: Array.from({ length: exhibits }, (_, at) => [
    [exhibit(at + 1)],
    [said('citaat van de pagina ‘Het gesprek’ (https://www.voorbeeldstad.example/gesprek)')],
    [pagesRef(at + 1)],
  ]),
});

/** A letter of 140 blocks of every kind, an annex of each kind with 14, and the list. */
export const paperSet = (exhibits: number): LetterSet => ({
  letter: letterOf(Array.from({ length: 10 }, () => everyBlock(words)).flat()),
  annexes: annexesFullOf(words).map((annex) =>
    annex.kind === 'exhibit-list' ? { ...annex, blocks: [list(exhibits)] } : annex,
  ),
});

const fact = (name: string, value: string) => ({ name, value: [said(value)] });

const blocks = (number: number): Block[] => [
  { kind: 'quote', text: words, language: 'nl', source: `www.voorbeeldstad.example/${number}` },
  {
    kind: 'facts',
    rows: [
      fact('Pagina', `https://www.voorbeeldstad.example/uitkering/gesprek/${number}`),
      fact('Vastgelegd', '25 november 2026 om 18.14 uur (Nederlandse tijd, UTC+1)'),
      fact('SHA-256', 'a'.repeat(64)),
      fact('Browser', 'Chromium 156'),
    ],
  },
];

const picture = (number: number, part: number): SheetPicture => ({
  ...pictureOf(number, part, parts),
  alt: words.repeat(5),
});

export const paperSheet = (number: number): ExhibitSheet => ({
  number,
  language: 'nl',
  title: `Bijlage ${number}: citaat van de pagina ‘Het gesprek’`,
  blocks: blocks(number),
  pictures: Array.from({ length: parts }, (_, at) => picture(number, at + 1)),
});

export const paperSheets = (exhibits: number): ExhibitSheet[] =>
  Array.from({ length: exhibits }, (_, at) => paperSheet(at + 1));

export const paperOrder = (exhibits: number): PdfOrder => ({
  set: paperSet(exhibits),
  others: [],
  sheets: paperSheets(exhibits),
  label: '1a2b3c4d',
  madeAt,
  attachments: [],
  list: null,
  exhibitsPerVolume: null,
});
