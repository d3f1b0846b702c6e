/** The door for an opening that somebody gives beside a pack. */
import * as v from 'valibot';
import type { DossierId } from '../domain/ids.ts';
import type { OpenedContent, Opening } from '../domain/opening.ts';
import type { Json } from '../domain/seal.ts';
import { countSchema, idSchema, sha256Schema } from './words.ts';

const contentSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('json'),
    // It was read as JSON, so it is.
    value: v.custom<Json>((value) => value !== undefined),
  }),
  v.strictObject({
    kind: v.literal('file'),
    name: v.pipe(v.string(), v.maxLength(255)),
    byteLength: countSchema,
    sha256: sha256Schema,
  }),
]);

const openingSchema = v.strictObject({
  format: v.literal('kantlijn-opening'),
  version: v.literal(1),
  dossierId: idSchema<DossierId>(),
  digest: sha256Schema,
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  content: contentSchema,
});

/** The opening that `value` is; `null` when a member is missing, too many, or not what it should be. */
export function parseOpening(value: unknown): Opening | null {
  const parsed = v.safeParse(openingSchema, value);
  if (!parsed.success) return null;
  const content: OpenedContent = parsed.output.content;
  return { ...parsed.output, content };
}
