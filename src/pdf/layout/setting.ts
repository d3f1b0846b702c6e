/** In what surroundings a block stands: where, in whose language, how large, under what. */
import type { PagesOf } from '../../domain/exhibit-sheet.ts';
import { directionOf, type Language } from '../../domain/language.ts';
import type { DocumentType } from '../text/document-type.ts';
import type { Direction } from '../text/levels.ts';
import type { Type } from '../text/paragraph-lines.ts';
import type { Sizes } from './measures.ts';
import type { StructElement } from './placed.ts';

export type Column = { readonly left: number; readonly width: number };

export type Setting = {
  readonly type: Type;
  readonly sizes: Sizes;
  readonly language: Language;
  readonly direction: Direction;
  readonly column: Column;
  readonly pagesOf: PagesOf;
  /** What the block is part of. */
  readonly within: StructElement;
};

type Start = Omit<Setting, 'type' | 'direction'> & { readonly fonts: DocumentType };

export const settingOf = ({ fonts, ...rest }: Start): Setting => ({
  ...rest,
  type: { ...fonts, size: rest.sizes.size },
  direction: directionOf(rest.language),
});

/** The column without so much of its side where lines begin. */
export const indented = ({ left, width }: Column, by: number, direction: Direction): Column => ({
  left: direction === 'rtl' ? left : left + by,
  width: width - by,
});

/** So much of the column, from the side where lines begin, after so much that is left out. */
export const partOf = (
  { left, width }: Column,
  { from, width: part }: { readonly from: number; readonly width: number },
  direction: Direction,
): Column => ({
  left: direction === 'rtl' ? left + width - from - part : left + from,
  width: part,
});
