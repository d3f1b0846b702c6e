/**
 * Ties a schema to the noun that it checks. A field that one of the two has and the other lacks does
 * not compile, so what is read back from disk is what the program believes it to be.
 */
import type { GenericSchema, InferOutput } from 'valibot';

/** The type with intersections written out and without `readonly`, so that two can be compared. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : { -readonly [Key in keyof T]: Plain<T[Key]> };

/** Identical, not merely assignable: an optional field too many is a difference. */
type IsSame<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Exact<Noun, Output> =
  IsSame<Plain<Noun>, Plain<Output>> extends true
    ? unknown
    : { readonly 'schema and type differ': { readonly type: Noun; readonly schema: Output } };

/** The schema itself. Compiles only when it describes `Noun`: no field more, none less. */
export const schemaOf =
  <Noun>() =>
  <Schema extends GenericSchema>(schema: Schema & Exact<Noun, InferOutput<Schema>>): Schema =>
    schema;
