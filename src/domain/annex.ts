/** Stuk bij een brief: a page of its own, with a title and blocks, rendered in the same ways as a letter. */
import type { Language } from './language.ts';
import type { BlockOf, Inline, Letter, PlainInline } from './letter.ts';

/** What goes out with a letter, in the order in which it lies behind it; the sheet lies on top. */
export const annexKinds = [
  'triage-sheet',
  'reply-form',
  'exhibit-list',
  'chronology',
  'correspondence-list',
  'method',
  'declaration',
] as const;
export type AnnexKind = (typeof annexKinds)[number];

/** What is for the person alone, and never sent. */
export const asideKinds = ['explanation', 'talk-card'] as const;
export type AsideKind = (typeof asideKinds)[number];

export type AnnexOf<I> = {
  readonly kind: AnnexKind | AsideKind;
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly BlockOf<I>[];
};

export type Annex = AnnexOf<Inline>;

/** An annex in which every reference is said in words. */
export type SaidAnnex = AnnexOf<PlainInline>;

/** A letter with all that goes out with it: what a file is made of. */
export type LetterSet = { readonly letter: Letter; readonly annexes: readonly Annex[] };
