/** What may come onto the person's own list. */
import { type CoverChoices, isSameValue, valueKey } from '../../../domain/cover-choice.ts';

export type OwnWordProblem = 'empty' | 'too-short' | 'double';

/** One letter would be found in every text. */
const least = 2;

/** Why `word` does not come onto the list `own`, or `null` when it does. */
export function ownWordProblem(word: string, own: readonly string[]): OwnWordProblem | null {
  const key = valueKey(word);
  if (word.trim() === '') return 'empty';
  if ([...key].length < least) return 'too-short';
  return own.some((one) => valueKey(one) === key) ? 'double' : null;
}

/** Whether the person decided that it stays visible, though it is on the list. */
export const isLeftVisible = (value: string, { decided }: CoverChoices): boolean =>
  decided.some((one) => !one.isCovered && isSameValue(one, { kind: 'own-word', value }));
