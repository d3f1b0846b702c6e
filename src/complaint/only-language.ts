/** Words that are all in one other language than what stands around them, as in a table of two languages. */
import type { Language } from '../domain/language.ts';
import type { PlainInline } from '../domain/letter.ts';

/** The language that all these words bear; `null` when they bear none, or several. */
export function onlyLanguageOf(inlines: readonly PlainInline[]): Language | null {
  const [first] = inlines;
  if (first?.kind !== 'in-language') return null;
  const { language } = first;
  const isOnly = inlines.every((one) => one.kind === 'in-language' && one.language === language);
  return isOnly ? language : null;
}

/** All of it is words of somebody else. */
export const isAllSaid = (inlines: readonly PlainInline[]): boolean =>
  inlines.every(({ kind }) => kind === 'said');
