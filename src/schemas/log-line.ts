/** The door for `data/audit.jsonl` of a pack that somebody else made. */
import * as v from 'valibot';
import type { LogLine } from '../domain/log-line.ts';
import { countSchema, instantSchema, sha256Schema } from './words.ts';

/** Other members may come with later actions: the chain covers whatever stands there. */
const toldSchema = v.looseObject({
  seq: countSchema,
  prev: sha256Schema,
  at: instantSchema,
  action: v.string(),
  digests: v.array(sha256Schema),
});

const withheldSchema = v.strictObject({
  from: countSchema,
  seq: countSchema,
  withheld: sha256Schema,
});

/** The line that `value` is; `null` when it is none. */
export function parseLogLine(value: unknown): LogLine | null {
  const told = v.safeParse(toldSchema, value);
  if (told.success) {
    const { seq, prev, at, digests } = told.output;
    return { kind: 'told', from: seq, seq, prev, at, digests };
  }
  const withheld = v.safeParse(withheldSchema, value);
  if (!withheld.success || withheld.output.from > withheld.output.seq) return null;
  const { from, seq, withheld: sha256 } = withheld.output;
  return { kind: 'withheld', from, seq, sha256 };
}
