/** JSON that was read from a pack: nothing in it is what it says until somebody has looked. */
import type { Json, JsonObject } from '../domain/seal.ts';

export type { JsonObject };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

/** The list that `value` is, or none. */
export const listOf = (value: Json | undefined): readonly Json[] =>
  typeof value === 'object' && value !== null && isList(value) ? value : [];

// Rows of ours are some eight deep. What is thousands deep would stop whoever walks through it.
const deepest = 64;

function isDeeper(value: Json, than: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return than === 0 || Object.values(value).some((part) => isDeeper(part, than - 1));
}

/** The object that `text` holds; `null` when it is no JSON, something else, or deeper than any of ours. */
export function readObject(text: string): JsonObject | null {
  try {
    const value: Json = JSON.parse(text);
    return isObject(value) && !isDeeper(value, deepest) ? value : null;
  } catch {
    // No JSON.
    return null;
  }
}

/** Every object in `value`, itself included. */
export function* objectsIn(value: Json): Generator<JsonObject> {
  if (typeof value !== 'object' || value === null) return;
  if (isObject(value)) yield value;
  for (const part of Object.values(value)) yield* objectsIn(part);
}
