// The built Firefox extension as a phone runs it: without the parts of a browser that phones lack. Nothing
// of this is in what ships: it is a copy, in which a script of ours runs before the program's own.
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `browser` does not have in Firefox for Android, or that does nothing there. */
export const phoneLacks = [
  'windows',
  'menus',
  'contextMenus',
  'commands',
  'sidebarAction',
  'downloads',
] as const;

/** What goes wrong from the start is noted, for a background that stops half-way tells nobody. */
const script = `globalThis.phoneFaults = [];
addEventListener('error', ({ message }) => phoneFaults.push(message));
addEventListener('unhandledrejection', ({ reason }) => phoneFaults.push(String(reason)));
for (const api of ${JSON.stringify(phoneLacks)})
  for (const root of [globalThis.browser, globalThis.chrome]) delete root?.[api];
`;

const scriptName = 'phone.js';

/** The folder of the copy. Whoever asks for it removes it. */
export function writePhoneBuild(built: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'kantlijn-phone-'));
  cpSync(built, dir, { recursive: true });
  writeFileSync(join(dir, scriptName), script);
  for (const page of pagesIn(dir)) change(join(dir, page), withScript);
  change(join(dir, 'manifest.json'), withBackgroundScript);
  return dir;
}

const pagesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));

function change(file: string, by: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = by(before);
  if (after === before) throw new Error(`nothing to change in ${file}`);
  writeFileSync(file, after);
}

/** It runs while the page is read; modules run after that. */
const withScript = (page: string): string =>
  page.replace('<head>', `<head><script src="/${scriptName}"></script>`);

type Manifest = { readonly background: { readonly scripts: readonly string[] } };

function withBackgroundScript(text: string): string {
  const manifest: Manifest = JSON.parse(text);
  const { background } = manifest;
  const scripts = [scriptName, ...background.scripts];
  return JSON.stringify({ ...manifest, background: { ...background, scripts } });
}
