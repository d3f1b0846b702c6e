/** Which tabs show painted marks, so that they can be unpainted at once. Forgotten with the browser. */
import { type PaintedTab, parsePaintedTabs } from '../messaging/painted-tab.ts';
import { browser } from './browser.ts';

const key = 'paintedTabs';

async function paintedTabs(): Promise<readonly PaintedTab[]> {
  const { [key]: tabs } = await browser.storage.session.get(key);
  return parsePaintedTabs(tabs);
}

/** What was remembered of the tab, or `null` when no marks are shown there. */
export const paintedTab = async (tabId: number): Promise<PaintedTab | null> =>
  (await paintedTabs()).find((tab) => tab.tabId === tabId) ?? null;

export async function rememberPainted(tab: PaintedTab): Promise<void> {
  const others = (await paintedTabs()).filter(({ tabId }) => tabId !== tab.tabId);
  await browser.storage.session.set({ [key]: [...others, tab] });
}

/** What was remembered of the tab, or `null`; from now on it is nothing. */
export async function forgetPainted(tabId: number): Promise<PaintedTab | null> {
  const tabs = await paintedTabs();
  await browser.storage.session.set({ [key]: tabs.filter((tab) => tab.tabId !== tabId) });
  return tabs.find((tab) => tab.tabId === tabId) ?? null;
}

/** The tabs that were painted; from now on none is. */
export async function forgetAllPainted(): Promise<readonly PaintedTab[]> {
  const tabs = await paintedTabs();
  await browser.storage.session.remove(key);
  return tabs;
}
