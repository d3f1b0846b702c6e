// Chromium forgets an extension that a debugger loaded, with all that it was allowed, when it closes. Here
// it keeps it, as it does with what a person installed, so that the next start is the start that people have.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Extension } from 'puppeteer-core';
import type { Profile } from './profile.ts';

/** Without it Chromium starts no unpacked extension. */
export async function allowUnpacked(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );
  await page.close();
}

type Preferences = {
  readonly extensions: { readonly settings: Record<string, { creation_flags: number }> };
};

/** The bit by which Chromium knows what to forget. */
const loadedByDebugger = 1 << 15;

/** To be called while the browser is closed. */
export function markInstalled({ dir }: Profile, { id }: Extension): void {
  const file = join(dir, 'Default', 'Preferences');
  const preferences: Preferences = JSON.parse(readFileSync(file, 'utf8'));
  const kept = preferences.extensions.settings[id];
  if (kept === undefined) throw new Error('Chromium keeps the extension in another place');
  kept.creation_flags &= ~loadedByDebugger;
  writeFileSync(file, JSON.stringify(preferences));
}
