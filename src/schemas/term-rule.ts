/** Checks the rules of terms, the days set by decree and the amounts. */
import * as v from 'valibot';
import { termIds, termUnits } from '../domain/term.ts';
import {
  countings,
  type DecreeDays,
  type Length,
  type PenaltyAmounts,
  type TermRule,
  type TermText,
  termShapes,
} from '../domain/term-rule.ts';
import { checkedEntries, sentenceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';
import { articleSchema } from './practice.ts';
import { countSchema, daySchema } from './words.ts';

const lengthSchema = schemaOf<Length>()(
  v.strictObject({
    amount: v.pipe(countSchema, v.minValue(1)),
    unit: v.picklist(termUnits),
  }),
);

export const termTextSchema = schemaOf<TermText>()(
  v.strictObject({
    reviewed: v.boolean(),
    title: sentenceSchema,
    start: sentenceSchema,
    note: v.nullable(sentenceSchema),
  }),
);

export const termRuleSchema = schemaOf<TermRule>()(
  v.strictObject({
    id: v.picklist(termIds),
    shape: v.picklist(termShapes),
    binds: v.picklist(['person', 'body']),
    counting: v.picklist(countings),
    length: v.nullable(lengthSchema),
    committeeLength: v.nullable(lengthSchema),
    further: v.nullable(lengthSchema),
    canSuspend: v.boolean(),
    isFixed: v.boolean(),
    articles: v.pipe(v.array(articleSchema), v.minLength(1)),
    validFrom: daySchema,
    validUntil: v.nullable(daySchema),
    ...checkedEntries,
    texts: v.strictObject({ nl: termTextSchema, en: termTextSchema }),
  }),
);

export const decreeDaysSchema = schemaOf<DecreeDays>()(
  v.strictObject({
    ...checkedEntries,
    days: v.array(v.strictObject({ day: daySchema, source: sentenceSchema })),
    knownUntilYear: countSchema,
  }),
);

export const penaltyAmountsSchema = schemaOf<PenaltyAmounts>()(
  v.strictObject({
    ...checkedEntries,
    year: countSchema,
    parts: v.pipe(
      v.array(v.strictObject({ days: v.pipe(countSchema, v.minValue(1)), euros: countSchema })),
      v.minLength(1),
    ),
  }),
);

/** Each throws when the value is none: for data that the program itself holds. */
export const asTermRules = (value: unknown): TermRule[] => v.parse(v.array(termRuleSchema), value);
export const asDecreeDays = (value: unknown): DecreeDays => v.parse(decreeDaysSchema, value);
export const asPenaltyAmounts = (value: unknown): PenaltyAmounts =>
  v.parse(penaltyAmountsSchema, value);
