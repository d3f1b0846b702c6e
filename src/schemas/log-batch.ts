/** Checks what is kept of the log: the lines of one save, and what was signed with it. */
import * as v from 'valibot';
import type { LogBatch } from '../domain/log-batch.ts';
import { type LogEvent, logActions } from '../domain/log-event.ts';
import { schemaOf } from './exact-schema.ts';
import { sealLineSchema } from './seal-line.ts';
import { countSchema, instantSchema, sha256Schema } from './words.ts';

const logBatchSchema = schemaOf<LogBatch>()(
  v.strictObject({ lines: v.array(v.string()), seals: v.array(sealLineSchema) }),
);

/** The batch that `value` is, or `null`. */
export function parseLogBatch(value: unknown): LogBatch | null {
  const parsed = v.safeParse(logBatchSchema, value);
  return parsed.success ? parsed.output : null;
}

const eventSchema = schemaOf<LogEvent>()(
  v.strictObject({
    at: instantSchema,
    action: v.picklist(logActions),
    object: v.nullable(v.strictObject({ kind: v.string(), id: v.string(), rev: v.string() })),
    digests: v.array(sha256Schema),
    byMs: v.optional(v.number()),
  }),
);

const wholeLineSchema = v.strictObject({
  event: eventSchema,
  prev: sha256Schema,
  seq: countSchema,
});

/** Whether `value` is a line with its event, of those that this version writes. */
export const isWholeLine = (value: unknown): boolean => v.is(wholeLineSchema, value);
