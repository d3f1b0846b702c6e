/**
 * For each subject the one thing to do next, those first that can come too late. What to do is looked
 * for in a fixed order: a term of the person's own before everything else, and nothing at the end.
 */

import type { LetterDraftId } from '../domain/ids.ts';
import type { Day } from '../domain/instant.ts';
import type { LetterSubject } from '../domain/letter-draft.ts';
import { subjectsOf } from '../domain/letter-subjects.ts';
import {
  letterOfAction,
  type NextActionKind,
  type NextStep,
  stepOfAction,
} from '../domain/next-action.ts';
import { whenLate } from './next/late.ts';
import { toGiveReasons, toObject, toSend } from './next/own-terms.ts';
import { type Candidate, type SubjectSeen, seeSubject, type Written } from './next/subject-seen.ts';
import { afterRefusal, againAfterFinding } from './next/to-authority.ts';
import {
  toFinishLetter,
  toFinishReport,
  toLookAt,
  toWait,
  toWriteFirst,
  wasSentSince,
} from './next/to-write.ts';

export type { Written } from './next/subject-seen.ts';

/** One for each subject, and one more while a report is begun that does not say yet what it is about. */
export function nextSteps(written: Written, today: Day): NextStep[] {
  return [
    ...unnamedReport(written),
    ...subjectsIn(written).map((subject) => nextStep(seeSubject(written, subject, today))),
  ].sort(byUrgency);
}

/** The newest report first. What was sent or begun keeps its subject when the report was taken away. */
function subjectsIn({ contents, drafts, letters }: Written): LetterSubject[] {
  const steps = contents.steps.filter(({ isWithdrawn }) => !isWithdrawn);
  return subjectsOf([
    ...letters.filter(({ isWithdrawn }) => !isWithdrawn),
    ...steps.flatMap(({ organisation, practice }) =>
      practice === null ? [] : [{ organisation, practice }],
    ),
    ...drafts.flatMap(({ organisation, practice }) =>
      organisation === null || practice === null ? [] : [{ organisation, practice }],
    ),
    ...contents.records,
  ]);
}

function unnamedReport({ drafts }: Written): NextStep[] {
  const unnamed = drafts.filter(
    ({ organisation, practice }) => organisation === null || practice === null,
  );
  return unnamed.slice(-1).map(({ id }) => ({
    subject: null,
    action: { kind: 'finish-report', report: id },
    by: null,
    begun: null,
    notes: [],
  }));
}

const nothing: Candidate = { action: { kind: 'nothing' }, by: null };

/** Where to look, one after the other: what is found first is the next thing to do. */
const looks: readonly ((seen: SubjectSeen) => readonly Candidate[])[] = [
  toObject,
  toGiveReasons,
  toSend,
  againAfterFinding,
  (seen) => whenLate(seen).filter(({ action }) => action.kind !== 'wait'),
  toFinishReport,
  toFinishLetter,
  toLookAt,
  (seen) => [...whenLate(seen).filter(({ action }) => action.kind === 'wait'), ...toWait(seen)],
  afterRefusal,
  toWriteFirst,
];

function nextStep(seen: SubjectSeen): NextStep {
  const { action, by } = firstFound(seen);
  const { subject, notes } = seen;
  return { subject, action, by, begun: begunFor({ action, by }, seen), notes };
}

function firstFound(seen: SubjectSeen): Candidate {
  for (const look of looks) {
    const [found] = look(seen);
    if (found) return found;
  }
  return nothing;
}

/** A letter of the same kind that goes on from the same, or that does not say from what. */
function begunFor({ action }: Candidate, seen: SubjectSeen): LetterDraftId | null {
  const kind = letterOfAction(action);
  const of = stepOfAction(action);
  const found = seen.begun.find(
    (letter) =>
      letter.letter === kind &&
      (of === null || letter.follows === null || letter.follows === of) &&
      !wasSentSince(letter, seen),
  );
  return found?.id ?? null;
}

/** First what has a last day, then what can be done at any time, then what others must do, then nothing. */
const turns: Readonly<Partial<Record<NextActionKind, number>>> = {
  object: 0,
  wait: 2,
  nothing: 3,
};

const turnOf = ({ action }: NextStep): number => turns[action.kind] ?? 1;
const dayOrLast = ({ by }: NextStep): string => by ?? '~';

const byUrgency = (a: NextStep, b: NextStep): number =>
  turnOf(a) - turnOf(b) || compare(dayOrLast(a), dayOrLast(b));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
