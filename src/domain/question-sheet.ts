/**
 * The questions about one practice in their order and with their numbers: the same on the screen, on
 * paper and in the overview, so that an answer on paper finds its place.
 */
import type { PracticeQuestion, QuestionText } from './practice.ts';

/** Questions with their words in one language. */
export type QuestionSet = {
  readonly questions: readonly PracticeQuestion[];
  readonly texts: Readonly<Record<string, QuestionText>>;
};

export type AskedQuestion = {
  /** Counted from 1. */
  readonly number: number;
  readonly question: PracticeQuestion;
  readonly text: QuestionText;
};

/** Throws when a question has no words, or when two have one name: a fault in our own data. */
export function questionSheet(sets: readonly QuestionSet[]): AskedQuestion[] {
  const asked = sets.flatMap(({ questions, texts }) =>
    questions.map((question) => ({ question, text: wordsOf(question, texts) })),
  );
  if (new Set(asked.map(({ question }) => question.id)).size < asked.length)
    throw new Error('two questions have the same name');
  return asked.map((one, at) => ({ number: at + 1, ...one }));
}

function wordsOf({ id }: PracticeQuestion, texts: QuestionSet['texts']): QuestionText {
  const text = texts[id];
  if (!text) throw new Error(`no words for the question ${id}`);
  return text;
}

/** The choice that says "I do not know" by itself, so that it is not offered twice. */
export const unknownChoice = 'unknown';

export const offersUnknown = (question: PracticeQuestion): boolean =>
  question.kind === 'choice' && question.choices.includes(unknownChoice);
