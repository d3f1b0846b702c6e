/** Checks the data on what an answer to a request for access must hold. */
import * as v from 'valibot';
import {
  type AnswerCheckName,
  type AnswerCheckText,
  type AnswerGuide,
  replyParts,
} from '../domain/answer-check.ts';
import { checkedEntries, sentenceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';
import { articleSchema } from './practice.ts';

const textSchema = schemaOf<AnswerCheckText>()(
  v.strictObject({
    reviewed: v.boolean(),
    parts: v.strictObject(
      v.entriesFromList(replyParts, v.strictObject({ ask: sentenceSchema, gap: sentenceSchema })),
    ),
    askedGap: sentenceSchema,
  }),
);

const nameSchema = schemaOf<AnswerCheckName>()(
  v.strictObject({
    reviewed: v.boolean(),
    parts: v.strictObject(v.entriesFromList(replyParts, v.strictObject({ ask: sentenceSchema }))),
  }),
);

export const answerGuideSchema = schemaOf<AnswerGuide>()(
  v.strictObject({
    ...checkedEntries,
    articles: v.strictObject(v.entriesFromList(replyParts, articleSchema)),
    askedArticle: articleSchema,
    texts: v.strictObject({ nl: textSchema, en: textSchema, ar: nameSchema, tr: nameSchema }),
  }),
);

/** The guide that `value` is. Throws when it is none: for data that the program itself holds. */
export const asAnswerGuide = (value: unknown): AnswerGuide => v.parse(answerGuideSchema, value);
