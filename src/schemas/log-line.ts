/** The door for `data/audit.jsonl` of a pack that somebody else made. */
import * as v from 'valibot';
import type { JsonObject } from '../domain/seal.ts';
import type { ToldLine } from '../domain/told-line.ts';
import { countSchema, instantSchema, sha256Schema } from './words.ts';

/** Other members may come with later actions: the chain covers whatever stands there. */
const eventSchema = v.looseObject({
  at: instantSchema,
  action: v.string(),
  digests: v.array(sha256Schema),
});

const lineSchema = v.strictObject({
  event: v.union([sha256Schema, eventSchema]),
  prev: sha256Schema,
  seq: countSchema,
});

/** As it was written until 26 November 2026. */
const firstFormSchema = v.looseObject({
  ...eventSchema.entries,
  prev: sha256Schema,
  seq: countSchema,
});

const lostSchema = v.strictObject({
  from: countSchema,
  line: sha256Schema,
  lost: v.literal(true),
  seq: countSchema,
});

/** The line that `value` is; `null` when it is none. */
export function parseLogLine(value: JsonObject): ToldLine | null {
  const read = v.safeParse(lineSchema, value);
  if (!read.success) return firstFormIn(value) ?? lostIn(value);
  const { event, prev, seq } = read.output;
  if (typeof event === 'string') return { kind: 'withheld', from: seq, seq, prev, event };
  const { at, digests } = event;
  return { kind: 'told', from: seq, seq, prev, at, digests, event: value.event ?? {} };
}

function firstFormIn(value: JsonObject): ToldLine | null {
  const read = v.safeParse(firstFormSchema, value);
  if (!read.success) return null;
  const { at, digests, prev, seq } = read.output;
  return { kind: 'told', from: seq, seq, prev, at, digests, event: null };
}

function lostIn(value: JsonObject): ToldLine | null {
  const lost = v.safeParse(lostSchema, value);
  if (!lost.success || lost.output.from > lost.output.seq) return null;
  const { from, seq, line } = lost.output;
  return { kind: 'lost', from, seq, line };
}
