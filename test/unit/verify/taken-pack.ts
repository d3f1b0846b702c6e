/** A good pack, taken apart: what the attacks on it are made of. */
import type { Bytes } from '../../../src/zip/records.ts';
import { goodPack } from './check.ts';
import {
  changed,
  isAt,
  type Part,
  partsOf,
  patched,
  pathIn,
  placesIn,
  utf8,
  withText,
} from './surgery.ts';

/** What is done to it, and what is found then, in this order. */
export type Attack = readonly [name: string, make: () => Uint8Array, ...found: string[]];

export const zip: Bytes = Uint8Array.from(await goodPack());
export const parts: readonly Part[] = await partsOf(zip);
const places = await placesIn(zip);

/** Where the bytes of a file begin in the ZIP file. */
export const placeOf = (path: string): number => places.get(path) ?? 0;

export const folder = parts[0]?.path.split('/')[0] ?? '';

export const text = 'data/index.html';
export const rows = 'data/rows.jsonl';
export const info = 'bag-info.txt';
export const lists = ['manifest-sha256.txt', 'tagmanifest-sha256.txt'] as const;

export const isPicture = (part: Part): boolean => part.path.endsWith('.png');
export const isCapture = (part: Part): boolean => part.path.endsWith('/capture.json');

export function partAt(which: (part: Part) => boolean): Part {
  const part = parts.find(which);
  if (part === undefined) throw new Error('there is no such part');
  return part;
}

export const picture = pathIn(partAt(isPicture));
export const capture = pathIn(partAt(isCapture));
export const captureFolder = capture.slice(0, capture.lastIndexOf('/'));

export const extra = (path: string, more: Partial<Part> = {}): Part => ({
  path: `${folder}/${path}`,
  bytes: utf8('meer'),
  modifiedAt: partAt(isAt(text)).modifiedAt,
  compress: false,
  ...more,
});

/** With one more file, before the lists. */
export const plus = (part: Part): Part[] => [...parts.slice(0, -2), part, ...parts.slice(-2)];

export const without = (path: string): Part[] => parts.filter((part) => !isAt(path)(part));

export const renamed = (path: string, name: string): Part[] =>
  changed(parts, isAt(path), () => ({ path: name }));

/** The directory says that of the first page. */
export const central = (at: number, ...bytes: number[]): Part[] =>
  changed(parts, isAt(text), () => ({ central: patched(at, ...bytes) }));

export const edited = (path: string, edit: (text: string) => string): Part[] =>
  withText(parts, path, edit);
