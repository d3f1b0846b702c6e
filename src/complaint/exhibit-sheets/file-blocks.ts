/** A letter, a photo or an e-mail that was added: what it is, what was marked in it, and its text. */
import type { FileExhibit } from '../../domain/dossier.ts';
import type { FilePassage } from '../../domain/file-passage.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block } from '../../domain/letter.ts';
import { quoteOf } from '../../domain/selector.ts';
import { type Cell, dateInline, facts, table } from '../annexes/annex-inlines.ts';
import { chronologyWords } from '../annexes/chronology-words.ts';
import { placeInFile } from '../annexes/place-in-file.ts';
import { leaveOutCitizenNumbers } from '../citizen-number.ts';
import { sayMoment } from '../dates.ts';
import { nameSort } from '../exhibits.ts';
import { heading, paragraph, said } from '../inlines.ts';
import { subjectRows } from './capture-blocks.ts';
import { captureWords } from './capture-words.ts';
import { fileWords } from './file-words.ts';
import type { SheetFacts } from './sheet-facts.ts';

export function fileBlocks(exhibit: FileExhibit, sheet: SheetFacts): Block[] {
  const words = fileWords[sheet.language];
  return [
    heading(words.facts),
    factsOf(exhibit, sheet),
    paragraph(words.byWriter),
    heading(words.marked),
    ...(exhibit.passages.length === 0
      ? [paragraph(words.nothingMarked)]
      : exhibit.passages.flatMap((passage) => passageBlocks(passage, sheet.language))),
    ...dateBlocks(exhibit, sheet.language),
    ...textBlocks(sheet),
  ];
}

/** The name is what the person typed, so it goes out as the words of a letter do. */
function factsOf({ file }: FileExhibit, sheet: SheetFacts): Block {
  const { language } = sheet;
  const words = fileWords[language];
  return facts([
    { name: words.name, value: [said(leaveOutCitizenNumbers(file.title, language))] },
    { name: words.sort, value: [nameSort(file.sort, language)] },
    { name: words.mediaType, value: [said(file.file.mediaType)] },
    { name: words.pages, value: [`${file.pageCount}`] },
    { name: words.added, value: [sayMoment(file.addedAt, language)] },
    ...subjectRows(sheet, captureWords[language]),
  ]);
}

function passageBlocks({ selectors, places }: FilePassage, language: LetterLanguage): Block[] {
  const words = fileWords[language];
  const page = places[0]?.page ?? null;
  const text = quoteOf(selectors)?.exact ?? '';
  if (text === '') return [paragraph(words.markedPart(page ?? 1))];
  return [
    { kind: 'quote', text, language: null, source: page === null ? words.text : words.page(page) },
  ];
}

/** The words may be typed by the person, so they go out as those of a letter do. */
function dateBlocks({ file }: FileExhibit, language: LetterLanguage): Block[] {
  const words = fileWords[language];
  if (file.events.length === 0) return [];
  const rows = file.events.map((event): Cell[] => [
    [chronologyWords[language].inFile[event.what] || words.otherDate],
    [dateInline(event.date, language)],
    [placeInFile(file, event, language)],
    [said(leaveOutCitizenNumbers(event.words, language))],
  ]);
  return [
    heading(words.dates),
    paragraph(words.datesFrom),
    table(words.datesCaption, words.dateColumns, rows),
  ];
}

/** Text without a look of its own is written out; what has pages is shown as those pages. */
function textBlocks({ copies, language }: SheetFacts): Block[] {
  const words = fileWords[language];
  const [shown] = copies;
  if (!shown || shown.copy.images.length > 0) return [];
  if (shown.copy.text === null) return [paragraph(words.noText)];
  if (shown.texts.length === 0) return [paragraph(words.textUnreadable)];
  const lines = shown.texts.flatMap((text) => text.split('\n'));
  return [
    heading(words.text),
    ...lines.filter((line) => line.trim() !== '').map((line) => paragraph(said(line))),
  ];
}
