/** What the person filled in for this letter, by field; nothing where it was left open. */
import type { ApproximateDate } from '../../domain/approximate-date.ts';
import type { LetterDetail, LetterField, TypedView } from '../../domain/letter-draft.ts';
import type { AnnexFacts } from './annex-facts.ts';

type Ordered = Pick<AnnexFacts, 'order'>;

const detailOf = ({ order }: Ordered, field: LetterField): LetterDetail | null =>
  order.choice.details.find((detail) => detail.field === field) ?? null;

export function typedText(facts: Ordered, field: LetterField): string {
  const detail = detailOf(facts, field);
  return detail?.kind === 'text' ? detail.text.trim() : '';
}

export function typedDate(facts: Ordered, field: LetterField): ApproximateDate | null {
  const detail = detailOf(facts, field);
  return detail?.kind === 'date' ? detail.date : null;
}

export function chosenNames(facts: Ordered, field: LetterField): readonly string[] {
  const detail = detailOf(facts, field);
  return detail?.kind === 'choices' ? detail.chosen : [];
}

export function typedViews(facts: Ordered): readonly TypedView[] {
  const detail = detailOf(facts, 'views');
  return detail?.kind === 'views' ? detail.views : [];
}
