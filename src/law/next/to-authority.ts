/** Going to the authority: after an answer that did not help, after silence, and again after a finding. */
import type { Day } from '../../domain/instant.ts';
import { knownToWriter, type PackRecord } from '../../domain/record.ts';
import type { RouteId } from '../../domain/route-id.ts';
import { gaveAll, type Step } from '../../domain/step.ts';
import { gateOfAll, ownDataGate } from '../own-data-gate.ts';
import {
  type Answered,
  finalAnswer,
  isContact,
  recordedOn,
  type SentLetter,
} from '../sent-letters.ts';
import { toOmbudsman } from './ombudsman.ts';
import { type Candidate, lastDecision, type SubjectSeen, sentBy } from './subject-seen.ts';

const complaints: readonly RouteId[] = ['ap-complaint', 'ap-enforcement-request'];

export const hasGoneToAp = (seen: SubjectSeen, since: Day): boolean =>
  sentBy(seen, ...complaints).some(({ step }) => step.what.on >= since);

/** The complaint, or the tip when it is about others; none when the AP is not the one, or has it. */
export function authorityCandidates(after: Step, seen: SubjectSeen): Candidate[] {
  const { practice } = seen;
  if (practice.notCompetent?.authority === 'ap' || hasGoneToAp(seen, after.what.on)) return [];
  const isTip = isAboutOthers(seen);
  if (isTip && (!practice.routes.includes('ap-tip') || sentBy(seen, 'ap-tip').length > 0))
    return [];
  const letter = isTip ? 'ap-tip' : 'ap-complaint';
  return [{ action: { kind: 'complain-to-ap', of: after.id, letter }, by: null }];
}

const isAboutOthers = ({ records, situation }: SubjectSeen): boolean =>
  gateOfAll(
    records.map((record) =>
      ownDataGate({
        ...knownToWriter(record),
        answer: situation.ownData,
        hasMandate: situation.hasMandate,
      }),
    ),
  ) === 'tip';

/** The organisation said no, or gave a part, and nothing of the person's own is open any more. */
export const afterRefusal = (seen: SubjectSeen): Candidate[] =>
  seen.letters
    .filter((letter) => isContact(letter) || isObjection(letter))
    .toReversed()
    .flatMap((letter) => {
      const answer = lastDecision(letter);
      if (answer === null || gaveAll(answer.what)) return [];
      const ombudsman = letter.step.route === 'conduct-complaint' ? toOmbudsman(letter, seen) : [];
      return ombudsman.length > 0 ? ombudsman : authorityCandidates(answer, seen);
    });

const isObjection = ({ step: { route } }: SentLetter): boolean =>
  route === 'objection' || route === 'objection-pro-forma';

/** Who can find something: the authority after a complaint, and the ombudsman. */
const finders: readonly RouteId[] = [...complaints, 'ombudsman'];

/** It was handled and something was found, and it was reported again after that. */
export const againAfterFinding = (seen: SubjectSeen): Candidate[] =>
  sentBy(seen, ...finders)
    .flatMap((letter) => {
      const found = finalAnswer(letter);
      return found?.what.outcome === 'complete' ? [found] : [];
    })
    .filter((found) => isReportedAfter(found, seen) && !hasGoneToAp(seen, found.what.on))
    .slice(-1)
    .map((found) => ({
      action: { kind: 'again-after-finding', of: found.id, letter: 'ap-complaint' },
      by: null,
    }));

const isReportedAfter = ({ what }: Answered, { records, today }: SubjectSeen): boolean =>
  records.some((record) => isBetween(record, what.on, today));

const isBetween = (record: PackRecord, after: Day, until: Day): boolean =>
  recordedOn(record) > after && recordedOn(record) <= until;
