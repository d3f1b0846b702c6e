/** Small pieces of a sentence that several letters use: exhibits in brackets, somebody's words as a clause. */
import type { Language } from '../../domain/language.ts';
import type { Inline } from '../../domain/letter.ts';
import { exhibit, said, text } from '../inlines.ts';

const ands: Readonly<Record<Language, string>> = { nl: ' en ', en: ' and ' };

/** ` (bijlage 3, bijlage 4 en bijlage 7)`; nothing when there are none. */
export function inBrackets(numbers: readonly number[], language: Language): Inline[] {
  if (numbers.length === 0) return [];
  const named = numbers.flatMap((number, at) => {
    const before = at === 0 ? '' : at === numbers.length - 1 ? ands[language] : ', ';
    return [...(before === '' ? [] : [text(before)]), exhibit(number)];
  });
  return [text(' ('), ...named, text(')')];
}

/** What somebody wrote, as the end of our sentence: without white space around it and its full stop. */
export function asClause(words: string): Inline {
  const bare = words.trim();
  return said(bare.endsWith('.') && !bare.endsWith('..') ? bare.slice(0, -1) : bare);
}
