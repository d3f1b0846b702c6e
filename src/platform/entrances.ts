/**
 * The other ways in: right-click on a selection, and a shortcut. Both count as a click on the page. Phones
 * have neither: there the button is the way in.
 */
import { browser } from './browser.ts';

const menuId = 'mark';
const markCommand = 'mark-selection';

/** Calls `mark` with the tab's id when the menu or the shortcut asks for it. Register at start-up. */
export function onMarkAsked(mark: (tabId: number) => void): void {
  browser.runtime.onInstalled.addListener(addMenu);
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === menuId && tab?.id !== undefined) mark(tab.id);
  });
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === markCommand && tab?.id !== undefined) mark(tab.id);
  });
}

async function addMenu(): Promise<void> {
  if (!('contextMenus' in browser)) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: browser.i18n.getMessage('menuMark'),
    contexts: ['selection'],
  });
}

/** Opens the popup by itself; resolves to false where the browser does not allow that. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false; // No window in front, or an older browser: the person clicks the button instead.
  }
}
