/** Out of sight at once: closes our own pages, and tells popups to close themselves. */
import { browser } from './browser.ts';

const channelName = 'kantlijn-hide';
const hideCommand = 'hide';

/** Closes every page of ours. Both are sent off at once, for this page is perhaps one of them. */
export async function closeOwnPages(): Promise<void> {
  const own = await browser.tabs.query({ url: browser.runtime.getURL('*') });
  const closing = browser.tabs.remove(own.flatMap(({ id }: { readonly id?: number }) => id ?? []));
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
  await closing;
}

/** Closes this page when it is told to. */
export function closeWhenHidden(): void {
  new BroadcastChannel(channelName).onmessage = () => close();
}

/** Calls `hide` when the quick-hide key is pressed. Register at start-up. */
export function onHideAsked(hide: () => void): void {
  browser.commands?.onCommand.addListener((command: string) => {
    if (command === hideCommand) hide();
  });
}
