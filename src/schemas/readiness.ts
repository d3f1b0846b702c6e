/** Checks a file of what routes look at in a dossier. */
import * as v from 'valibot';
import { type ReadinessEntry, type ReadinessText, readinessIds } from '../domain/readiness.ts';
import { routeIds } from '../domain/route-id.ts';
import { checkedEntries, sentenceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';

const routesSchema = v.array(v.picklist(routeIds));

export const readinessTextSchema = schemaOf<ReadinessText>()(
  v.strictObject({
    reviewed: v.boolean(),
    title: sentenceSchema,
    reason: sentenceSchema,
    next: sentenceSchema,
  }),
);

export const readinessEntrySchema = schemaOf<ReadinessEntry>()(
  v.strictObject({
    id: v.picklist(readinessIds),
    must: routesSchema,
    helps: routesSchema,
    noMatter: routesSchema,
    ...checkedEntries,
    texts: v.strictObject({ nl: readinessTextSchema, en: readinessTextSchema }),
  }),
);

/** The entry that `value` is. Throws when it is none: for data that the program itself holds. */
export const asReadinessEntry = (value: unknown): ReadinessEntry =>
  v.parse(readinessEntrySchema, value);
