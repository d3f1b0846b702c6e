/** Checks a file of the routes, the addresses of receivers, and the court fees. */
import * as v from 'valibot';
import {
  addressIds,
  type CourtFees,
  conditionIds,
  countings,
  type ReceiverAddress,
  type RouteEntry,
  type RouteText,
  receivers,
  routeCosts,
  routeWriters,
} from '../domain/route.ts';
import { routeIds } from '../domain/route-id.ts';
import { termIds } from '../domain/term.ts';
import { checkedEntries, nameSchema, sentenceSchema } from './checked.ts';
import { schemaOf } from './exact-schema.ts';
import { articleSchema } from './practice.ts';
import { countSchema } from './words.ts';

const sentencesSchema = v.pipe(v.array(sentenceSchema), v.minLength(1));

/** One value for each channel: a channel that is forgotten is a fault. */
const perChannel = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.strictObject({
    post: schema,
    counter: schema,
    'web-form': schema,
    email: schema,
    phone: schema,
    'in-person': schema,
  });

export const routeTextSchema = schemaOf<RouteText>()(
  v.strictObject({
    reviewed: v.boolean(),
    title: sentenceSchema,
    summary: sentenceSchema,
    who: sentenceSchema,
    anonymous: sentenceSchema,
    contents: v.record(v.string(), sentenceSchema),
    before: v.record(v.string(), sentenceSchema),
    where: sentenceSchema,
    channels: perChannel(sentenceSchema),
    cost: v.pipe(sentenceSchema, v.regex(/^[^€\d]*$/, 'an amount or a year belongs in the fees')),
    expect: sentencesSchema,
    doesNot: sentencesSchema,
    limits: sentencesSchema,
  }),
);

const routeItemSchema = v.strictObject({ id: nameSchema, need: v.picklist(['must', 'should']) });

export const routeEntrySchema = schemaOf<RouteEntry>()(
  v.strictObject({
    id: v.picklist(routeIds),
    who: v.pipe(v.array(v.picklist(routeWriters)), v.minLength(1)),
    anonymous: v.picklist(countings),
    contents: v.pipe(v.array(routeItemSchema), v.minLength(1)),
    before: v.array(v.picklist(conditionIds)),
    receiver: v.picklist(receivers),
    address: v.nullable(v.picklist(addressIds)),
    channels: perChannel(v.picklist(countings)),
    cost: v.picklist(routeCosts),
    starts: v.array(v.picklist(termIds)),
    boundBy: v.array(v.picklist(termIds)),
    articles: v.array(articleSchema),
    ...checkedEntries,
    texts: v.strictObject({ nl: routeTextSchema, en: routeTextSchema }),
  }),
);

export const addressesSchema = v.array(
  schemaOf<ReceiverAddress>()(
    v.strictObject({
      id: v.picklist(addressIds),
      lines: v.pipe(v.array(sentenceSchema), v.minLength(2)),
      ...checkedEntries,
    }),
  ),
);

export const courtFeesSchema = schemaOf<CourtFees>()(
  v.strictObject({
    year: v.pipe(countSchema, v.minValue(2000), v.maxValue(2100)),
    fees: v.array(
      v.strictObject({
        cost: v.picklist(['fee-administrative', 'fee-civil']),
        matter: v.picklist(['benefit', 'other', 'organisation']),
        euros: countSchema,
      }),
    ),
    ...checkedEntries,
  }),
);

/** The entry that `value` is. Throws when it is none: for data that the program itself holds. */
export const asRouteEntry = (value: unknown): RouteEntry => v.parse(routeEntrySchema, value);

export const asAddresses = (value: unknown): readonly ReceiverAddress[] =>
  v.parse(addressesSchema, value);

export const asCourtFees = (value: unknown): CourtFees => v.parse(courtFeesSchema, value);
