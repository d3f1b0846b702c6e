/** Which exhibits and which articles the blocks of a letter name. */
import type { Block, Inline } from '../domain/letter.ts';
import type { Article } from '../domain/practice.ts';

export function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'paragraph':
      return block.inlines;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat(2);
    case 'facts':
      return block.rows.flatMap(({ value }) => value);
    case 'heading':
    case 'quote':
    case 'fill-in':
      return [];
  }
}

export const namedExhibits = (blocks: readonly Block[]): number[] =>
  blocks.flatMap(inlinesOf).flatMap((one) => (one.kind === 'exhibit' ? [one.number] : []));

export const namedArticles = (blocks: readonly Block[]): Article[] =>
  blocks.flatMap(inlinesOf).flatMap((one) => (one.kind === 'article' ? [one.article] : []));
