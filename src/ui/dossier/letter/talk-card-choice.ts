/** Which card for a talk: about what, and in which language beside Dutch. */
import type { Language } from '../../../domain/language.ts';
import type { PracticeId } from '../../../domain/practice.ts';
import type { TalkLanguages } from '../../../domain/talk-card.ts';

export type TalkCardChoice = {
  /** `null` for a card that fits every talk. */
  readonly practice: PracticeId | null;
  /** In which the person reads along; Dutch when that is enough. */
  readonly language: Language;
};

export const newTalkCard: TalkCardChoice = { practice: null, language: 'ar' };

/** Dutch is what is said at the desk. */
export const talkLanguages = ({ language }: TalkCardChoice): TalkLanguages => ['nl', language];
