/** One element as markup: its opening, what of its children is to be written, its end. */
import type { Piece } from './markup.ts';

export type Written = {
  readonly open: readonly Piece[];
  /**
   * Those of a node, or the ones that are listed; `null` when nothing inside is to be written, the inner
   * tree of a component neither.
   */
  readonly children: Node | readonly Node[] | null;
  readonly close: string;
};

export const nothing: Written = { open: [], children: null, close: '' };
