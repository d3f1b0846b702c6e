/**
 * Formulier van de AP: what it asks, and the words for it. The person copies them there; nothing of it
 * is filled in or sent by the program.
 */
import type { Checked } from './checked.ts';

export const apFormFieldIds = [
  'kind',
  'own-data',
  'data',
  'organisation',
  'description',
  'contact',
  'going-on',
  'wish',
  'name',
  'address',
  'email',
  'phone',
  'representative',
  'evidence',
] as const;
export type ApFormFieldId = (typeof apFormFieldIds)[number];

export const apFormKinds = ['complaint', 'tip'] as const;
export type ApFormKind = (typeof apFormKinds)[number];

/** `unknown`: the AP says nothing about it. */
export const apFormNeeds = ['must', 'may', 'unknown'] as const;
export type ApFormNeed = (typeof apFormNeeds)[number];

export type ApFormField = {
  readonly id: ApFormFieldId;
  /** `letter`: the AP asks it of a letter; whether the form has a place of its own for it is not known. */
  readonly askedIn: 'form' | 'letter';
  readonly need: Readonly<Record<ApFormKind, ApFormNeed>>;
  /** How many characters fit; `null` while that is not known. */
  readonly most: number | null;
};

export type ApFormFieldText = {
  readonly label: string;
  /** What to know about it; `null` when there is nothing more. */
  readonly note: string | null;
};

export type ApFormTexts = {
  readonly reviewed: boolean;
  readonly fields: Readonly<Record<ApFormFieldId, ApFormFieldText>>;
};

/** The file `src/data/ap-form.json`. Fields stand in the order of the form, as far as it is known. */
export type ApForm = Checked & {
  /** Where the way to the form begins. */
  readonly url: string;
  readonly isOrderKnown: boolean;
  readonly fields: readonly ApFormField[];
  /** What may be sent along; `null` where that is not known. */
  readonly attachments: {
    readonly most: number | null;
    readonly bytes: number | null;
    readonly kinds: readonly string[] | null;
  };
  readonly texts: { readonly nl: ApFormTexts; readonly en: ApFormTexts };
};

/** Words for one place of the form. */
export type ApFormBlock = {
  readonly field: ApFormField;
  readonly need: ApFormNeed;
  /** Whole, or a shorter text that refers to the letter: never a part of one. */
  readonly text: string;
  readonly characters: number;
  /** What to use where `text` turns out to be too long; `null` when there is nothing shorter. */
  readonly shorter: string | null;
  /** Nothing that can be made of it fits: the person has to say it shorter. */
  readonly isTooLong: boolean;
};

/** As browsers count for a field of a form: a line break is one, most emoji are two. */
export const charactersIn = (text: string): number => text.length;
