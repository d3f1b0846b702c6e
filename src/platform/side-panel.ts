/**
 * The panel that stays beside the page, where a browser has one that needs no right: the sidebar of
 * Firefox. Phones have none, and Chromium none that could be asked for later (see the README).
 */
import { browser } from './browser.ts';

export const hasSidePanel = (): boolean => 'sidebarAction' in browser;

/** Opens it in this window. Browsers refuse it unless it is called in the very click. */
export const openSidePanel = (): Promise<void> => browser.sidebarAction.open();

const channelName = 'kantlijn-clicked';

/** Tells panels that the button was clicked, for from then on the page in front may be read. */
export function tellClicked(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls `clicked` when it was, in whichever window. */
export function onClicked(clicked: () => void): void {
  new BroadcastChannel(channelName).onmessage = () => clicked();
}
