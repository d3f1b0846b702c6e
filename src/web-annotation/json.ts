/**
 * JSON from a stranger, as a value that nothing can go wrong with: of bounded size and depth, and without
 * the one name that JavaScript does not take for a name.
 */
import { fail, ok, type Result } from '../domain/result.ts';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [member: string]: Json };

/** What one annotation, or what a file says about itself, may hold at most. */
export const jsonBounds = { depth: 40, values: 20_000, characters: 2_000_000 } as const;

/** `unsafe-name`: a member is called `__proto__`, which some program will one day assign. */
export type JsonFault =
  | 'not-json'
  | 'too-deep'
  | 'too-many-values'
  | 'too-many-characters'
  | 'unsafe-name';

export type Members = Readonly<Record<string, unknown>>;

/** True for what JSON calls an object: not a list, not a date, not an instance of a class. */
export function isObject(value: unknown): value is Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

const isLeaf = (value: unknown): value is null | boolean | number | string =>
  value === null || ['boolean', 'string'].includes(typeof value) || Number.isFinite(value);

/** Only for what `boundFault` let through: it goes as deep as the value does. */
const isJson = (value: unknown): value is Json =>
  isLeaf(value) ||
  (Array.isArray(value)
    ? value.every(isJson)
    : isObject(value) && Object.values(value).every(isJson));

/** True for an object; what was read as JSON stays JSON inside. */
export const isJsonObject = (value: Json): value is JsonObject => isObject(value);

/** The value as JSON, or the first thing that keeps it from being taken. */
export function asJson(value: unknown): Result<Json, JsonFault> {
  const fault = boundFault(value);
  if (fault !== null) return fail(fault);
  return isJson(value) ? ok(value) : fail('not-json');
}

type Open = { readonly value: unknown; readonly depth: number };

// Without recursion: a text of a few megabytes can be nested deeper than the stack is.
function boundFault(root: unknown): JsonFault | null {
  const open: Open[] = [{ value: root, depth: 0 }];
  let values = 1;
  let characters = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (depth > jsonBounds.depth) return 'too-deep';
    if (isObject(value) && Object.hasOwn(value, '__proto__')) return 'unsafe-name';
    characters += lengthOf(value);
    if (characters > jsonBounds.characters) return 'too-many-characters';
    const inside = insideOf(value);
    values += inside.length;
    if (values > jsonBounds.values) return 'too-many-values';
    for (const one of inside) open.push({ value: one, depth: depth + 1 });
  }
  return null;
}

function insideOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
}

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return isObject(value) ? Object.keys(value).reduce((sum, name) => sum + name.length, 0) : 0;
}

/**
 * The values of a member as JSON-LD counts them: none when it is absent or `null`, those of a list, or the
 * one that it is.
 */
export function valuesOf(node: JsonObject, member: string): readonly Json[];
export function valuesOf(node: Members, member: string): readonly unknown[];
export function valuesOf(node: Members, member: string): readonly unknown[] {
  const value = Object.hasOwn(node, member) ? node[member] : null;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => one !== null && one !== undefined);
}
