/** Which form is printed: about what, and in which languages. */
import type { Language } from '../../domain/language.ts';
import type { NamedLanguage, PracticeId } from '../../domain/practice.ts';

export type PaperChoice = {
  readonly practice: PracticeId;
  /** `null` for the language of the screen. */
  readonly language: Language | null;
  /** Languages in which the name of the practice stands beside it. */
  readonly names: readonly NamedLanguage[];
};

export const noPaper: PaperChoice = {
  practice: 'recording-interview',
  language: null,
  names: [],
};
