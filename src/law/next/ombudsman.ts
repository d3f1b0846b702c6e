/** The ombudsman, after a complaint to the organisation itself. */
import type { SentLetter } from '../sent-letters.ts';
import { type Candidate, type SubjectSeen, sentBy } from './subject-seen.ts';

/** Within a year after it was handled, or should have been (Awb 9:24). */
export function toOmbudsman(complaint: SentLetter, seen: SubjectSeen): Candidate[] {
  const wasSent = sentBy(seen, 'ombudsman').some(
    ({ step }) => step.what.on >= complaint.step.what.on,
  );
  const ids = [complaint.step.id, ...complaint.answers.map(({ id }) => id)];
  const open = seen.terms.find(
    ({ step, term }) =>
      term.rule === 'ombudsman' &&
      ids.includes(step.id) &&
      (term.last === null || term.last >= seen.today),
  );
  if (wasSent || !open) return [];
  return [
    {
      action: { kind: 'ombudsman', of: open.step.id, letter: 'ombudsman' },
      by: open.term.last,
    },
  ];
}
