/**
 * Nakijken: whether an answer to a request for access holds what the law lets one ask, and what this
 * person asked. They tick it; nothing is read by the program, and nothing is decided by it.
 */
import type { Checked } from './checked.ts';
import type { Language } from './language.ts';
import type { Article } from './practice.ts';

/** What a reply must hold: AVG 15(1)(a) to (h), 15(2) and 15(3), in that order. */
export const replyParts = [
  'purposes',
  'kinds',
  'recipients',
  'period',
  'rights',
  'complaint',
  'source',
  'automated',
  'safeguards',
  'copy',
] as const;
export type ReplyPart = (typeof replyParts)[number];

export const findings = ['there', 'lacking', 'unclear'] as const;
export type Finding = (typeof findings)[number];

/** As it was ticked. What was left open is unclear. */
export type AnswerCheck = {
  /** Each part at most once. */
  readonly parts: readonly { readonly part: ReplyPart; readonly finding: Finding }[];
  /** What was asked for, in the Dutch words of the letter. */
  readonly asked: readonly { readonly words: string; readonly finding: Finding }[];
};

/** Something that is not in the answer, in the person's view; `because` goes on a sentence in a letter. */
export type Gap = { readonly article: Article; readonly because: string };

/** `ask`: on the screen. `gap`: in a letter, when it is lacking. */
export type ReplyPartText = { readonly ask: string; readonly gap: string };

export type AnswerCheckText = {
  readonly reviewed: boolean;
  readonly parts: Readonly<Record<ReplyPart, ReplyPartText>>;
  /** Stands before what was asked for and is lacking. */
  readonly askedGap: string;
};

/** In a language in which no letter is written. */
export type AnswerCheckName = {
  readonly reviewed: boolean;
  readonly parts: Readonly<Record<ReplyPart, { readonly ask: string }>>;
};

/** The file `src/data/answer-check.json`. */
export type AnswerGuide = Checked & {
  readonly articles: Readonly<Record<ReplyPart, Article>>;
  /** Of what was asked for. */
  readonly askedArticle: Article;
  readonly texts: { readonly nl: AnswerCheckText; readonly en: AnswerCheckText } & Readonly<
    Record<Exclude<Language, 'nl' | 'en'>, AnswerCheckName>
  >;
};

/** Whether anything that it should hold was found not to be in it. */
export const hasGaps = ({ parts, asked }: AnswerCheck): boolean =>
  [...parts, ...asked].some(({ finding }) => finding === 'lacking');
