/** For whom somebody writes: only who writes for others names them, and not in every letter. */
import { type FieldSpec, fieldsOf } from '../field-specs.ts';
import type { LetterOrder } from '../letter-order.ts';
import type { Party } from '../letters/outward-facts.ts';
import { partiesIn } from './details.ts';

const principalsField = ({ choice, contents }: LetterOrder): FieldSpec | null =>
  fieldsOf(choice.letter, contents.dossier.situation.writer).find(
    ({ field }) => field === 'principals',
  ) ?? null;

export const principalsOf = (order: LetterOrder): Party[] =>
  principalsField(order) === null ? [] : partiesIn(order.choice.details, 'principals');

/** Without their names it would read as if it were about the writer. */
export const lacksPrincipals = (order: LetterOrder): boolean =>
  principalsField(order)?.need === 'must' && principalsOf(order).length === 0;
