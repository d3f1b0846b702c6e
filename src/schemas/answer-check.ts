/** Checks what somebody ticked about an answer to a request for access. */
import * as v from 'valibot';
import { type AnswerCheck, findings, replyParts } from '../domain/answer-check.ts';
import { schemaOf } from './exact-schema.ts';

export const answerCheckSchema = schemaOf<AnswerCheck>()(
  v.strictObject({
    parts: v.array(v.strictObject({ part: v.picklist(replyParts), finding: v.picklist(findings) })),
    asked: v.array(v.strictObject({ words: v.string(), finding: v.picklist(findings) })),
  }),
);
