/** What routes look at in a dossier, and why. Each is a file in `readiness/`, with source and date. */
import type { LetterLanguage } from '../domain/language.ts';
import type { ReadinessEntry, ReadinessId, ReadinessText } from '../domain/readiness.ts';
import { asReadinessEntry } from '../schemas/readiness.ts';
import { readinessFiles } from './readiness/entries.ts';

/** In the order in which they are shown. */
export const readinessEntries: readonly ReadinessEntry[] = readinessFiles.map(asReadinessEntry);

const byId = new Map(readinessEntries.map((entry) => [entry.id, entry]));

export function readinessEntry(id: ReadinessId): ReadinessEntry {
  const entry = byId.get(id);
  if (!entry) throw new RangeError(`no file for ${id}`);
  return entry;
}

export const readinessText = (id: ReadinessId, language: LetterLanguage): ReadinessText =>
  readinessEntry(id).texts[language];
