/** Checks data that has a source and dates. */
import * as v from 'valibot';
import { confidences, type Source } from '../domain/checked.ts';
import { schemaOf } from './exact-schema.ts';
import { daySchema } from './words.ts';

/** A sentence or a name: not empty, and no white space around it. */
export const sentenceSchema = v.pipe(v.string(), v.regex(/^\S(?:[\s\S]*\S)?$/));

/** A name within a file: lower case, with hyphens. */
export const nameSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/));

export const sourceSchema = schemaOf<Source>()(
  v.strictObject({
    title: sentenceSchema,
    url: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/)),
  }),
);

/** The entries of everything that is checked now and then. */
export const checkedEntries = {
  sources: v.pipe(v.array(sourceSchema), v.minLength(1)),
  checkedOn: daySchema,
  checkBy: daySchema,
  confidence: v.picklist(confidences),
};
