/** Checks the list of acts. */
import * as v from 'valibot';
import { type Act, actRegisters } from '../domain/act.ts';
import { checkedEntries, sentenceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';

export const actSchema = schemaOf<Act>()(
  v.strictObject({
    id: sentenceSchema,
    nl: sentenceSchema,
    en: sentenceSchema,
    register: v.picklist(actRegisters),
    number: v.pipe(v.string(), v.regex(/^(?:BWB[RV]\d{7}|(?:reg|dir)\/\d{4}\/\d+)$/)),
    ...checkedEntries,
  }),
);

/** Throws when the value is none: for data that the program itself holds. */
export const asActs = (value: unknown): Act[] => v.parse(v.array(actSchema), value);
