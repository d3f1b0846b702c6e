/** The words for the AP's form, from the same dossier as the letter that goes with it. */
import { apForm } from '../../data/ap-form.ts';
import type { ApFormBlock } from '../../domain/ap-form.ts';
import type { GateOutcome } from '../../domain/own-data.ts';
import { knownToWriter } from '../../domain/record.ts';
import { gateOfAll, ownDataGate } from '../../law/own-data-gate.ts';
import { fillInApForm } from '../ap-form.ts';
import type { ApFormFacts } from '../ap-form-shared.ts';
import { fillIn } from '../fill-in-authority.ts';
import type { LetterOrder, WrittenLetter } from '../letter-order.ts';
import { apComplaintInput, apTipInput } from './ap.ts';
import { type Given, givenIn } from './given.ts';

/** Empty for a letter for which the AP has no form. `order` is the one that was written from. */
export function apFormBlocks({ letter }: WrittenLetter, order: LetterOrder): ApFormBlock[] {
  const facts = factsIn(letter.kind, givenIn(order));
  return facts === null ? [] : fillInApForm(facts, letter.language, apForm);
}

function factsIn(kind: WrittenLetter['letter']['kind'], given: Given): ApFormFacts | null {
  const input = inputIn(kind, given);
  const facts = input?.ok ? fillIn(input.value) : null;
  if (!facts?.ok) return null;
  const { value } = facts;
  if (value.kind !== 'ap-complaint' && value.kind !== 'ap-tip') return null;
  return { ...value, ownData: ownDataOf(given) };
}

function inputIn(kind: WrittenLetter['letter']['kind'], given: Given) {
  switch (kind) {
    case 'ap-complaint':
      return apComplaintInput(given);
    case 'ap-tip':
      return apTipInput(given);
    default:
      return null;
  }
}

/** What the person says comes first; else how they know it decides. */
function ownDataOf({ about, order }: Given): GateOutcome {
  const { ownData: answer, hasMandate } = order.contents.dossier.situation;
  return gateOfAll(
    about.records.map((record) => ownDataGate({ ...knownToWriter(record), answer, hasMandate })),
  );
}
