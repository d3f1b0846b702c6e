/** Checks who writes, as it is kept among the secrets for whoever asked for that. */
import * as v from 'valibot';
import type { Instant } from '../domain/instant.ts';
import type { TypedSender } from '../domain/typed-sender.ts';
import { schemaOf } from './exact-schema.ts';
import { instantSchema } from './words.ts';

/** The newest one counts. */
export type KeptProfile = TypedSender & {
  readonly kind: 'profile';
  readonly keptAt: Instant;
};

const profileSchema = schemaOf<KeptProfile>()(
  v.strictObject({
    kind: v.literal('profile'),
    keptAt: instantSchema,
    name: v.string(),
    address: v.string(),
    email: v.string(),
  }),
);

/** The profile that `value` is, or `null` when it is another secret. */
export function parseProfile(value: unknown): KeptProfile | null {
  const parsed = v.safeParse(profileSchema, value);
  return parsed.success ? parsed.output : null;
}
