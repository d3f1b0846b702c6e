/** The exhibits of the reports that a letter is about. */
import type { Exhibit, PackContents } from '../domain/dossier.ts';
import type { LetterSubject } from '../domain/letter-draft.ts';
import { exhibitsOf, numberExhibits } from './exhibits.ts';
import { aboutSubject, lastOfDays } from './from-dossier/about-subject.ts';

/** Each once, by number. */
export function exhibitsAbout(contents: PackContents, subject: LetterSubject): Exhibit[] {
  const all = numberExhibits(contents);
  const { records } = aboutSubject(contents, subject, lastOfDays);
  const numbers = new Set(
    records.flatMap((record) => exhibitsOf(record, all)).map(({ number }) => number),
  );
  return all.filter(({ number }) => numbers.has(number));
}
