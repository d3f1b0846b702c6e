/** Kaart voor een gesprek: what somebody may ask at a desk, in two languages beside each other. */
import type { Checked } from './checked.ts';
import type { Language } from './language.ts';
import { type Article, type PracticeGroup, practiceGroups } from './practice.ts';

/** `general` fits every talk; the others belong to a part of the catalogue. */
export const talkCardIds = ['general', ...practiceGroups] as const satisfies readonly (
  | 'general'
  | PracticeGroup
)[];
export type TalkCardId = (typeof talkCardIds)[number];

export type TalkQuestion = {
  /** Name within the file. */
  readonly id: string;
  /** Rules that stand behind the question; none when it is only good to ask. */
  readonly articles: readonly Article[];
};

export type TalkCardText = {
  /** Whether somebody who knows the language and the law looked at it. */
  readonly reviewed: boolean;
  /** The words of each question, by its id. */
  readonly questions: Readonly<Record<string, string>>;
};

/** A file of `src/data/talk-card`. */
export type TalkCardEntry = Checked & {
  readonly id: TalkCardId;
  /** In the order in which they are asked. */
  readonly questions: readonly TalkQuestion[];
  readonly texts: Readonly<Record<Language, TalkCardText>>;
};

/** The language that is said aloud, and the one in which the person reads along. */
export type TalkLanguages = readonly [spoken: Language, read: Language];
