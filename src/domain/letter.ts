/**
 * Brief: a typed document. HTML, text and what else it is shown as are renderings of it; what a person
 * typed is data in it and never markup.
 */
import type { Day } from './instant.ts';
import type { Language, LetterLanguage } from './language.ts';
import type { Article } from './practice.ts';

/** Letters to the organisation itself, after or beside the first one: `complaint/letters/requests.ts`. */
export const requestLetterKinds = [
  'object-to-processing',
  'erasure',
  'rectification',
  'restriction',
  'consent-withdrawal',
  'officer-question',
  'identification-reply',
  'reminder',
  'notice-of-default',
  'conduct-complaint',
  'woo-request',
] as const;
export type RequestLetterKind = (typeof requestLetterKinds)[number];

export const authorityLetterKinds = [
  'objection',
  'objection-pro-forma',
  'appeal-no-decision',
  'petition',
  'ap-complaint',
  'ap-tip',
  'ap-objection',
  'ap-objection-pro-forma',
  'collective-request',
  'ombudsman',
  'mandate',
] as const;
/** Letters for when the first ones did not help: `complaint/draft-to-authority.ts`. */
export type AuthorityLetterKind = (typeof authorityLetterKinds)[number];

export const letterKinds = [
  'access-request',
  ...requestLetterKinds,
  ...authorityLetterKinds,
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Text that the letter says itself, or text that the person or the page said. */
export type PlainInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'said'; readonly text: string }
  /** Words of ours in another language than the rest, where two stand side by side. */
  | { readonly kind: 'in-language'; readonly language: Language; readonly text: string };

/** What the letter names and does not spell out: a rule, an exhibit, a day. Said in its language. */
export type Reference =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'exhibit'; readonly number: number }
  /** On which pages of this file an exhibit lies. */
  | { readonly kind: 'pages'; readonly exhibit: number }
  | { readonly kind: 'day'; readonly day: Day };

export type Inline = PlainInline | Reference;

export type BlockOf<I> =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly inlines: readonly I[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly I[])[];
    }
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly language: string | null;
      readonly source: string;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      /** Each row has a cell for each column. */
      readonly rows: readonly (readonly (readonly I[])[])[];
    }
  /** Short facts, each with its name: what a case handler looks for first. */
  | {
      readonly kind: 'facts';
      readonly rows: readonly { readonly name: string; readonly value: readonly I[] }[];
    }
  /** Something to be filled in by hand by whoever receives it. */
  | {
      readonly kind: 'fill-in';
      readonly question: string;
      /** Empty when it is answered in words. */
      readonly choices: readonly string[];
      /** Empty lines to write on. */
      readonly lines: number;
    };

export type Block = BlockOf<Inline>;

export type AddressLines = readonly string[];

export type LetterOf<I> = {
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  readonly sender: AddressLines;
  readonly recipient: AddressLines;
  /** Town of the sender; `null` when the address does not tell: then the date stands alone. */
  readonly place: string | null;
  readonly day: Day;
  readonly subject: string;
  readonly salutation: string;
  readonly blocks: readonly BlockOf<I>[];
  readonly closing: string;
  readonly signature: string;
  /** What lies with it: "Bijlage 1: …". */
  readonly enclosures: readonly string[];
};

export type Letter = LetterOf<Inline>;

/** A letter in which every reference is said in words: what renderings are made of. */
export type SaidLetter = LetterOf<PlainInline>;
