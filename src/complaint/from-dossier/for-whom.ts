/** For whom somebody writes: only who writes for others names them. */

import type { LetterOrder } from '../letter-order.ts';
import type { Party } from '../letters/outward-facts.ts';
import { partiesIn } from './details.ts';

export function principalsOf({ choice, contents }: LetterOrder): Party[] {
  const isForOneself =
    contents.dossier.situation.writer === 'self' && choice.letter !== 'collective-request';
  return isForOneself ? [] : partiesIn(choice.details, 'principals');
}
