/** Private windows: told apart, left again, and noticed when the last one closes. */
import { browser } from './browser.ts';

/** Phones have none to choose from: there the browser decides where a tab opens. */
const hasWindows = (): boolean => 'windows' in browser;

/** Opens our page at `path` in an ordinary window, for a private one may not show it. */
export async function openOutsidePrivate(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (!hasWindows()) return void (await browser.tabs.create({ url }));
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] });
  const ordinary = windows.find(({ incognito }) => !incognito);
  if (ordinary?.id === undefined) await browser.windows.create({ url, incognito: false });
  else await browser.tabs.create({ url, windowId: ordinary.id });
}

/** Calls `end` when the last private window was closed. Register at start-up. */
export function onPrivateEnd(end: () => void): void {
  // Phones have no windows; there the key dies with the browser.
  browser.windows?.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) end();
  });
}
