/** What a report says of what somebody noticed and wants, in the words of the screen. */
import type { AskedQuestion } from '../../domain/question-sheet.ts';
import type { DossierRecord } from '../../domain/record.ts';
import { isWish, type Wish } from '../../domain/wish.ts';
import { chosenIn, commonIds } from '../../law/common-answers.ts';

export function noticedIn(
  { answers }: Pick<DossierRecord, 'answers'>,
  sheet: readonly AskedQuestion[],
): string[] {
  const asked = sheet.find(({ question }) => question.id === commonIds.consequence);
  return chosenIn(answers, commonIds.consequence).flatMap(
    (name) => asked?.text.choices[name] ?? [],
  );
}

export const wishesIn = ({ answers }: Pick<DossierRecord, 'answers'>): Wish[] =>
  chosenIn(answers, commonIds.wish).filter(isWish);
