/** Which tabs show painted marks, so that they can be unpainted at once. Forgotten with the browser. */
import { browser } from './browser.ts';

const key = 'paintedTabs';

async function paintedTabs(): Promise<number[]> {
  const { [key]: ids } = await browser.storage.session.get(key);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'number') : [];
}

export async function rememberPainted(tabId: number): Promise<void> {
  const others = (await paintedTabs()).filter((id) => id !== tabId);
  await browser.storage.session.set({ [key]: [...others, tabId] });
}

/** The tabs that were painted; from now on none is. */
export async function forgetPainted(): Promise<number[]> {
  const ids = await paintedTabs();
  await browser.storage.session.remove(key);
  return ids;
}
