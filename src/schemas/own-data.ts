/** Checks the words of the gate between complaint and tip. */
import * as v from 'valibot';
import type { GateText, OwnDataGuide } from '../domain/own-data.ts';
import { checkedEntries, sentenceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';

const gateTextSchema = schemaOf<GateText>()(
  v.strictObject({
    title: sentenceSchema,
    why: sentenceSchema,
    name: sentenceSchema,
    shared: sentenceSchema,
    answer: sentenceSchema,
    withoutName: sentenceSchema,
    after: sentenceSchema,
  }),
);

export const gateTextsSchema = v.strictObject({
  reviewed: v.boolean(),
  complaint: gateTextSchema,
  tip: gateTextSchema,
  'not-clear': gateTextSchema,
});

export const ownDataSchema = schemaOf<OwnDataGuide>()(
  v.strictObject({
    ...checkedEntries,
    texts: v.strictObject({ nl: gateTextsSchema, en: gateTextsSchema }),
  }),
);

/** The guide that `value` is. Throws when it is none: for data that the program itself holds. */
export const asOwnDataGuide = (value: unknown): OwnDataGuide => v.parse(ownDataSchema, value);
