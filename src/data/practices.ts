/**
 * The catalogue of practices: what is reported, which rules are usually at issue, what to ask and
 * what to mind, from which source, checked when. Law is dated data: nothing here says that a case
 * breaks a rule. Each practice is a file in `practices/`, with its words in every language.
 */
import type { LetterLanguage } from '../domain/language.ts';
import type { Practice, PracticeEntry, PracticeId, PracticeText } from '../domain/practice.ts';
import { asPracticeEntry } from '../schemas/practice.ts';
import { practiceFiles } from './practices/entries.ts';

/** In the order of the catalogue. */
export const practiceEntries: readonly PracticeEntry[] = practiceFiles.map(asPracticeEntry);

const byId = new Map(practiceEntries.map((entry) => [entry.id, entry]));

/** The practice with its words. */
export function practiceEntry(id: PracticeId): PracticeEntry {
  const entry = byId.get(id);
  if (!entry) throw new RangeError(`no file for the practice ${id}`);
  return entry;
}

export const practiceOf = (id: PracticeId): Practice => practiceEntry(id);

export const practiceText = (id: PracticeId, language: LetterLanguage): PracticeText =>
  practiceEntry(id).texts[language];
