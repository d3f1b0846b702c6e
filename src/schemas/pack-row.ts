/** The door for `data/rows.jsonl`: a line of a pack becomes a row here, or is refused. */
import * as v from 'valibot';
import type { BlobId } from '../domain/ids.ts';
import type { PackRow, RowFile } from '../domain/pack-row.ts';
import type { DerivedRecord } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { entitySchema } from './entity.ts';
import { schemaOf } from './exact-schema.ts';
import { derivedRecordSchema } from './record.ts';
import { idSchema } from './words.ts';

const rowFileSchema = schemaOf<RowFile>()(
  v.strictObject({ blobId: idSchema<BlobId>(), path: v.string() }),
);

const lineSchema = v.strictObject({
  entity: v.looseObject({ kind: v.string() }),
  files: v.array(rowFileSchema),
});

const { rev: _rev, parentRev: _parentRev, ...derivedEntries } = derivedRecordSchema.entries;
const derivedInPackSchema = schemaOf<DerivedRecord>()(v.strictObject(derivedEntries));

/**
 * The row that `value` is. `damaged` when a field is missing, too many, or not what it should be; so is a
 * row of a kind that this version does not know.
 */
export function parsePackRow(value: unknown): Result<PackRow, 'damaged'> {
  const line = v.safeParse(lineSchema, value);
  if (!line.success) return fail('damaged');
  const { entity, files } = line.output;
  const whole = { origin: { kind: 'own' }, ...entity };
  const isWithoutRev = entity.kind === 'derived-record' && !Object.hasOwn(entity, 'rev');
  const parsed = v.safeParse(isWithoutRev ? derivedInPackSchema : entitySchema, whole);
  return parsed.success ? ok({ entity: parsed.output, files }) : fail('damaged');
}
