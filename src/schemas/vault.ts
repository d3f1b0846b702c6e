/** Checks what is kept about the vault itself: where it is, how it is locked, and who guessed wrong. */
import * as v from 'valibot';
import { type Mode, modes } from '../domain/mode.ts';
import { schemaOf } from './exact-schema.ts';
import { countSchema } from './words.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** How a passphrase was made into a key, so that it can be done again. Salts are random. */
export type PassphraseKdf =
  | {
      readonly name: 'argon2id';
      readonly memoryKiB: number;
      readonly iterations: number;
      readonly parallelism: number;
      readonly salt: Bytes;
    }
  | { readonly name: 'pbkdf2-sha256'; readonly iterations: number; readonly salt: Bytes };

/** A recovery code is random already: nobody can try them all, so it need not be made slow. */
export type CodeKdf = { readonly name: 'hkdf-sha256'; readonly salt: Bytes };

/** The root key, locked away under another key. */
export type WrappedRoot = {
  readonly kdf: PassphraseKdf | CodeKdf;
  readonly iv: Bytes;
  readonly wrapped: Bytes;
};

/** Wrong keys in a row, and when the last one was tried (milliseconds since 1970). */
export type Guesses = { readonly failures: number; readonly failedAt: number };

/** Which database is the one, and which are not, or not any more, and have to be deleted. */
export type Pointer = {
  readonly current: { readonly database: string; readonly mode: Mode } | null;
  readonly leaving: readonly string[];
};

const between = (least: number, most: number) =>
  v.pipe(countSchema, v.minValue(least), v.maxValue(most));

const bytesBetween = (least: number, most: number) =>
  v.custom<Bytes>(
    (value) => value instanceof Uint8Array && value.byteLength >= least && value.byteLength <= most,
  );

const saltSchema = bytesBetween(16, 64);

// Upper bounds, so that a changed database cannot make the browser run out of memory or time.
const kdfSchema = v.variant('name', [
  v.strictObject({
    name: v.literal('argon2id'),
    memoryKiB: between(8, 1024 * 1024),
    iterations: between(1, 64),
    parallelism: between(1, 16),
    salt: saltSchema,
  }),
  v.strictObject({
    name: v.literal('pbkdf2-sha256'),
    iterations: between(1, 50_000_000),
    salt: saltSchema,
  }),
  v.strictObject({ name: v.literal('hkdf-sha256'), salt: saltSchema }),
]);

const wrappedRootSchema = v.strictObject({
  kdf: kdfSchema,
  iv: bytesBetween(12, 12),
  wrapped: bytesBetween(48, 48),
});

const guessesSchema = schemaOf<Guesses>()(
  v.strictObject({ failures: countSchema, failedAt: v.pipe(v.number(), v.finite()) }),
);

const pointerSchema = schemaOf<Pointer>()(
  v.strictObject({
    current: v.nullable(v.strictObject({ database: v.string(), mode: v.picklist(modes) })),
    leaving: v.array(v.string()),
  }),
);

/** The lock that `value` is, or `null` when it was damaged or is not there. */
export const parseWrappedRoot = (value: unknown): WrappedRoot | null =>
  parsed(wrappedRootSchema, value);

/** `null` when there is no count, or one that says nothing. */
export const parseGuesses = (value: unknown): Guesses | null => parsed(guessesSchema, value);

/** `null` when it was never written, or says nothing. */
export const parsePointer = (value: unknown): Pointer | null => parsed(pointerSchema, value);

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
