/** Going to the authority: after an answer that did not help, after silence, and again after a finding. */
import type { Day } from '../../domain/instant.ts';
import { knownToWriter } from '../../domain/record.ts';
import { gaveAll, type Step } from '../../domain/step.ts';
import { afterFinding, complaintRoutes } from '../after-finding.ts';
import { gateOfAll, ownDataGate } from '../own-data-gate.ts';
import { isContact, type SentLetter } from '../sent-letters.ts';
import { toOmbudsman } from './ombudsman.ts';
import { type Candidate, lastDecision, type SubjectSeen, sentBy } from './subject-seen.ts';

export const hasGoneToAp = (seen: SubjectSeen, since: Day): boolean =>
  sentBy(seen, ...complaintRoutes).some(({ step }) => step.what.on >= since);

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

/** It was handled and something was found, and it was reported again after that. */
export function againAfterFinding(seen: SubjectSeen): Candidate[] {
  const { letters, records, today } = seen;
  const found = afterFinding(letters, records, today)?.found ?? null;
  if (found === null || hasGoneToAp(seen, found.what.on)) return [];
  return [
    { action: { kind: 'again-after-finding', of: found.id, letter: 'ap-complaint' }, by: null },
  ];
}
