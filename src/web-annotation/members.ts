/** Takes from an object what is understood, and leaves the rest. */
import { type Json, type JsonObject, valuesOf } from './json.ts';

/** The one text that a member is, or `null` when it is none, or more than one. */
export function textAt(node: JsonObject, member: string): string | null {
  const [value, ...more] = valuesOf(node, member);
  return typeof value === 'string' && more.length === 0 ? value : null;
}

/** The texts of a member, or `null` when not all of its values are texts. */
export function textsAt(node: JsonObject, member: string): readonly string[] | null {
  const values = valuesOf(node, member);
  const texts = values.flatMap((value) => (typeof value === 'string' ? [value] : []));
  return texts.length === values.length ? texts : null;
}

export function numberAt(node: JsonObject, member: string): number | null {
  const [value] = valuesOf(node, member);
  return typeof value === 'number' ? value : null;
}

/** The name of the class, when that is all that `type` says. */
export const classAt = (node: JsonObject, name: string): string | null =>
  textAt(node, 'type') === name ? name : null;

/** `node` without the members that were taken: those whose value in `taken` is not `null`. */
export const restOf = (node: JsonObject, taken: Readonly<Record<string, unknown>>): JsonObject =>
  Object.fromEntries(
    Object.entries(node).filter(([name]) => !Object.hasOwn(taken, name) || taken[name] === null),
  );

/** The members that are there: `null` says that a member is not. */
export const present = (members: Readonly<Record<string, Json>>): JsonObject =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));

/** As JSON-LD likes it: one value by itself, more as a list, none not at all. */
export const oneOrMany = (values: readonly Json[]): Json =>
  values.length > 1 ? values : (values[0] ?? null);
