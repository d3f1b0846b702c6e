/** What toolbar and sidebar show: our icon and name, or a plain page and a word that tells nothing. */
import { browser } from './browser.ts';
import { hasSidePanel } from './side-panel.ts';

const sizes = [16, 32, 48] as const;

const iconPaths = (name: string) =>
  Object.fromEntries(
    sizes.map((size) => [size, browser.runtime.getURL(`icons/${name}${size}.png`)]),
  );

/** What the button says: our name, a word that tells nothing, or that something is publicly reported. */
export type ButtonWords = 'usual' | 'neutral' | 'reported';

const messageOf = { usual: 'name', neutral: 'neutralTitle', reported: 'reportedTitle' } as const;

const titleOf = (words: ButtonWords): string => browser.i18n.getMessage(messageOf[words]);

/** In this tab alone, until it goes to another page. The icon stays as it is, and nothing is counted. */
export const sayInToolbar = (tabId: number, words: ButtonWords): Promise<void> =>
  browser.action.setTitle({ tabId, title: titleOf(words) });

/** The name in the browser's list of extensions stays what it is. */
export async function showInToolbar(isNeutral: boolean): Promise<void> {
  const path = iconPaths(isNeutral ? 'plain-' : '');
  const title = titleOf(isNeutral ? 'neutral' : 'usual');
  await browser.action.setIcon({ path });
  await browser.action.setTitle({ title });
  if (!hasSidePanel()) return;
  await browser.sidebarAction.setIcon({ path });
  await browser.sidebarAction.setTitle({ title });
}
