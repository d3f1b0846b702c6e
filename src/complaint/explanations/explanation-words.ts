/** What an explanation is written with: whole sentences of one language, for each part of each letter. */
import type { LetterKind } from '../../domain/letter.ts';
import type { Clue } from './clues.ts';
import type { OutwardPart, PartId, RequestPart } from './parts.ts';

/** With slots such as `{keep-data}` and `{day1}` between its words: a rule, or a day by its order in the part. */
type Words = string;

/**
 * Said only when all that it names stands in the part of the letter, and for some only when that part
 * shows the clue: so an explanation speaks of what was really written.
 */
export type Sentence = Words | { readonly when: Clue; readonly say: Words };

export type PartWords = { readonly title: string; readonly say: readonly Sentence[] };

/** What belongs to a letter as a whole. */
export type KindWords = {
  /** What the person does with it: explains what stands before the first heading. */
  readonly opening: readonly Sentence[];
  /** What happens next. */
  readonly next: readonly string[];
  /** What it does not do. */
  readonly doesNot: readonly string[];
};

export type FrameWords = {
  /** At the top and at the bottom. */
  readonly title: string;
  readonly intro: readonly string[];
  readonly subject: string;
  readonly meaning: string;
  readonly opening: string;
  /** Before the heading as it stands in the letter. */
  readonly inLetter: string;
  /** Before words that are not ours. */
  readonly asWritten: string;
  /** Before a list. */
  readonly listed: string;
  /** Under a heading that has no explanation. */
  readonly unexplained: string;
  readonly alsoNamed: {
    readonly articles: string;
    readonly days: string;
    readonly exhibits: string;
  };
  readonly enclosed: {
    readonly title: string;
    readonly some: string;
    readonly none: string;
    /** The line as it is in the letter, what it is, and of which day. */
    readonly columns: readonly [string, string, string];
  };
  readonly next: string;
  readonly doesNot: string;
  readonly help: string;
};

export type ExplanationWords = {
  readonly frame: FrameWords;
  readonly kinds: Readonly<Record<LetterKind, KindWords>>;
  readonly parts: Readonly<Record<PartId, PartWords>>;
};

export type RequestPartWords = Readonly<Record<RequestPart, PartWords>>;
export type OutwardPartWords = Readonly<Record<OutwardPart, PartWords>>;

const slot = /\{([a-z0-9-]{1,60})\}/;

/** The words and the names of the slots of a sentence, by turns; words first. */
export const piecesOf = (words: Words): readonly string[] => words.split(slot);

/** The names of its slots. */
export const slotsOf = (words: Words): readonly string[] =>
  piecesOf(words).filter((_, at) => at % 2 === 1);

export const wordsOf = (sentence: Sentence): Words =>
  typeof sentence === 'string' ? sentence : sentence.say;
