/** Documents with one thing changed. */
import { isJsonObject, type Json } from '../../../src/web-annotation/json.ts';

/** Takes a member away. */
export const removed = undefined;

const names = (pointer: string) => pointer.split('/').slice(1);

/** `json` with `to` at a JSON Pointer; everything else as it was. */
export const changed = (json: Json, pointer: string, to: Json | undefined): Json =>
  changedAt(json, names(pointer), to) ?? null;

function changedAt(
  json: Json | undefined,
  [name, ...deeper]: readonly string[],
  to: Json | undefined,
): Json | undefined {
  if (name === undefined) return to;
  if (Array.isArray(json))
    return json.map((one: Json, index) =>
      String(index) === name ? (changedAt(one, deeper, to) ?? null) : one,
    );
  if (json === undefined || !isJsonObject(json)) throw new Error(`nothing at ${name}`);
  const members = { ...json, [name]: changedAt(json[name], deeper, to) };
  return Object.fromEntries(
    Object.entries(members).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** What stands at a JSON Pointer, `undefined` when nothing does. */
export function valueAt(json: Json | undefined, pointer: string): Json | undefined {
  return names(pointer).reduce<Json | undefined>((node, name) => {
    if (Array.isArray(node)) return node[Number(name)];
    return node !== undefined && isJsonObject(node) && Object.hasOwn(node, name)
      ? node[name]
      : undefined;
  }, json);
}

/** Where the objects of a document are. */
export function objectsIn(json: Json | undefined, path = ''): string[] {
  if (Array.isArray(json)) return json.flatMap((one: Json, i) => objectsIn(one, `${path}/${i}`));
  if (json === undefined || !isJsonObject(json)) return [];
  return [
    path,
    ...Object.entries(json).flatMap(([name, one]) => objectsIn(one, `${path}/${name}`)),
  ];
}

/** Where anything is, but for the document itself. */
export function pointersIn(json: Json | undefined, path = ''): string[] {
  const own = path === '' ? [] : [path];
  if (json === undefined || json === null || typeof json !== 'object') return own;
  return [
    ...own,
    ...Object.entries(json).flatMap(([name, one]) => pointersIn(one, `${path}/${name}`)),
  ].sort();
}
