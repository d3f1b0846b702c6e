/** Checks the key by which locked packs are opened here, as it is kept among the secrets. */
import * as v from 'valibot';
import type { Instant } from '../domain/instant.ts';
import { schemaOf } from './exact-schema.ts';
import { instantSchema } from './words.ts';

export type KeptAdviserKey = {
  readonly kind: 'adviser-key';
  /** A newer one is given out in its place; this one still opens. */
  readonly madeAt: Instant;
  /** `age1…` */
  readonly key: string;
  /** `AGE-SECRET-KEY-1…` */
  readonly secret: string;
};

const adviserKeySchema = schemaOf<KeptAdviserKey>()(
  v.strictObject({
    kind: v.literal('adviser-key'),
    madeAt: instantSchema,
    key: v.string(),
    secret: v.string(),
  }),
);

/** The key that `value` is, or `null` when it is another secret. */
export function parseAdviserKey(value: unknown): KeptAdviserKey | null {
  const parsed = v.safeParse(adviserKeySchema, value);
  return parsed.success ? parsed.output : null;
}
