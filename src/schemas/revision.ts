/** What every kept row begins with: whose it is, which version, and where it came from. */
import * as v from 'valibot';
import type { AnyId, DossierId, RevisionId } from '../domain/ids.ts';
import type { Origin } from '../domain/revision.ts';
import { schemaOf } from './exact-schema.ts';
import { idSchema, instantSchema } from './words.ts';

export const originSchema = schemaOf<Origin>()(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('own') }),
    v.strictObject({ kind: v.literal('pack'), packId: v.string(), signer: v.string() }),
  ]),
);

/** The fields of `Revision<Id>`, to be spread into the schema of a row. */
export const revisionEntries = <Id extends AnyId>() => ({
  id: idSchema<Id>(),
  rev: idSchema<RevisionId>(),
  parentRev: v.nullable(idSchema<RevisionId>()),
  dossierId: idSchema<DossierId>(),
  origin: originSchema,
  revisedAt: instantSchema,
});
