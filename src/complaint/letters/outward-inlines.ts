/** Exhibits in brackets, as several letters name them in a sentence. */
import type { LetterLanguage } from '../../domain/language.ts';
import type { Inline } from '../../domain/letter.ts';
import { exhibit, text } from '../inlines.ts';

const ands: Readonly<Record<LetterLanguage, string>> = { nl: ' en ', en: ' and ' };

/** ` (bijlage 3, bijlage 4 en bijlage 7)`; nothing when there are none. */
export function inBrackets(numbers: readonly number[], language: LetterLanguage): Inline[] {
  if (numbers.length === 0) return [];
  const named = numbers.flatMap((number, at) => {
    const before = at === 0 ? '' : at === numbers.length - 1 ? ands[language] : ', ';
    return [...(before === '' ? [] : [text(before)]), exhibit(number)];
  });
  return [text(' ('), ...named, text(')')];
}
