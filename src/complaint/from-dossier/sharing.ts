/** Which firm got data, and since when: as typed for this letter, else as the reports say it. */
import type { Sharing } from '../letters/request-facts.ts';
import { dateIn, isFilled, textIn } from './details.ts';
import type { Given } from './given.ts';
import { sharingSaid } from './said-before.ts';

/** `null` when nobody said anything of a firm. What was emptied in the form stays out of the letter. */
export function sharingOf({ about, order: { choice } }: Given): Sharing | null {
  const { details } = choice;
  const isTyped =
    isFilled(details, 'firm') || isFilled(details, 'shared-from') || isFilled(details, 'signed-on');
  if (!isTyped) return sharingSaid(about);
  const typed = {
    firm: textIn(details, 'firm'),
    sharedFrom: dateIn(details, 'shared-from'),
    signedOn: dateIn(details, 'signed-on'),
  };
  const isEmpty = typed.firm.trim() === '' && typed.sharedFrom === null && typed.signedOn === null;
  return isEmpty ? null : typed;
}
