/** Checks the descriptions of where a passage stands. */
import * as v from 'valibot';
import type { Selector } from '../domain/selector.ts';
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
  ]),
);
