/** Hulp van mensen: who can sit beside somebody, what they do, what it costs and how they are found. */
import type { Checked } from './checked.ts';
import type { Language } from './language.ts';

export const helperIds = [
  'social-counsel',
  'legal-desk',
  'client-council',
  'library-point',
] as const;
export type HelperId = (typeof helperIds)[number];

export type HelperText = {
  /** Whether somebody who knows the language and these helpers looked at it. */
  readonly reviewed: boolean;
  /** With the Dutch name, which is what stands on their door. */
  readonly name: string;
  readonly does: string;
  readonly cost: string;
  readonly find: string;
  readonly bring: string;
  /** What they do not do, so that nobody waits for it. */
  readonly doesNot: string;
};

/** An entry of `src/data/human-help.json`. */
export type Helper = Checked & {
  readonly id: HelperId;
  /** What to type when searching: Dutch in every language, for the pages that are searched are. */
  readonly searchFor: string;
  readonly texts: Readonly<Record<Language, HelperText>>;
};
