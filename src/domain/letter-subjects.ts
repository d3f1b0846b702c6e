/** What letters can be about: each practice at each organisation that something was reported of. */
import type { LetterSubject } from './letter-draft.ts';
import { organisationKey } from './organisation.ts';
import type { Step } from './step.ts';

export const isSameSubject = (a: LetterSubject, b: LetterSubject): boolean =>
  a.practice === b.practice && organisationKey(a.organisation) === organisationKey(b.organisation);

/** Each once, that of the newest report first. */
export function subjectsOf(records: readonly LetterSubject[]): LetterSubject[] {
  const subjects: LetterSubject[] = [];
  for (const { organisation, practice } of records.toReversed())
    if (!subjects.some((known) => isSameSubject(known, { organisation, practice })))
      subjects.push({ organisation, practice });
  return subjects;
}

/** What was sent, or came back, is about this; when it is about more, the newest report of that organisation. */
export function subjectOfStep(
  { organisation, practice }: Pick<Step, 'organisation' | 'practice'>,
  records: readonly LetterSubject[],
): LetterSubject | null {
  if (practice !== null) return { organisation, practice };
  const key = organisationKey(organisation);
  return subjectsOf(records).find((one) => organisationKey(one.organisation) === key) ?? null;
}
