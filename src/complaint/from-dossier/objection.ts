/** Facts of an objection against the organisation's decision, with its reasons or without. */
import { ok, type Result } from '../../domain/result.ts';
import type { InputFor } from '../authority-input.ts';
import type { LetterFault } from '../letter-order.ts';
import { textIn, viewsIn } from './details.ts';
import type { Given } from './given.ts';
import { decisionOf, outward, withoutReports } from './outward.ts';

export type ObjectionKind = 'objection' | 'objection-pro-forma';

export function objectionInput(
  kind: ObjectionKind,
  given: Given,
): Result<InputFor<ObjectionKind>, LetterFault> {
  const decision = decisionOf(given);
  if (!decision.ok) return decision;
  const { about, followed, order, recipient } = given;
  const shared = {
    recipient,
    practice: about.practice,
    decision: decision.value,
    isOnDocuments: followed?.letter.step.route === 'woo-request',
  };
  if (kind === 'objection-pro-forma') return ok({ ...withoutReports(given), ...shared, kind });
  const { details } = order.choice;
  return ok({
    ...outward(given),
    ...shared,
    kind,
    views: viewsIn(details),
    asked: textIn(details, 'wish'),
  });
}
