/**
 * Nalopen: what somebody said of each report before this letter, and what that changes in it. What was
 * left out is in no part of the letter; the report itself stays in the dossier as it was.
 */
import type { PackContents } from '../../domain/dossier.ts';
import type { RecordId } from '../../domain/ids.ts';
import { type Day, dayOf, dutchTimeZone } from '../../domain/instant.ts';
import type { LetterChoice, LetterSubject } from '../../domain/letter-draft.ts';
import type { YesNoUnknown } from '../../domain/own-data.ts';
import { type PackRecord, sealedAtOf } from '../../domain/record.ts';
import { isSaidEnough, type Replayed } from '../../domain/replay.ts';
import { goingOnOf } from '../../law/dossier-facts.ts';
import { type FieldSpec, fieldsOf } from '../field-specs.ts';
import { type AboutSubject, aboutSubject } from './about-subject.ts';
import { replayedIn } from './details.ts';

/** A letter as far as it decides which reports it tells. */
export type LetterAbout = Pick<LetterChoice, 'organisation' | 'practice' | 'letter' | 'details'>;

/** What a letter that asks it was told; one that does not ask knows of nothing. */
const saidIn = ({
  letter,
  details,
}: Pick<LetterAbout, 'letter' | 'details'>): readonly Replayed[] =>
  fieldsOf(letter).some(({ field }) => field === 'replay') ? replayedIn(details) : [];

/** What was said of a report for this letter; `null` when nothing was. */
export const replayOf = (
  { id }: { readonly id: RecordId },
  letter: Pick<LetterAbout, 'letter' | 'details'>,
): Replayed | null => saidIn(letter).find(({ record }) => record === id) ?? null;

/** What a dossier holds for this letter: as of its subject, without the reports that were left out. */
export function aboutLetter(contents: PackContents, letter: LetterAbout, day: Day): AboutSubject {
  const about = aboutSubject(contents, letter, day);
  const isTold = (record: PackRecord) => replayOf(record, letter)?.standing !== 'left-out';
  return { ...about, records: about.records.filter(isTold) };
}

export type ReplayFault = 'not-replayed' | 'all-left-out';

/** Why the reports do not make a letter yet; `null` when they do. */
export function replayFault(
  contents: PackContents,
  letter: LetterAbout,
  day: Day,
): ReplayFault | null {
  const { records } = aboutSubject(contents, letter, day);
  const isAsked = fieldsOf(letter.letter).some(({ field }) => field === 'replay');
  if (!isAsked || records.length === 0) return null;
  const open = recordsToReplay(contents, letter, day).some((record) => !isSaid(record, letter));
  if (open) return 'not-replayed';
  return aboutLetter(contents, letter, day).records.length === 0 ? 'all-left-out' : null;
}

function isSaid(record: PackRecord, letter: LetterAbout): boolean {
  const said = replayOf(record, letter);
  return said !== null && isSaidEnough(said);
}

/** Those of another day: what was written down today is as the person knows it today. */
export const recordsToReplay = (
  contents: PackContents,
  subject: LetterSubject,
  today: Day,
): PackRecord[] =>
  aboutSubject(contents, subject, today).records.filter(
    (record) => dayOf(sealedAtOf(record), dutchTimeZone) !== today,
  );

/** The questions of a letter with the reports to go through; without that question when there are none. */
export const askedIn = (
  fields: readonly FieldSpec[],
  toReplay: readonly PackRecord[],
): FieldSpec[] =>
  fields
    .map((spec) =>
      spec.field === 'replay' ? { ...spec, choices: toReplay.map(({ id }) => id) } : spec,
    )
    .filter(({ choices, field }) => field !== 'replay' || choices.length > 0);

/** Whether it is going on: what was said for this letter, else what the reports say. */
export function goingOnNow(
  records: readonly PackRecord[],
  letter: Pick<LetterAbout, 'letter' | 'details'>,
): YesNoUnknown {
  const said = records.map((record) => replayOf(record, letter)?.standing ?? null);
  if (said.includes('still-so')) return 'yes';
  const isSolved = said.length > 0 && said.every((standing) => standing === 'solved');
  return isSolved ? 'no' : goingOnOf(records);
}
