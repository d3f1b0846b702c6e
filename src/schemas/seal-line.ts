/** The door for `data/seals.jsonl`, and for a receipt that somebody gives beside a pack. */
import * as v from 'valibot';
import { isHex } from '../domain/hex.ts';
import type { DossierId } from '../domain/ids.ts';
import type { Receipt, SealLine, SignedHead, SignedKey } from '../domain/signature.ts';
import { schemaOf } from './exact-schema.ts';
import { countSchema, idSchema, instantSchema, sha256Schema } from './words.ts';

/** Hexadecimal digits. Whether they are a key or a signature is found out by using them. */
const hexSchema = v.custom<string>(isHex);

const entries = {
  version: v.literal(1),
  dossierId: idSchema<DossierId>(),
  at: instantSchema,
  signature: hexSchema,
};

const keySchema = schemaOf<SignedKey>()(
  v.strictObject({
    type: v.literal('key'),
    ...entries,
    key: hexSchema,
    previous: v.nullable(sha256Schema),
    previousSignature: v.nullable(hexSchema),
  }),
);

const headSchema = schemaOf<SignedHead>()(
  v.strictObject({
    type: v.literal('head'),
    ...entries,
    key: sha256Schema,
    seq: countSchema,
    line: sha256Schema,
  }),
);

const receiptSchema = schemaOf<Receipt>()(
  v.strictObject({
    type: v.literal('receipt'),
    ...entries,
    key: hexSchema,
    pack: sha256Schema,
    seq: countSchema,
    line: sha256Schema,
  }),
);

const lineSchema = schemaOf<SealLine>()(v.variant('type', [keySchema, headSchema, receiptSchema]));

/** The statement that `value` is; `null` when a field is missing, too many, or not what it should be. */
export function parseSealLine(value: unknown): SealLine | null {
  const parsed = v.safeParse(lineSchema, value);
  return parsed.success ? parsed.output : null;
}
