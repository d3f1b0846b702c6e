/** Checks the key of a dossier, as it is kept among the secrets. */
import * as v from 'valibot';
import type { DossierId } from '../domain/ids.ts';
import type { Instant } from '../domain/instant.ts';
import { schemaOf } from './exact-schema.ts';
import { idSchema, instantSchema } from './words.ts';

export type DossierKey = {
  readonly kind: 'dossier-key';
  readonly dossierId: DossierId;
  /** A newer one takes its place. */
  readonly madeAt: Instant;
  /** PKCS #8 in DER, as hexadecimal digits. */
  readonly secret: string;
  /** SubjectPublicKeyInfo in DER, as hexadecimal digits. */
  readonly key: string;
};

const dossierKeySchema = schemaOf<DossierKey>()(
  v.strictObject({
    kind: v.literal('dossier-key'),
    dossierId: idSchema<DossierId>(),
    madeAt: instantSchema,
    secret: v.string(),
    key: v.string(),
  }),
);

/** The key that `value` is, or `null` when it is another secret. */
export function parseDossierKey(value: unknown): DossierKey | null {
  const parsed = v.safeParse(dossierKeySchema, value);
  return parsed.success ? parsed.output : null;
}
