// The shared files of the sample site: style sheets, scripts and drawings, the same on both origins.
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

export type Asset = { readonly contentType: string; readonly body: Uint8Array };

const folder = new URL('./assets/', import.meta.url);
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** The asset at this path; `null` when there is none. Only names in the folder are read. */
export function readAsset(path: string): Asset | null {
  const name = readdirSync(folder).find((entry) => addressOf(path) === `/assets/${entry}`);
  const contentType = name === undefined ? undefined : contentTypes[extname(name)];
  if (name === undefined || contentType === undefined) return null;
  return { contentType, body: readFileSync(new URL(name, folder)) };
}

// Browsers ask for this one by themselves, on pages that name no icon.
function addressOf(path: string): string {
  return path === '/favicon.ico' ? '/assets/beeldmerk.svg' : path;
}
