/** What the toolbar shows: our icon and name, or a plain page and a word that tells nothing. */
import { browser } from './browser.ts';

const sizes = [16, 32, 48] as const;

const iconPaths = (name: string) =>
  Object.fromEntries(
    sizes.map((size) => [size, browser.runtime.getURL(`icons/${name}${size}.png`)]),
  );

/** The name in the browser's list of extensions stays what it is. */
export async function showInToolbar(isNeutral: boolean): Promise<void> {
  await browser.action.setIcon({ path: iconPaths(isNeutral ? 'plain-' : '') });
  await browser.action.setTitle({
    title: browser.i18n.getMessage(isNeutral ? 'neutralTitle' : 'name'),
  });
}
