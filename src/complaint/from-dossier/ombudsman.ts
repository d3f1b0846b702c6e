/** Facts of a complaint to the ombudsman, after a complaint to the organisation itself. */
import { ok, type Result } from '../../domain/result.ts';
import type { InputFor } from '../authority-input.ts';
import type { LetterFault } from '../letter-order.ts';
import { textIn } from './details.ts';
import { type Given, needFollowed } from './given.ts';
import { copied, outward } from './outward.ts';

export function ombudsmanInput(given: Given): Result<InputFor<'ombudsman'>, LetterFault> {
  const followed = needFollowed(given);
  if (!followed.ok) return followed;
  const complaint = copied(given, followed.value.letter.step);
  const answer = followed.value.answer ? copied(given, followed.value.answer) : ok(null);
  if (!complaint.ok) return complaint;
  if (!answer.ok) return answer;
  const { recipient } = given;
  const { details } = given.order.choice;
  return ok({
    ...outward(given),
    kind: 'ombudsman',
    body: recipient && { kind: 'organisation', recipient },
    complaint: complaint.value,
    answer: answer.value,
    whereWrong: textIn(details, 'where-wrong'),
    whyStuck: textIn(details, 'why-stuck'),
    wish: textIn(details, 'wish'),
  });
}
