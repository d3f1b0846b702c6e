/** Brieven: what the person fills in for a pack, and the letters that it asks for. */
import { draftLetter } from '../complaint/draft-letter.ts';
import { reportedOf } from '../complaint/from-dossier/reported.ts';
import type { Sender } from '../complaint/letters/frame.ts';
import { type LetterNeeded, lettersNeeded } from '../complaint/letters-needed.ts';
import { isGone, recipientOf } from '../complaint/recipient.ts';
import { practiceOf } from '../data/practices.ts';
import type { ExportError } from '../domain/codes.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { RecordId } from '../domain/ids.ts';
import type { Day } from '../domain/instant.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { Letter } from '../domain/letter.ts';
import type { Edition } from '../domain/pack.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Rounding } from '../domain/rounding.ts';
import type { VisitComparison } from '../domain/visit-comparison.ts';

/**
 * What the person fills in for this pack, and for whom it is. Name and address go into the letter and are
 * kept nowhere else.
 */
export type PackOrder = {
  readonly language: LetterLanguage;
  readonly name: string;
  /** Lines as typed. */
  readonly address: string;
  readonly email: string;
  readonly edition: Edition;
  /** How exact the times in an anonymous one are; to the day when nothing was chosen. */
  readonly rounding?: Rounding | undefined;
};

/** What each guided visit of the dossier showed. */
export type VisitComparisons = ReadonlyMap<RecordId, VisitComparison>;

/**
 * One letter for each practice at each organisation; one that cannot be written stops all of them. In an
 * anonymous pack there is none: a letter asks for an answer, and nobody would know whose.
 */
export function writeLetters(
  contents: PackContents,
  order: PackOrder,
  day: Day,
  visits: VisitComparisons,
): Result<Letter[], ExportError> {
  if (order.edition === 'anonymous')
    return contents.records.length === 0 ? fail('no-records') : ok([]);
  const letters: Letter[] = [];
  for (const needed of lettersNeeded(contents)) {
    const letter = writeLetter(needed, contents, order, day, visits);
    if (!letter.ok) return letter;
    letters.push(letter.value);
  }
  return letters.length === 0 ? fail('no-records') : ok(letters);
}

function writeLetter(
  { organisation, practice, records }: LetterNeeded,
  contents: PackContents,
  order: PackOrder,
  day: Day,
  visits: VisitComparisons,
): Result<Letter, ExportError> {
  const recipient = recipientOf(organisation);
  if (recipient === null)
    return fail(isGone(organisation) ? 'recipient-gone' : 'recipient-missing');
  return draftLetter({
    kind: 'access-request',
    language: order.language,
    day,
    sender: senderOf(order),
    recipient,
    practice: practiceOf(practice),
    reported: reportedOf(records, contents, visits, null),
  });
}

const senderOf = ({ name, address, email }: PackOrder): Sender => ({
  name,
  addressLines: address.split('\n'),
  email: email.trim() === '' ? null : email,
});
