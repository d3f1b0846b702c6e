/** Checks the descriptions of where a passage stands. */
import * as v from 'valibot';
import { fragmentKinds, type Rival, type Selector } from '../domain/selector.ts';
import { schemaOf } from './exact-schema.ts';
import { countSchema } from './words.ts';

export const selectorSchema = schemaOf<Selector>()(
  v.variant('type', [
    v.strictObject({
      type: v.literal('TextQuoteSelector'),
      exact: v.string(),
      prefix: v.string(),
      suffix: v.string(),
    }),
    v.strictObject({
      type: v.literal('TextPositionSelector'),
      start: countSchema,
      end: countSchema,
    }),
    v.strictObject({ type: v.literal('CssSelector'), value: v.string() }),
    v.strictObject({ type: v.literal('XPathSelector'), value: v.string() }),
    v.strictObject({
      type: v.literal('FragmentSelector'),
      conformsTo: v.picklist(fragmentKinds),
      value: v.string(),
    }),
    v.strictObject({
      type: v.literal('ElementSelector'),
      name: v.string(),
      role: v.string(),
      label: v.string(),
      address: v.string(),
      before: v.string(),
    }),
  ]),
);

export const rivalSchema = schemaOf<Rival>()(
  v.strictObject({ start: countSchema, prefix: v.string(), exact: v.string(), suffix: v.string() }),
);
