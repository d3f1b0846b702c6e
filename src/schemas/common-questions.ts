/** Checks the file of questions that are asked about every practice. */
import * as v from 'valibot';
import type { CommonQuestions } from '../domain/common-questions.ts';
import { checkedEntries } from './checked.ts';
import { schemaOf } from './exact-schema.ts';
import { practiceQuestionSchema, questionTextsSchema } from './practice.ts';

export const commonQuestionsSchema = schemaOf<CommonQuestions>()(
  v.strictObject({
    questions: v.pipe(v.array(practiceQuestionSchema), v.minLength(1)),
    texts: v.strictObject({ nl: questionTextsSchema, en: questionTextsSchema }),
    ...checkedEntries,
  }),
);

/** The questions that `value` holds. Throws when it holds none: for data that the program itself has. */
export const asCommonQuestions = (value: unknown): CommonQuestions =>
  v.parse(commonQuestionsSchema, value);
