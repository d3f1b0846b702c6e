/** The pages of one exhibit with every reference said, for a screen or for the print of a browser. */
import { sayBlocks } from '../complaint/say-references.ts';
import type { ExhibitSheet } from '../domain/exhibit-sheet.ts';
import type { BlockOf, PlainInline } from '../domain/letter.ts';

export type SaidSheet = Omit<ExhibitSheet, 'blocks'> & {
  readonly blocks: readonly BlockOf<PlainInline>[];
};

export const saySheet = (sheet: ExhibitSheet): SaidSheet => ({
  ...sheet,
  blocks: sayBlocks(sheet.blocks, sheet.language),
});
