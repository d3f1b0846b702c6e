/** Where a date stands that was taken from an added file. */
import { type AddedFile, type FileEvent, isFromProperties } from '../../domain/added-file.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import { chronologyWords } from './chronology-words.ts';

/** `blad 2 van het stuk`, or who says so when it stands on no page. */
export function placeInFile(file: AddedFile, event: FileEvent, language: LetterLanguage): string {
  const { inFileAt, inProperties, byWriter } = chronologyWords[language];
  if (event.page !== null) return inFileAt(event.page);
  return isFromProperties(event, file) ? inProperties : byWriter;
}
