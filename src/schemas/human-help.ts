/** Checks the list of people who help. */
import * as v from 'valibot';
import { type Helper, type HelperText, helperIds } from '../domain/human-help.ts';
import { checkedEntries, sentenceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';

const helperTextSchema = schemaOf<HelperText>()(
  v.strictObject({
    reviewed: v.boolean(),
    name: sentenceSchema,
    does: sentenceSchema,
    cost: sentenceSchema,
    find: sentenceSchema,
    bring: sentenceSchema,
    doesNot: sentenceSchema,
  }),
);

export const helperSchema = schemaOf<Helper>()(
  v.strictObject({
    id: v.picklist(helperIds),
    searchFor: sentenceSchema,
    ...checkedEntries,
    texts: v.strictObject({
      nl: helperTextSchema,
      en: helperTextSchema,
      ar: helperTextSchema,
      tr: helperTextSchema,
    }),
  }),
);

/** The helper that `value` is. Throws when it is none: for data that the program itself holds. */
export const asHelper = (value: unknown): Helper => v.parse(helperSchema, value);
