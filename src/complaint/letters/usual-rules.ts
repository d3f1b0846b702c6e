/** The rules that are usually at issue with a practice, each by reference: one row for each act. */
import type { Block, Inline } from '../../domain/letter.ts';
import type { Article, Practice } from '../../domain/practice.ts';
import { article, list, text } from '../inlines.ts';

const inRow = (articles: readonly Article[]): Inline[] =>
  articles.flatMap((one, at) => (at === 0 ? [article(one)] : [text(', '), article(one)]));

export function usualRules({ articles }: Practice): Block {
  const acts = [...new Set(articles.map(({ act }) => act))];
  return list(acts.map((act) => inRow(articles.filter((one) => one.act === act))));
}
