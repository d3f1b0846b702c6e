/** Canonical JSON (RFC 8785): one text for one value, so that it can be fingerprinted and signed. */
import type { Json, JsonObject } from './seal.ts';

const isList = (value: object): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** Keys in the order of their code units, no spaces; numbers and texts as `JSON.stringify` writes them. */
export function canonicalJson(value: Json): string {
  if (isObject(value)) {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`).join()}}`;
  }
  return typeof value === 'object' && value !== null
    ? `[${value.map(canonicalJson).join()}]`
    : JSON.stringify(value);
}
