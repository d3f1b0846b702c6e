/** Whether a tab still shows the website that is inspected. */
import { type Tab, tabWithId } from '../platform/tabs.ts';

const tries = 8;
const pauseMs = 250;

// On the way from one page to the next Firefox tells no address for a while.
export async function isStillAt(tabId: number, host: string): Promise<boolean> {
  for (let tried = 0; tried < tries; tried++) {
    const tab = await tabWithId(tabId);
    const found = tab && hostOf(tab);
    if (tab === null || found !== null) return found === host;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return false;
}

export const isAt = (tab: Tab | null, host: string): boolean =>
  tab !== null && hostOf(tab) === host;

/** `null` while the browser does not tell the address, and for what is no website. */
export function hostOf({ url }: Tab): string | null {
  const address = url === null ? null : URL.parse(url);
  return address !== null && /^https?:$/.test(address.protocol) ? address.hostname : null;
}
