/** Orders for PDFs as dossiers have them: letters, annexes, exhibits with pictures, files inside. */
import type { Annex, LetterSet } from '../../../src/domain/annex.ts';
import type { ExhibitSheet, SheetPicture } from '../../../src/domain/exhibit-sheet.ts';
import { asId, type BlobId } from '../../../src/domain/ids.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import type { LetterLanguage } from '../../../src/domain/language.ts';
import type { PdfAttachment, PdfOrder } from '../../../src/pdf/pdf-order.ts';
import { hashOf } from '../complaint/dossiers.ts';
import { annexesFullOf, everyBlock, letterFullOf } from '../docx/model-letters.ts';

/** Everything that a letter here may have to say, but for what no font has. */
export const mixedWords =
  'Ayşe Öğretmen las «مرحبا 123 عالم (2026-11-26)» bij Łódź, Київ en Ελλάδα: 100 % — “zo”.';

export const emoji = 'Zij zei 🙈 en 👩‍👩‍👧 tegen mij.';

/** With the words in every place; titles are ours, and never empty. */
export const setOf = (words: string, language: LetterLanguage = 'nl'): LetterSet => {
  const title = words || 'Een titel';
  const annexes = annexesFullOf(words).map((annex) => ({ ...annex, language, title }));
  const list: Annex = { kind: 'exhibit-list', language, title, blocks: [listOf(9)] };
  const letter = letterFullOf(words, { language, subject: title });
  return { letter, annexes: [...annexes, list] };
};

/** A list that says of each exhibit on which pages it lies. */
export const listOf = (exhibits: number): ReturnType<typeof everyBlock>[number] => ({
  kind: 'table',
  caption: 'Bijlagen',
  columns: ['Bijlage', 'Blad'],
  rows: Array.from({ length: exhibits }, (_, at) => [
    [{ kind: 'exhibit', number: at + 1 }],
    [{ kind: 'pages', exhibit: at + 1 }],
  ]),
});

const imageId = (exhibit: number, part: number): BlobId =>
  asId(`${exhibit.toString(16).padStart(8, '0')}-0000-4000-8000-${String(part).padStart(12, '0')}`);

export const pictureOf = (exhibit: number, part: number, of: number): SheetPicture => ({
  kind: 'picture',
  image: {
    blobId: imageId(exhibit, part),
    byteLength: 1_000,
    sha256: hashOf('a'),
    width: 1_280,
    height: 1_414,
  },
  alt: `Een scherm van de gemeente, deel ${part}: ${mixedWords}`,
  altLanguage: 'nl',
  marks: part === 1 ? [{ left: 100, top: 200, width: 600, height: 40 }] : [],
  caption: `Deel ${part} van ${of}`,
});

export const sheetOf = (
  number: number,
  pictures = 2,
  words: string = mixedWords,
  language: LetterLanguage = 'nl',
): ExhibitSheet => ({
  number,
  language,
  title: `Bijlage ${number}: een scherm`,
  blocks: everyBlock(words),
  pictures: Array.from({ length: pictures }, (_, at) => pictureOf(number, at + 1, pictures)),
});

export const sheetsOf = (count: number, words?: string): ExhibitSheet[] =>
  Array.from({ length: count }, (_, at) => sheetOf(at + 1, 2, words));

export const dataInside: PdfAttachment = {
  name: 'dossier.json',
  mediaType: 'application/json',
  description: 'De gegevens van dit dossier, voor een computer',
  bytes: new TextEncoder().encode('{"dossier":1}'),
};

export const orderOf = (change: Partial<PdfOrder> = {}): PdfOrder => ({
  set: setOf(mixedWords),
  others: [],
  sheets: sheetsOf(3),
  label: '1a2b3c4d',
  madeAt: instantOf(new Date('2026-11-26T05:00:00Z')),
  attachments: [],
  list: null,
  exhibitsPerVolume: null,
  ...change,
});
