/** Checks what is known of the AP's form. */
import * as v from 'valibot';
import {
  type ApForm,
  type ApFormField,
  type ApFormFieldText,
  type ApFormTexts,
  apFormFieldIds,
  apFormNeeds,
} from '../domain/ap-form.ts';
import { checkedEntries, sentenceSchema, sourceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';
import { countSchema } from './words.ts';

/** A limit of nothing would be a mistake. */
const mostSchema = v.nullable(v.pipe(countSchema, v.minValue(1)));

const fieldSchema = schemaOf<ApFormField>()(
  v.strictObject({
    id: v.picklist(apFormFieldIds),
    askedIn: v.picklist(['form', 'letter']),
    need: v.strictObject({ complaint: v.picklist(apFormNeeds), tip: v.picklist(apFormNeeds) }),
    most: mostSchema,
  }),
);

const fieldTextSchema = schemaOf<ApFormFieldText>()(
  v.strictObject({ label: sentenceSchema, note: v.nullable(sentenceSchema) }),
);

export const apFormTextsSchema = schemaOf<ApFormTexts>()(
  v.strictObject({
    reviewed: v.boolean(),
    fields: v.strictObject(v.entriesFromList(apFormFieldIds, fieldTextSchema)),
  }),
);

export const apFormSchema = schemaOf<ApForm>()(
  v.strictObject({
    url: sourceSchema.entries.url,
    isOrderKnown: v.boolean(),
    fields: v.array(fieldSchema),
    attachments: v.strictObject({
      most: mostSchema,
      bytes: mostSchema,
      kinds: v.nullable(v.array(sentenceSchema)),
    }),
    ...checkedEntries,
    texts: v.strictObject({ nl: apFormTextsSchema, en: apFormTextsSchema }),
  }),
);

/** The form that `value` is. Throws when it is none: for data that the program itself holds. */
export const asApForm = (value: unknown): ApForm => v.parse(apFormSchema, value);
