/** Reads every database of a name as it lies there, and looks for words and keys in it, in any form. */
import { openDB } from 'idb';
import { databasesOf } from '../../../src/storage/generations.ts';

export const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
export const bytesOf = (text: string) => new TextEncoder().encode(text);
export const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (_, i) => text.charCodeAt(i)).buffer);

/** All that is written, as one string of hexadecimal digits: each text both as UTF-8 and as UTF-16. */
export function inHex(value: unknown): string {
  if (typeof value === 'string') return `${hex(bytesOf(value))} ${hex(utf16(value))} `;
  if (value instanceof ArrayBuffer) return `${hex(new Uint8Array(value))} `;
  if (ArrayBuffer.isView(value)) return inHex(value.buffer);
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flat().map(inHex).join('')
    : '';
}

/** Fewer digits than this stand in a megabyte of sealed bytes by chance. */
const fewestDigits = 12;

/**
 * The ways in which a text, or a digest of it, could be recognised: what is too short ("own") to be told
 * from chance is left out.
 */
export async function formsOf(text: string): Promise<string[]> {
  return (await allFormsOf(text)).filter((form) => form.length >= fewestDigits);
}

async function allFormsOf(text: string): Promise<string[]> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text)));
  const base64 = btoa(String.fromCharCode(...bytesOf(text))).replace(/=+$/, '');
  return [
    ...[text, JSON.stringify(text).slice(1, -1), hex(bytesOf(text)), base64, hex(digest)].flatMap(
      (form) => [hex(bytesOf(form)), hex(utf16(form))],
    ),
    hex(digest),
    ...(/^[0-9a-f]{64}$/.test(text) ? [text] : []),
  ];
}

/** Every database that begins so: its name, its stores, and every key and value. */
export async function everythingOf(name: string): Promise<string> {
  const all: unknown[] = [];
  for (const database of await databasesOf(name)) {
    const db = await openDB(database);
    all.push(database, ...db.objectStoreNames);
    for (const store of db.objectStoreNames)
      all.push(await db.getAllKeys(store), await db.getAll(store));
    db.close();
  }
  return inHex(all);
}
