/**
 * What a sentence may say about the benefit itself: facts that a municipality weighs when it decides
 * about somebody's money. They are pointed out before a letter leaves; nothing is ever judged by them.
 */
export const benefitTopics = [
  'household',
  'income',
  'gifts',
  'absence',
  'assets',
  'activities',
  'debts',
  'housing',
  'health',
] as const;
export type BenefitTopic = (typeof benefitTopics)[number];

/** A sentence of somebody's own text that touches the benefit, and where it stands in that text. */
export type TouchedSentence = {
  readonly sentence: string;
  /** In UTF-16 code units; `text.slice(start, end)` is the sentence. */
  readonly start: number;
  readonly end: number;
  /** At least one, in the order of `benefitTopics`. */
  readonly topics: readonly BenefitTopic[];
};
