/** Reads and writes the settings, in the browser's own store of the extension. */
import type { Language } from '../domain/language.ts';
import { isLanguage } from '../domain/language.ts';
import type { Settings } from '../domain/settings.ts';
import { parseSettings } from '../schemas/settings.ts';
import { browser } from './browser.ts';

const key = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return parseSettings(stored[key]);
}

/** Changes what is given and leaves the rest. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [key]: settings });
  return settings;
}

/** Calls `listener` whenever the settings change, in whichever window. */
export function onSettings(listener: (settings: Settings) => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key];
    if (change) listener(parseSettings(change.newValue));
  });
}

/** Takes the settings away, with everything else that lies there. */
export const clearSettings = (): Promise<void> => browser.storage.local.clear();

/** The browser's language when it is one of ours, else Dutch. */
export function languageOfBrowser(): Language {
  const [language] = browser.i18n.getUILanguage().split('-');
  return isLanguage(language) ? language : 'nl';
}
