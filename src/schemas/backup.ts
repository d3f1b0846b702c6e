/** Checks the lines of a Reservekopie. The rows in it are checked by `parseEntity`, one by one. */
import * as v from 'valibot';
import type { BackupBlob, BackupEnd, BackupHeader } from '../domain/backup.ts';
import type { BlobId } from '../domain/ids.ts';
import type { LogBatch } from '../domain/log-batch.ts';
import type { Result } from '../domain/result.ts';
import { fail, ok } from '../domain/result.ts';
import { schemaOf } from './exact-schema.ts';
import { parseLogBatch } from './log-batch.ts';
import { countSchema, idSchema, instantSchema, sha256Schema } from './words.ts';

const headerSchema = schemaOf<BackupHeader>()(
  v.strictObject({
    format: v.literal('kantlijn-backup'),
    version: v.picklist([1, 2]),
    madeAt: instantSchema,
    software: v.string(),
    rows: countSchema,
    damagedRows: countSchema,
  }),
);

const newerSchema = v.object({
  format: v.literal('kantlijn-backup'),
  version: v.pipe(v.number(), v.minValue(3)),
});

const rowSchema = v.strictObject({ kind: v.literal('row'), entity: v.unknown() });

const logSchema = v.strictObject({ kind: v.literal('log'), batch: v.unknown() });

const markSchema = schemaOf<BackupBlob | BackupEnd>()(
  v.variant('kind', [
    v.strictObject({
      kind: v.literal('blob'),
      id: idSchema<BlobId>(),
      byteLength: countSchema,
      sha256: sha256Schema,
    }),
    v.strictObject({ kind: v.literal('end'), blobs: countSchema }),
  ]),
);

/** The header, or whether it is of a newer version, or of something else. */
export function parseBackupHeader(
  value: unknown,
): Result<BackupHeader, 'not-a-backup' | 'backup-newer'> {
  const parsed = v.safeParse(headerSchema, value);
  if (parsed.success) return ok(parsed.output);
  return fail(v.is(newerSchema, value) ? 'backup-newer' : 'not-a-backup');
}

/** What a line of rows holds, not yet checked; `null` when it is no such line. */
export function entityInLine(value: unknown): unknown {
  const parsed = v.safeParse(rowSchema, value);
  return parsed.success ? parsed.output.entity : null;
}

/** The log that a line holds; `null` when it is no such line, or the log is not whole. */
export function logInLine(value: unknown): LogBatch | null {
  const parsed = v.safeParse(logSchema, value);
  return parsed.success ? parseLogBatch(parsed.output.batch) : null;
}

/** The line that announces a kept file or the end, or `null` when it is neither. */
export function parseBackupMark(value: unknown): BackupBlob | BackupEnd | null {
  const parsed = v.safeParse(markSchema, value);
  return parsed.success ? parsed.output : null;
}
