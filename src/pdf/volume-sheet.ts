/**
 * The page that says which part of an edition a file is: of which letter, what lies in it, and where the
 * rest is. Laid out like the text of an exhibit.
 */
import { sayDay } from '../complaint/dates.ts';
import { sayPages } from '../complaint/say-references.ts';
import type { ExhibitSheet } from '../domain/exhibit-sheet.ts';
import type { Block, Inline } from '../domain/letter.ts';
import { pdfWords } from './document/pdf-words.ts';
import type { Pagination, VolumePlan } from './paginate.ts';
import type { PdfOrder } from './pdf-order.ts';
import { volumeWords } from './volume-words.ts';

const said = (text: string): readonly Inline[] => [{ kind: 'text', text }];

/** Of volume `at`, counted from 0. */
export function volumeSheet(order: PdfOrder, pagination: Pagination, at: number): ExhibitSheet {
  const { language } = order.set.letter;
  const words = volumeWords[language];
  const title = words.title(at + 1, pagination.volumes.length);
  const blocks = [
    ofWhat(order),
    { kind: 'paragraph' as const, inlines: said(words.numbers) },
    volumeTable(order, pagination),
    // The first volume begins with the letter and its own list of exhibits.
    ...(at === 0 ? [] : [exhibitTable(order, pagination.volumes[at])]),
  ];
  return { number: 0, language, title, blocks, pictures: [] };
}

function ofWhat({ set: { letter }, label }: PdfOrder): Block {
  const words = volumeWords[letter.language];
  return {
    kind: 'facts',
    rows: [
      { name: words.dossier, value: said(label) },
      { name: words.letter, value: [{ kind: 'said', text: letter.subject }] },
      { name: words.day, value: said(sayDay(letter.day, letter.language)) },
    ],
  };
}

function volumeTable({ set: { letter } }: PdfOrder, { volumes, pages }: Pagination): Block {
  const words = volumeWords[letter.language];
  const rows = volumes.map(({ first, exhibits }, at) => [
    said(words.one(at + 1)),
    said(words.range(exhibits[0]?.number ?? 0, exhibits.at(-1)?.number ?? 0)),
    said(sayPages({ first, last: (volumes[at + 1]?.first ?? pages + 1) - 1 }, letter.language)),
  ]);
  return { kind: 'table', caption: words.volumes, columns: words.volumeColumns, rows };
}

function exhibitTable({ set: { letter }, sheets }: PdfOrder, plan: VolumePlan | undefined): Block {
  const words = volumeWords[letter.language];
  const titles = new Map(sheets.map((sheet) => [sheet.number, whatItIs(sheet)]));
  const rows = (plan?.exhibits ?? []).map(({ number, first, last }) => [
    [{ kind: 'exhibit' as const, number }],
    [{ kind: 'said' as const, text: titles.get(number) ?? '' }],
    said(sayPages({ first, last }, letter.language)),
  ]);
  return { kind: 'table', caption: words.exhibits, columns: words.exhibitColumns, rows };
}

/** The title without the number, which stands beside it. */
function whatItIs({ number, title, language }: ExhibitSheet): string {
  const numbered = `${pdfWords[language].exhibit(number)}: `;
  return title.startsWith(numbered) ? title.slice(numbered.length) : title;
}
