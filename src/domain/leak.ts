/** Lek: where something stands in a finished pack that was to be covered. Never the value itself. */
import type { PersonalKind } from './personal.ts';

/** `trace`: it says of no person who they are, but by it a pack could be known as one of theirs. */
export type LeakKind = PersonalKind | 'trace';

export type Leak = {
  /** The file in the pack. */
  readonly path: string;
  readonly kind: LeakKind;
  /** It was to be covered, and not only found by its form. */
  readonly isChosen: boolean;
};

/** What a search of a finished pack came to. */
export type Searched = {
  /** Each place once, none when it is clean. */
  readonly leaks: readonly Leak[];
  /** Files in it that could not be looked through, as one that is locked. */
  readonly unread: readonly string[];
};

/** What must not stand in a finished pack. */
export type Unwanted = {
  readonly values: readonly { readonly kind: LeakKind; readonly value: string }[];
  /** Numbers that may: they are public, or somebody decided so. */
  readonly allowed: readonly string[];
};
