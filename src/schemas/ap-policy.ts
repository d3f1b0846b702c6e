/** Checks what the AP weighs, pays attention to, and can order. */
import * as v from 'valibot';
import { type ApPolicy, type ApPolicyText, focusIds, orderIds } from '../domain/ap-policy.ts';
import { practiceIds } from '../domain/practice.ts';
import { checkedEntries, sentenceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';
import { articleSchema } from './practice.ts';
import { countSchema } from './words.ts';

export const policyTextSchema = schemaOf<ApPolicyText>()(
  v.strictObject({
    reviewed: v.boolean(),
    focus: v.strictObject({
      'mass-surveillance': sentenceSchema,
      'ai-and-algorithms': sentenceSchema,
      'digital-resilience': sentenceSchema,
    }),
    orders: v.strictObject({
      'answer-request': sentenceSchema,
      'follow-rules': sentenceSchema,
      'tell-people': sentenceSchema,
      'limit-or-stop': sentenceSchema,
      'rectify-or-erase': sentenceSchema,
      reprimand: sentenceSchema,
    }),
  }),
);

const yearSchema = v.pipe(countSchema, v.minValue(2018), v.maxValue(2100));

export const apPolicySchema = schemaOf<ApPolicy>()(
  v.strictObject({
    focus: v.strictObject({
      from: yearSchema,
      until: yearSchema,
      points: v.array(
        v.strictObject({
          id: v.picklist(focusIds),
          practices: v.array(v.picklist(practiceIds)),
        }),
      ),
    }),
    orders: v.array(v.strictObject({ id: v.picklist(orderIds), article: articleSchema })),
    ...checkedEntries,
    texts: v.strictObject({ nl: policyTextSchema, en: policyTextSchema }),
  }),
);

/** The policy that `value` is. Throws when it is none: for data that the program itself holds. */
export const asApPolicy = (value: unknown): ApPolicy => v.parse(apPolicySchema, value);
