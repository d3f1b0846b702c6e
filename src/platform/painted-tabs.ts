/** Which tabs show painted marks, so that they can be unpainted at once. Forgotten with the browser. */
import { browser } from './browser.ts';

const key = 'paintedTabs';

export async function paintedTabs(): Promise<number[]> {
  const { [key]: ids } = await browser.storage.session.get(key);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'number') : [];
}

export async function rememberPainted(tabId: number, isPainted: boolean): Promise<void> {
  const others = (await paintedTabs()).filter((id) => id !== tabId);
  await browser.storage.session.set({ [key]: isPainted ? [...others, tabId] : others });
}
