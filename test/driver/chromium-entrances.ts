// The ways into the extension beside its button, in Chromium. Its menus and shortcuts belong to the
// system and cannot be reached. So the button is clicked, which gives the same access to the page,
// and the background gets the event that it would have got.
import type { Driver, PageHandle } from './driver.ts';

type Entrances = Pick<Driver, 'clickMenuItem' | 'pressShortcut'>;
type Parts = Pick<Driver, 'clickAction' | 'popup' | 'closePopup' | 'backgroundEvaluate'>;

export function createEntrances(parts: Parts): Entrances {
  const grantAccess = async (page: PageHandle) => {
    await parts.clickAction(page);
    await parts.popup();
    await parts.closePopup();
  };
  return {
    clickMenuItem: async (page, itemId) => {
      await grantAccess(page);
      const text = await page.evaluate(() => String(getSelection()));
      await parts.backgroundEvaluate(announceMenuClick, itemId, text);
    },
    pressShortcut: async (page, command) => {
      await grantAccess(page);
      await parts.backgroundEvaluate(announceCommand, command);
    },
  };
}

// Chromium lets an extension dispatch its own events, which its documentation does not mention.
type Dispatching = { dispatch(...details: readonly unknown[]): void };
declare const chrome: {
  readonly tabs: { query(filter: object): Promise<readonly { readonly url?: string }[]> };
  readonly contextMenus: { readonly onClicked: Dispatching };
  readonly commands: { readonly onCommand: Dispatching };
};

async function announceMenuClick(menuItemId: string, selectionText: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const details = { menuItemId, selectionText, editable: false, frameId: 0, pageUrl: tab?.url };
  chrome.contextMenus.onClicked.dispatch(details, tab);
}

async function announceCommand(command: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(command, tab);
}
