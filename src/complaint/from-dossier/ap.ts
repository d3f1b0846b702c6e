/** Facts of the letters to the AP: complaint, tip, and objection against its refusal. */
import { practiceOf } from '../../data/practices.ts';
import { orderIds } from '../../domain/ap-policy.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { goingOnOf } from '../../law/dossier-facts.ts';
import { type ThreeFactors, threeFactors } from '../../law/three-factors.ts';
import type { InputFor } from '../authority-input.ts';
import { withName } from '../field-specs.ts';
import type { LetterFault } from '../letter-order.ts';
import { type ApWish, apLabels } from '../letters/ap-complaint-facts.ts';
import { stepsOf } from './about-subject.ts';
import { choiceIn, choicesIn, textIn, viewsIn } from './details.ts';
import type { Given } from './given.ts';
import { contactsOf, outward } from './outward.ts';
import { sharingSaid } from './said-before.ts';

/** What the AP can order, and the person's own words. */
export const wishOf = ({ order: { choice } }: Given): ApWish => ({
  orders: choicesIn(choice.details, 'orders', orderIds),
  words: textIn(choice.details, 'wish'),
});

/** Of this practice at this organisation alone, as the letter is. */
export const factorsOf = ({ about, order: { contents, day } }: Given): ThreeFactors =>
  threeFactors({ ...contents, records: about.records, steps: stepsOf(about) }, practiceOf, day);

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
    goingOn: goingOnOf(about.records),
    wish: wishOf(given),
    views: viewsIn(details),
    sharing: sharingSaid(about),
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
