/** Checks a letter that one page of ours hands to another. */
import * as v from 'valibot';
import type { HandedLetter } from '../domain/handed-letter.ts';
import type { LetterDraftId } from '../domain/ids.ts';
import { schemaOf } from './exact-schema.ts';
import { idSchema } from './words.ts';

const handedLetterSchema = schemaOf<HandedLetter>()(
  v.strictObject({
    id: idSchema<LetterDraftId>(),
    sender: v.strictObject({ name: v.string(), address: v.string(), email: v.string() }),
  }),
);

/** The letter that `value` is, or `null`. */
export function parseHandedLetter(value: unknown): HandedLetter | null {
  const parsed = v.safeParse(handedLetterSchema, value);
  return parsed.success ? parsed.output : null;
}
