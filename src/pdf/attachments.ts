/** The files that travel inside a PDF: those that were given, and the list of exhibits with their pages. */
import { type ExhibitData, withPages } from '../complaint/exhibit-sheets/exhibit-data.ts';
import type { PagesOf } from '../domain/exhibit-sheet.ts';
import type { LetterLanguage } from '../domain/language.ts';
import { stableJson } from '../pack/stable-json.ts';
import type { PdfAttachment, PdfOrder } from './pdf-order.ts';

export const attachmentsOf = (
  { attachments, list, set }: PdfOrder,
  pagesOf: PagesOf,
): readonly PdfAttachment[] =>
  list === null
    ? attachments
    : [...attachments, listFile(withPages(list, pagesOf), set.letter.language)];

const descriptions = {
  nl: 'Lijst van de bijlagen, voor een computer',
  en: 'List of the exhibits, for a computer',
} as const satisfies Record<LetterLanguage, string>;

const listFile = (list: ExhibitData, language: LetterLanguage): PdfAttachment => ({
  name: 'exhibits.json',
  mediaType: 'application/json',
  description: descriptions[language],
  bytes: new TextEncoder().encode(stableJson(list)),
});
