/** Checks a list of words by which rows are found, as it was read from disk. */
import * as v from 'valibot';
import type { RevisionId } from '../domain/ids.ts';
import { idSchema } from './words.ts';

/** A row, and the words by which it is found. */
export type TaggedRow = readonly [rev: RevisionId, words: readonly string[]];

const tagListSchema = v.array(v.strictTuple([idSchema<RevisionId>(), v.array(v.string())]));

/** The list that `value` is, or `null`: then its rows are listed again. */
export function parseTagList(value: unknown): readonly TaggedRow[] | null {
  const parsed = v.safeParse(tagListSchema, value);
  return parsed.success ? parsed.output : null;
}
