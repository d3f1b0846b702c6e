/** Facts of a letter of an organisation for many people. Counts are of reports, never estimates. */
import { fail, ok, type Result } from '../../domain/result.ts';
import { recordedOn } from '../../law/sent-letters.ts';
import type { InputFor } from '../authority-input.ts';
import type { LetterFault } from '../letter-order.ts';
import { wishOf } from './ap.ts';
import { textIn, viewsIn } from './details.ts';
import type { Given } from './given.ts';
import { contactsOf, outward } from './outward.ts';
import { sharingSaid } from './said-before.ts';

export function collectiveInput(given: Given): Result<InputFor<'collective-request'>, LetterFault> {
  const { about, order, recipient } = given;
  const { details } = order.choice;
  const days = about.records.map(recordedOn).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return fail('no-records');
  return ok({
    ...outward(given),
    kind: 'collective-request',
    signer: textIn(details, 'signer'),
    interest: textIn(details, 'interest'),
    against: recipient,
    practice: about.practice,
    count: { reports: days.length, first, last },
    sharing: sharingSaid(about),
    contacts: contactsOf(given),
    views: viewsIn(details),
    wish: wishOf(given),
  });
}
