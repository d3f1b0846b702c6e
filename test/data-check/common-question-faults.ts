/** What is wrong with the questions that are asked about every practice, in sentences. */
import * as v from 'valibot';
import type { CommonQuestions } from '../../src/domain/common-questions.ts';
import { letterLanguages } from '../../src/domain/language.ts';
import type { PracticeEntry } from '../../src/domain/practice.ts';
import { commonQuestionsSchema } from '../../src/schemas/common-questions.ts';
import { dateFaults, questionFaults, schemaFaults } from './practice-faults.ts';

/** Empty when the file is good. */
export function commonQuestionFaults(value: unknown): string[] {
  const parsed = v.safeParse(commonQuestionsSchema, value);
  const faults = parsed.success ? fileFaults(parsed.output) : schemaFaults(parsed.issues);
  return faults.map((fault) => `common-questions.json: ${fault}`);
}

const fileFaults = (file: CommonQuestions): string[] => [
  ...dateFaults(file),
  ...letterLanguages.flatMap((language) =>
    questionFaults(file.questions, file.texts[language]).map(
      (fault) => `texts.${language}: ${fault}`,
    ),
  ),
];

/** Practices that ask under the id of a common question: an answer would not say which it answers. */
export function askedTwice(
  practices: readonly Pick<PracticeEntry, 'id' | 'questions'>[],
  { questions }: Pick<CommonQuestions, 'questions'>,
): string[] {
  const common = new Set(questions.map(({ id }) => id));
  return practices.flatMap((practice) =>
    practice.questions
      .filter(({ id }) => common.has(id))
      .map(({ id }) => `${practice.id}: the question ${id} is a common one`),
  );
}
