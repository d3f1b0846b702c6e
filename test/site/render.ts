// Puts a page in its layout and fills in the addresses of the two origins.
import { readFileSync } from 'node:fs';
import type { PageFile } from './page-files.ts';

export type Origins = { readonly main: string; readonly other: string };

export function renderPage(file: PageFile, origins: Origins): string | Uint8Array {
  const body = file.body();
  if (typeof body !== 'string') return body;
  const html = file.layout === 'none' ? body : fill(readLayout(file.layout), { body });
  return fill(html, { title: file.page.title, crumb: file.crumb, ...origins });
}

/** Fills `{{name}}`; a name that is not given stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

function readLayout(name: string): string {
  return readFileSync(new URL(`./layouts/${name}.html`, import.meta.url), 'utf8');
}
