/** Ways in which a program writes a text down, to be tried in any order. */
import * as fc from 'fast-check';

export type Coding = { readonly name: string; readonly code: (text: string) => string };

const hex = (byte: number) => byte.toString(16).padStart(2, '0');
const bytes = (text: string) => [...new TextEncoder().encode(text)];
const units = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

const base64 = (from: readonly number[]) => btoa(String.fromCharCode(...from));

export const codings: readonly Coding[] = [
  {
    name: 'percent',
    code: (text) =>
      bytes(text)
        .map((byte) => `%${hex(byte)}`)
        .join(''),
  },
  { name: 'percent where needed', code: encodeURIComponent },
  { name: 'form', code: (text) => new URLSearchParams({ a: text }).toString().slice(2) },
  { name: 'base64', code: (text) => base64(bytes(`voor ${text} na`)) },
  {
    name: 'base64 for addresses',
    code: (text) =>
      base64(bytes(`voor ${text} na`))
        .replace(/\+/g, '-')
        .replace(/\//g, '_')
        .replace(/=/g, ''),
  },
  {
    name: 'base64 of UTF-16',
    code: (text) => base64(units(`voor ${text} na`).flatMap((unit) => [unit & 255, unit >> 8])),
  },
  { name: 'JSON', code: (text) => JSON.stringify(text).slice(1, -1) },
  {
    name: 'JSON in ASCII',
    code: (text) =>
      units(text)
        .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
        .join(''),
  },
  { name: 'entities', code: (text) => [...text].map((one) => `&#${one.codePointAt(0)};`).join('') },
  {
    name: 'entities in hexadecimal',
    code: (text) => [...text].map((one) => `&#x${one.codePointAt(0)?.toString(16)};`).join(''),
  },
  {
    name: 'escapes of CSS',
    code: (text) => [...text].map((one) => `\\${one.codePointAt(0)?.toString(16)} `).join(''),
  },
  { name: 'capitals', code: (text) => text.toUpperCase() },
  { name: 'decomposed', code: (text) => text.normalize('NFD') },
  { name: 'soft hyphens', code: (text) => [...text].join('\u00ad') },
  {
    name: 'full width',
    code: (text) => text.replace(/\d/g, (one) => String.fromCodePoint(0xff10 + Number(one))),
  },
  { name: 'as it is', code: (text) => text },
];

export const anyCoding = fc.constantFrom(...codings);
