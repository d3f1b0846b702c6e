/**
 * Concept: a letter that somebody is writing. Holds what the dossier does not know by itself; who writes
 * it is filled in each time and kept nowhere.
 */
import type { ApproximateDate } from './approximate-date.ts';
import type { LetterDraftId, StepId } from './ids.ts';
import type { Day } from './instant.ts';
import type { LetterLanguage } from './language.ts';
import type { LetterKind } from './letter.ts';
import type { OrganisationRef } from './organisation.ts';
import type { Article, PracticeId } from './practice.ts';
import type { Replayed } from './replay.ts';
import type { Revision } from './revision.ts';

/** What a letter asks of the person, by name, and what kind of answer it is. */
export const fieldKinds = {
  situation: 'text',
  reason: 'text',
  question: 'text',
  conduct: 'text',
  'done-by': 'text',
  wish: 'text',
  'consent-to': 'text',
  'consent-on': 'day',
  'answer-by': 'day',
  'asked-identification': 'choices',
  'erasure-ground': 'choices',
  'restriction-ground': 'choices',
  corrections: 'corrections',
  views: 'views',
  firm: 'text',
  'shared-from': 'date',
  'signed-on': 'date',
  'decision-reference': 'text',
  'ap-label': 'choices',
  'ap-answered': 'choices',
  phone: 'text',
  orders: 'choices',
  grounds: 'grounds',
  court: 'party',
  'other-party': 'party',
  representative: 'party',
  principals: 'parties',
  'authorised-on': 'day',
  'statutes-on': 'day',
  signer: 'text',
  interest: 'text',
  'where-wrong': 'text',
  'why-stuck': 'text',
  'with-name': 'choices',
  /** Which steps go along as copies: their ids. */
  copies: 'choices',
  replay: 'replay',
} as const satisfies Readonly<Record<string, DetailValue['kind']>>;
export type LetterField = keyof typeof fieldKinds;

/** A name, and the lines of an address as typed. */
export type TypedParty = { readonly name: string; readonly address: string };

export type TypedCorrection = {
  readonly stands: string;
  readonly shouldBe: string;
  /** Number of the exhibit that shows it; `null` when none does. */
  readonly exhibit: number | null;
};

export type TypedView = {
  readonly article: Article;
  readonly because: string;
  /** Numbers of exhibits. */
  readonly exhibits: readonly number[];
};

/** A ground of a refusal, copied from it, with what answers it. */
export type TypedGround = {
  readonly ground: string;
  readonly theirWords: string;
  readonly why: string;
  readonly exhibits: readonly number[];
};

export type DetailValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'date'; readonly date: ApproximateDate }
  /** Names of choices; one when only one can be chosen. */
  | { readonly kind: 'choices'; readonly chosen: readonly string[] }
  | { readonly kind: 'party'; readonly party: TypedParty }
  | { readonly kind: 'parties'; readonly parties: readonly TypedParty[] }
  | { readonly kind: 'corrections'; readonly corrections: readonly TypedCorrection[] }
  | { readonly kind: 'views'; readonly views: readonly TypedView[] }
  | { readonly kind: 'grounds'; readonly grounds: readonly TypedGround[] }
  | { readonly kind: 'replay'; readonly replayed: readonly Replayed[] };

/** What the person filled in. Each field at most once; what was left open is not there. */
export type LetterDetail = { readonly field: LetterField } & DetailValue;

/** Whom and what a letter is about. */
export type LetterSubject = {
  readonly organisation: OrganisationRef;
  readonly practice: PracticeId;
};

/** The letter that is being written, as far as it is a matter of choice. */
export type LetterChoice = LetterSubject & {
  readonly letter: LetterKind;
  readonly language: LetterLanguage;
  /** The step that it goes on from: what was sent, or what came back. `null`: from none. */
  readonly follows: StepId | null;
  readonly details: readonly LetterDetail[];
};

export type LetterDraft = Revision<LetterDraftId> &
  LetterChoice & {
    readonly kind: 'letter-draft';
    /**
     * Thrown away by the person, and what was typed with it: it is shown no more. For a moment the page
     * that did it has the words in its memory and can put them back; nobody else can.
     */
    readonly isWithdrawn: boolean;
  };
