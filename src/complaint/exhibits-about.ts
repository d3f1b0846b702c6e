/** The exhibits of the reports that a letter is about. */
import type { Exhibit, PackContents } from '../domain/dossier.ts';
import { exhibitsOf, numberExhibits } from './exhibits.ts';
import { lastOfDays } from './from-dossier/about-subject.ts';
import { aboutLetter, type LetterAbout } from './from-dossier/replay.ts';

/** Each once, by number. */
export function exhibitsAbout(contents: PackContents, letter: LetterAbout): Exhibit[] {
  const all = numberExhibits(contents);
  const { records } = aboutLetter(contents, letter, lastOfDays);
  const numbers = new Set(
    records.flatMap((record) => exhibitsOf(record, all)).map(({ number }) => number),
  );
  return all.filter(({ number }) => numbers.has(number));
}
