// What happens in Firefox's own window. Every function here is sent there as text, so each stands
// on its own; the declarations name what that window offers.

type MessageManager = {
  loadFrameScript(url: string, delayed: boolean): void;
  addMessageListener(name: string, listener: (message: { readonly data: string }) => void): void;
  removeMessageListener(name: string, listener: (message: { readonly data: string }) => void): void;
};
type BrowserElement = HTMLElement & {
  readonly messageManager: MessageManager;
  readonly currentURI: { readonly spec: string };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
};
type Menu = HTMLElement & { readonly state: string; activateItem(item: Element): void };
type Panel = HTMLElement & { readonly state: string; hidePopup(): void };
type FirefoxExtension = {
  wakeupBackground?(): Promise<void>;
  terminateBackground(): Promise<void>;
  readonly backgroundContext?: { readonly xulBrowser: BrowserElement };
};
type ExtensionParentModule = {
  readonly ExtensionParent: {
    readonly GlobalManager: { getExtension(id: string): FirefoxExtension };
    readonly apiManager: {
      readonly global: {
        browserActionFor(extension: FirefoxExtension): {
          triggerAction(window: Window): Promise<void>;
        };
      };
    };
  };
};

type TextInputProcessor = {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
};

declare const Cc: {
  readonly '@mozilla.org/text-input-processor;1': {
    createInstance(kind: unknown): TextInputProcessor;
  };
};
declare const Ci: { readonly nsITextInputProcessor: unknown };
declare const ChromeUtils: { importESModule(url: string): ExtensionParentModule };
declare const Services: { readonly mm: MessageManager };
declare const gBrowser: { readonly selectedBrowser: BrowserElement };

/** Makes the window as large as it takes for the page area to have this size. */
export function fitPageArea(width: number, height: number): void {
  const area = document.querySelector('#tabbrowser-tabbox')?.getBoundingClientRect();
  if (area) window.resizeBy(width - area.width, height - area.height);
}

/** The click on the toolbar button. */
export async function triggerAction(geckoId: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const extension = ExtensionParent.GlobalManager.getExtension(geckoId);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Where the popup stands: `closed`, `opening`, or its address once it is shown. */
export function popupState(): string {
  const selector = 'browser[webextension-view-type=popup]';
  const browser = document.querySelector<BrowserElement>(selector);
  if (browser === null) return 'closed';
  // It is loaded in a hidden place first and moved to its panel when it is ready.
  const panel = browser.closest<Panel>('panel');
  return panel?.state === 'open' ? browser.currentURI.spec : 'opening';
}

/** Whether the sidebar of an extension stands beside the page. */
export function isSidebarOpen(): boolean {
  const box = document.querySelector<HTMLElement>('#sidebar-box');
  const panel = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
  const isShown = box !== null && !box.hidden;
  return isShown && Boolean(panel?.querySelector('browser[webextension-view-type=sidebar]'));
}

export function hidePopup(): void {
  const browser = document.querySelector('browser[webextension-view-type=popup]');
  browser?.closest<Panel>('panel')?.hidePopup();
}

/** A picture of the popup, as base64 of a PNG. */
export async function snapshotPopup(): Promise<string> {
  const selector = 'browser[webextension-view-type=popup]';
  const browser = document.querySelector<BrowserElement>(selector);
  if (browser === null) throw new Error('the popup is closed');
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(
    await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer(),
  );
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Chooses an item of the open context menu, once it is there. */
export async function activateMenuItem(itemId: string): Promise<void> {
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  const end = Date.now() + 5000;
  while (menu?.state !== 'open' && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  // Firefox puts the widget name of the extension before, and an underscore before text ids.
  const item = menu?.querySelector(`menuitem[id$="-menuitem-_${itemId}"]`);
  if (!menu || !item) throw new Error(`no menu item ${itemId}`);
  menu.activateItem(item);
}

/** Presses keys together, the last one as the letter: `['Alt', 'Shift', 'K']`. */
export function pressKeys(keys: readonly string[]): void {
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const codes: Record<string, number> = { Alt: 18, Ctrl: 17, Shift: 16 };
  const names: Record<string, string> = { Ctrl: 'Control' };
  const events = keys.map((key) => {
    const keyCode = codes[key] ?? key.charCodeAt(0);
    return new KeyboardEvent('', { key: names[key] ?? key, keyCode });
  });
  for (const event of events) input.keydown(event);
  for (const event of events.toReversed()) input.keyup(event);
}

/** Ends the extension's background page, as quiet does after a while. */
export async function terminateBackground(geckoId: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  await ExtensionParent.GlobalManager.getExtension(geckoId).terminateBackground();
}

export type Beside = {
  /** `tab`: the one in front. */
  readonly place: 'popup' | 'background' | 'tab' | 'sidebar';
  readonly geckoId: string;
  readonly script: string;
  /** The name of the message that brings the answer. */
  readonly reply: string;
  readonly timeoutMs: number;
};

/** Runs a script beside a page, and returns the text that it sends. */
export async function runBeside({ place, geckoId, ...task }: Beside): Promise<string> {
  async function backgroundBrowser(): Promise<BrowserElement | null> {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    const extension = ExtensionParent.GlobalManager.getExtension(geckoId);
    await extension.wakeupBackground?.();
    return extension.backgroundContext?.xulBrowser ?? null;
  }
  const popupBrowser = () =>
    document.querySelector<BrowserElement>('browser[webextension-view-type=popup]');
  const sidebarBrowser = () => {
    const panel = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument;
    return panel?.querySelector<BrowserElement>('browser[webextension-view-type=sidebar]') ?? null;
  };
  const browsers = {
    sidebar: sidebarBrowser,
    popup: popupBrowser,
    background: backgroundBrowser,
    tab: () => gBrowser.selectedBrowser,
  };

  const browser = await browsers[place]();
  if (browser === null) throw new Error(`the ${place} is closed`);
  return new Promise((resolve, reject) => {
    const listener = ({ data }: { readonly data: string }) => finish(() => resolve(data));
    const refuse = () => reject(new Error(`the ${place} does not answer`));
    const timer = setTimeout(() => finish(refuse), task.timeoutMs);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      Services.mm.removeMessageListener(task.reply, listener);
      settle();
    };
    // Not the popup's own message manager, for that one changes when the popup moves to its panel.
    Services.mm.addMessageListener(task.reply, listener);
    const url = `data:application/javascript;charset=utf-8,${encodeURIComponent(task.script)}`;
    browser.messageManager.loadFrameScript(url, false);
  });
}
