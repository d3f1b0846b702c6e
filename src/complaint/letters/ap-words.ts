/** Words of the letters to the AP: the same parts in the same order, whatever the language. */
import type { OrderId } from '../../domain/ap-policy.ts';
import type { Day } from '../../domain/instant.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { YesNoUnknown } from '../../domain/own-data.ts';
import type { Parts } from '../inlines.ts';
import type { ApLabel, Finder } from './ap-complaint-facts.ts';
import { apWordsEn } from './ap-words.en.ts';
import { apWordsNl } from './ap-words.nl.ts';
import type { Voice } from './outward-facts.ts';

/** What is asked, by one person or by an organisation. */
export type WishWords = {
  readonly title: string;
  readonly impose: Parts;
  readonly want: string;
};

export type ApWords = {
  readonly salutation: string;
  readonly against: { readonly title: string; readonly other: string };
  readonly about: {
    readonly title: string;
    readonly subject: (title: string) => string;
    readonly data: string;
  };
  readonly sharing: string;
  readonly tried: Readonly<Record<Voice, string>>;
  readonly notTried: string;
  readonly think: Readonly<Record<Voice, string>>;
  readonly wish: Readonly<Record<Voice, WishWords>>;
  readonly orders: Readonly<Record<OrderId, string>>;
  readonly wantsDecision: Readonly<Record<Voice, Parts>>;
  readonly complaint: {
    readonly labels: Readonly<Record<ApLabel, Parts>>;
    readonly subjects: Readonly<Record<ApLabel, string>>;
    readonly phone: string;
    readonly goingOnTitle: string;
    readonly goingOn: Readonly<Record<YesNoUnknown, string>>;
    readonly againTitle: string;
    /** The day of what was found follows, with its copy. */
    readonly found: Readonly<Record<Finder, string>>;
    readonly reportedAgain: (days: readonly Day[]) => Parts;
    readonly weighAgain: string;
    readonly factorsTitle: string;
    readonly factorsIntroduction: string;
    readonly keep: Parts;
    readonly progress: Parts;
    readonly noCopy: string;
  };
  readonly tip: {
    readonly label: Parts;
    readonly unnamed: string;
    readonly about: (title: string) => string;
    readonly wish: string;
  };
};

export const apWords: Readonly<Record<LetterLanguage, ApWords>> = { nl: apWordsNl, en: apWordsEn };
