/** What a found date may be the date of, by the words around it: offered, for the person to judge. */
import type { FileEventKind } from './added-file.ts';
import { datesIn } from './date-forms.ts';

/** Names of what files say of themselves: of a PDF, an e-mail and a photo. */
const properties: Readonly<Record<string, FileEventKind>> = {
  CreationDate: 'made',
  Date: 'sent',
  DateTimeOriginal: 'photographed',
  DateTimeDigitized: 'photographed',
};

const signs: readonly (readonly [FileEventKind, RegExp])[] = [
  ['signed', /\b(?:ge|onderge|onder)teken(?:d|en|ing)|\bhandtekening|\bsigned\b|\bsignature/gi],
  ['in-force', /\bmet ingang van\b|\bingangsdatum|\bin werking\b|\binto force\b|\beffective\b/gi],
  ['received', /\bont(?:vangen|vangst|ving)|\breceived\b|\breceipt\b/gi],
  ['sent', /\bver(?:zonden|stuurd|zending|zend)|\bsent\b/gi],
  ['dated', /\bdagtekening|\bgedagtekend|\bdatum\b|\bdated?\b|\bd\.d\./gi],
];

/** From then on something went from one to another: `leveren wij vanaf`, `sinds … gedeeld`. */
const since = /\b(?:sinds|vanaf|since|from)\b/i;
const shared =
  /\b(?:gedeeld|deelt|delen|verstrekt|verstrekken|geleverd|levert|leveren|shared|shares?|supplied|provided)\b/i;

/** `null` when the words say nothing of it. They hold one date, as `findDates` gives them. */
export function suggestedEvent(words: string): FileEventKind | null {
  const [date] = datesIn(words);
  if (!date) return Object.hasOwn(properties, words) ? (properties[words] ?? null) : null;
  const ahead = words.slice(0, date.start);
  const after = words.slice(date.end);
  if (since.test(ahead) && shared.test(words)) return 'shared-since';
  return signIn(ahead, -1) ?? signIn(after, 0);
}

/** The last (-1) or the first (0) of the signs in the words. */
function signIn(words: string, at: -1 | 0): FileEventKind | null {
  const found = signs.flatMap(([kind, sign]) =>
    [...words.matchAll(sign)].map(({ index }) => ({ kind, index })),
  );
  return found.toSorted((one, other) => one.index - other.index).at(at)?.kind ?? null;
}
