/** Facts of an authorisation: whoever writes gives it to the one who is named. */
import type { InputFor } from '../authority-input.ts';
import { partyIn } from './details.ts';
import type { Given } from './given.ts';

export const mandateInput = ({ about, order, recipient }: Given): InputFor<'mandate'> => ({
  kind: 'mandate',
  day: order.day,
  sender: order.sender,
  representative: partyIn(order.choice.details, 'representative'),
  against: recipient,
  practice: about.practice,
});
