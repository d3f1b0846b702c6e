/** Finds practices by what somebody types: parts of words, without accents, in any order. */
import { foldText } from './fold-text.ts';
import type { PracticeId, PracticeName } from './practice.ts';

type Named = { readonly id: PracticeId } & Pick<PracticeName, 'title' | 'summary'>;

/** Those in which each typed word stands; first where all stand in the title. None for an empty query. */
export function findPractices(query: string, named: readonly Named[]): PracticeId[] {
  const words = foldText(query).split(' ');
  if (words[0] === '') return [];
  const inTitle = named.filter(({ title }) => hasAll(title, words));
  const elsewhere = named.filter(
    (one) => !inTitle.includes(one) && hasAll(`${one.title} ${one.summary}`, words),
  );
  return [...inTitle, ...elsewhere].map(({ id }) => id);
}

function hasAll(text: string, words: readonly string[]): boolean {
  const folded = foldText(text);
  return words.every((word) => folded.includes(word));
}
