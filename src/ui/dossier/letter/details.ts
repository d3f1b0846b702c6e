/** What was filled in for a letter, question by question; a question that is left open is not there. */
import type { DetailValue, LetterDetail, LetterField } from '../../../domain/letter-draft.ts';
import { isSaidEnough } from '../../../domain/replay.ts';
import type { FieldSpec } from '../../../flows/letter-desk.ts';

export const detailOf = (
  details: readonly LetterDetail[],
  field: LetterField,
): LetterDetail | null => details.find((one) => one.field === field) ?? null;

/** With that answer in its place; without it when there is none. */
export function withDetail(
  details: readonly LetterDetail[],
  field: LetterField,
  value: DetailValue | null,
): LetterDetail[] {
  const others = details.filter((one) => one.field !== field);
  return value === null ? others : [...others, { field, ...value }];
}

/** Questions that the letter needs and that are still open. */
export const openQuestions = (
  fields: readonly FieldSpec[],
  details: readonly LetterDetail[],
): LetterField[] =>
  fields
    .filter(({ need }) => need === 'must')
    .filter(({ unless }) => unless === null || !isFilled(detailOf(details, unless)))
    .filter((spec) => !isAnswered(spec, detailOf(details, spec.field)))
    .map(({ field }) => field);

/** Of each report that is to be gone through something has to be said; of others one answer is enough. */
function isAnswered({ choices }: FieldSpec, detail: LetterDetail | null): boolean {
  if (detail?.kind !== 'replay') return isFilled(detail);
  const said = detail.replayed.filter(isSaidEnough);
  return choices.every((id) => said.some(({ record }) => record === id)) && isFilled(detail);
}

function isFilled(detail: LetterDetail | null): boolean {
  switch (detail?.kind) {
    case undefined:
      return false;
    case 'text':
      return detail.text.trim() !== '';
    case 'day':
    case 'date':
      return true;
    case 'choices':
      return detail.chosen.length > 0;
    case 'party':
      return isComplete(detail.party);
    case 'parties':
      return detail.parties.length > 0 && detail.parties.every(isComplete);
    case 'corrections':
      return detail.corrections.some((one) => said(one.stands) && said(one.shouldBe));
    case 'views':
      return detail.views.length > 0 && detail.views.every(({ because }) => said(because));
    case 'grounds':
      return detail.grounds.length > 0;
    case 'replay':
      return detail.replayed.some(isSaidEnough);
  }
}

const said = (text: string) => text.trim() !== '';
const isComplete = ({ name, address }: { readonly name: string; readonly address: string }) =>
  said(name) && said(address);
