/** Facts of the letters to the AP: complaint, tip, and objection against its refusal. */
import { practiceOf } from '../../data/practices.ts';
import { orderIds } from '../../domain/ap-policy.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { afterFinding } from '../../law/after-finding.ts';
import { type ThreeFactors, threeFactors } from '../../law/three-factors.ts';
import type { InputFor } from '../authority-input.ts';
import { withName } from '../field-specs.ts';
import type { LetterFault } from '../letter-order.ts';
import { type Again, type ApWish, apLabels } from '../letters/ap-complaint-facts.ts';
import { stepsOf } from './about-subject.ts';
import { choiceIn, choicesIn, textIn, viewsIn } from './details.ts';
import type { Given } from './given.ts';
import { contactsOf, outward } from './outward.ts';
import { numberOf } from './papers.ts';
import { goingOnNow } from './replay.ts';
import { sharingSaid } from './said-before.ts';

/** What the AP can order, and the person's own words. */
export const wishOf = ({ order: { choice } }: Given): ApWish => ({
  orders: choicesIn(choice.details, 'orders', orderIds),
  words: textIn(choice.details, 'wish'),
});

/** Of this practice at this organisation alone, as the letter is. */
export const factorsOf = ({ about, order: { choice, contents, day } }: Given): ThreeFactors =>
  threeFactors(
    { ...contents, records: about.records, steps: stepsOf(about) },
    practiceOf,
    day,
    goingOnNow(about.records, choice),
  );

/** What was found before, with its copy, and the reports after it. */
function againIn({ about, order, papers }: Given): Again | null {
  const after = afterFinding(about.letters, about.records, order.day);
  if (after === null) return null;
  const { days, found, letter } = after;
  return {
    finder: letter.step.route === 'ombudsman' ? 'ombudsman' : 'ap',
    day: found.what.on,
    exhibit: numberOf(papers, found.id),
    days,
  };
}

export function apComplaintInput(given: Given): Result<InputFor<'ap-complaint'>, LetterFault> {
  const { about, order, recipient } = given;
  const { details } = order.choice;
  const label = choiceIn(details, 'ap-label', apLabels);
  if (label === null) return fail('label-missing');
  return ok({
    ...outward(given),
    kind: 'ap-complaint',
    label,
    phone: textIn(details, 'phone').trim() || null,
    against: recipient,
    practice: about.practice,
    contacts: contactsOf(given),
    reasonNoContact: order.contents.dossier.situation.reasonNoContact,
    goingOn: goingOnNow(about.records, order.choice),
    wish: wishOf(given),
    views: viewsIn(details),
    sharing: sharingSaid(about),
    again: againIn(given),
    factors: factorsOf(given),
  });
}

/** Without a name, unless the person chose to give it. */
export function apTipInput(given: Given): Result<InputFor<'ap-tip'>, LetterFault> {
  const { about, order, recipient, reported } = given;
  const isNamed = choiceIn(order.choice.details, 'with-name', withName) === 'yes';
  if (isNamed && order.sender === null) return fail('sender-missing');
  return ok({
    kind: 'ap-tip',
    day: order.day,
    sender: isNamed ? order.sender : null,
    papers: [],
    reported,
    against: recipient,
    practice: about.practice,
  });
}
