/** What can be done when the other side does not answer, one thing after the other. */
import type { Day } from '../../domain/instant.ts';
import type { RouteId } from '../../domain/route-id.ts';
import { addDays, daysBetween } from '../days.ts';
import type { SentLetter } from '../sent-letters.ts';
import { toOmbudsman } from './ombudsman.ts';
import { type Candidate, lateSince, type SubjectSeen, sentBy } from './subject-seen.ts';
import { authorityCandidates, hasGoneToAp } from './to-authority.ts';

/** So long a friendly letter comes before a formal one. No rule: what one may call reasonable. */
const reminderDays = 14;

export const whenLate = (seen: SubjectSeen): Candidate[] =>
  seen.letters.flatMap((letter) => {
    const since = lateSince(letter, seen);
    return since === null ? [] : afterSilence(letter, since, seen);
  });

function afterSilence(letter: SentLetter, since: Day, seen: SubjectSeen): Candidate[] {
  const { id, route } = letter.step;
  if (route === 'notice-of-default') return [];
  if (route === 'conduct-complaint') return toOmbudsman(letter, seen);
  if (route.startsWith('ap-')) return whenApIsLate(letter, since, seen);
  if (hasGoneToAp(seen, since)) return [];
  const notice = noticeAfter(letter, since, seen);
  if (notice) return afterNotice(letter, notice, seen);
  if (daysBetween(since, seen.today) <= reminderDays)
    return [{ action: { kind: 'remind', of: id, letter: 'reminder' }, by: null }];
  // Only an organ of government can be given notice (Awb 4:17).
  if ('code' in letter.step.organisation)
    return [{ action: { kind: 'remind', of: id, letter: 'notice-of-default' }, by: null }];
  const authority = authorityCandidates(letter.step, seen);
  return authority.length > 0
    ? authority
    : [{ action: { kind: 'remind', of: id, letter: 'reminder' }, by: null }];
}

/** The first notice of default to the same side after the term was over. */
const noticeAfter = (late: SentLetter, since: Day, seen: SubjectSeen): SentLetter | null =>
  sentBy(seen, 'notice-of-default').find(
    ({ step }) => step.what.on > since && step.what.on >= late.step.what.on,
  ) ?? null;

/** The first day on which a court can be asked; `null` when that is not known. */
const courtFrom = ({ step }: SentLetter, { terms }: SubjectSeen): Day | null =>
  terms.find(({ step: of, term }) => of.id === step.id && term.rule === 'appeal-no-decision')?.term
    .first ?? null;

const isRunning = (notice: SentLetter, seen: SubjectSeen): boolean => {
  const from = courtFrom(notice, seen);
  return from !== null && from > seen.today;
};

/** Until the day before somebody else can be asked. */
function waitForNotice(late: SentLetter, notice: SentLetter, seen: SubjectSeen): Candidate[] {
  const from = courtFrom(notice, seen);
  return [{ action: { kind: 'wait', of: late.step.id }, by: from && addDays(from, -1) }];
}

function afterNotice(late: SentLetter, notice: SentLetter, seen: SubjectSeen): Candidate[] {
  if (isRunning(notice, seen)) return waitForNotice(late, notice, seen);
  const authority = authorityCandidates(late.step, seen);
  return authority.length > 0 ? authority : toCourt(late, seen);
}

const toCourt = (late: SentLetter, seen: SubjectSeen): Candidate[] =>
  sentBy(seen, 'appeal-no-decision').some(({ step }) => step.what.on >= late.step.what.on)
    ? []
    : [
        {
          action: { kind: 'court', of: late.step.id, letter: 'appeal-no-decision' },
          by: null,
        },
      ];

/** Letters about the authority's silence of which the law fixes the term. */
const canBeGivenNotice: readonly RouteId[] = [
  'ap-enforcement-request',
  'ap-objection',
  'ap-objection-pro-forma',
];

function whenApIsLate(letter: SentLetter, since: Day, seen: SubjectSeen): Candidate[] {
  const { id, route } = letter.step;
  const silent = (next: 'notice-of-default' | 'appeal-no-decision' | null): Candidate[] => [
    { action: { kind: 'ap-silent', of: id, letter: next }, by: null },
  ];
  if (!canBeGivenNotice.includes(route)) return silent(null);
  const notice = noticeAfter(letter, since, seen);
  if (!notice) return silent('notice-of-default');
  if (isRunning(notice, seen)) return waitForNotice(letter, notice, seen);
  return toCourt(letter, seen).length > 0 ? silent('appeal-no-decision') : [];
}
