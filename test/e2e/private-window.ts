/** A private window in which the extension is allowed, as few people will have it. */
import type { Driver, PageHandle } from '../driver/driver.ts';
import { openChromeScope } from '../driver/firefox-bidi.ts';
import { geckoIdIn } from '../driver/firefox-launch.ts';
import { pageBehind } from '../driver/page-handle.ts';
import { until } from '../driver/until.ts';

type Visit = {
  readonly driver: Driver;
  readonly extensionDir: string;
  /** Any open page of the browser. */
  readonly page: PageHandle;
  readonly url: string;
};

/** What the popup says there: after a click on the button, and after the shortcut. */
export const popupInPrivateWindow = (visit: Visit): Promise<readonly string[]> =>
  visit.driver.kind === 'chromium' ? inChromium(visit) : inFirefox(visit);

async function inChromium({ driver, extensionDir, page, url }: Visit): Promise<string[]> {
  await driver.killBackground(); // It is about to be replaced.
  const session = await pageBehind(page).browser().target().createCDPSession();
  const permission = { path: extensionDir, enableInIncognito: true };
  await session.send('Extensions.loadUnpacked', permission);
  const dossier = await driver.extensionPage('src/ui/dossier/index.html');
  await dossier.evaluate(openIncognito, url);
  const tab = await driver.tab(url);
  const words = async (open: Promise<void>) => {
    await open;
    const popup = await driver.popup();
    await popup.waitFor(settled);
    const text = await popup.text('main');
    await driver.closePopup();
    return text;
  };
  const said = [
    await words(driver.clickAction(tab)),
    await words(driver.pressShortcut(tab, 'mark-selection')),
  ];
  await tab.close();
  await dossier.close();
  return said;
}

const settled = 'main[data-state]:not([data-state=loading])';

async function inFirefox({ extensionDir, page, url }: Visit): Promise<string[]> {
  const inWindow = await openChromeScope(pageBehind(page).browser());
  const geckoId = geckoIdIn(extensionDir);
  await inWindow(openPrivateWindow, geckoId, url);
  const isThere = async () => (await inWindow(privateAddress)) === url || null;
  await until(isThere, { timeoutMs: 10_000, what: 'the private window' });
  const words = async (open: Promise<void>) => {
    await open;
    const readText = () => inWindow(popupText, settled);
    const text = await until(readText, { timeoutMs: 10_000, what: 'the popup' });
    await inWindow(closePopup);
    const isClosed = async () => (await inWindow(popupText, 'main')) === null || null;
    await until(isClosed, { timeoutMs: 5000, what: 'the popup to close' });
    return text;
  };
  const said = [await words(inWindow(clickButton, geckoId)), await words(inWindow(pressShortcut))];
  await inWindow(closePrivateWindow);
  return said;
}

// In a page of the extension, in Chromium.

declare const chrome: { readonly windows: { create(options: object): Promise<unknown> } };

async function openIncognito(url: string): Promise<void> {
  await chrome.windows.create({ incognito: true, url });
}

// In Firefox's own window; each stands on its own.

type MessageManager = {
  loadFrameScript(url: string, delayed: boolean): void;
  addMessageListener(name: string, listener: (message: { readonly data: string }) => void): void;
};
type BrowserElement = HTMLElement & {
  readonly messageManager: MessageManager;
  readonly currentURI: { readonly spec: string };
  fixupAndLoadURIString(url: string, options: object): void;
};
type FirefoxWindow = Window & {
  readonly delayedStartupPromise: Promise<void>;
  readonly gBrowser: { readonly selectedBrowser: BrowserElement };
};
type Modules = {
  readonly ExtensionPermissions: {
    add(id: string, permissions: object, extension: unknown): Promise<void>;
  };
  readonly ExtensionParent: {
    readonly GlobalManager: { getExtension(id: string): unknown };
    readonly apiManager: {
      readonly global: {
        browserActionFor(extension: unknown): { triggerAction(window: Window): Promise<void> };
      };
    };
  };
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
};
type TextInput = {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
};
declare const Cc: {
  readonly '@mozilla.org/text-input-processor;1': { createInstance(kind: unknown): TextInput };
};
declare const Ci: { readonly nsITextInputProcessor: unknown };
declare const ChromeUtils: { importESModule(url: string): Modules };
declare const OpenBrowserWindow: (options: object) => FirefoxWindow;
/** Put there by the first function, for the others. */
declare const privateWindow: FirefoxWindow;
declare const Services: {
  readonly mm: MessageManager;
  readonly scriptSecurityManager: { getSystemPrincipal(): unknown };
};

async function openPrivateWindow(id: string, url: string): Promise<void> {
  const from = (name: string) =>
    ChromeUtils.importESModule(`resource://gre/modules/${name}.sys.mjs`);
  const { ExtensionParent } = from('ExtensionParent');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await from('ExtensionPermissions').ExtensionPermissions.add(id, allowed, extension);
  await (await from('AddonManager').AddonManager.getAddonByID(id)).reload();
  const opened = OpenBrowserWindow({ private: true });
  Object.assign(window, { privateWindow: opened });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  await opened.delayedStartupPromise;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  opened.gBrowser.selectedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
}

function privateAddress(): string {
  return privateWindow.gBrowser.selectedBrowser.currentURI.spec;
}

async function clickButton(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(privateWindow);
}

/** What stands in the popup's `selector`; `null` while there is no such thing. */
async function popupText(selector: string): Promise<string | null> {
  const popup = privateWindow.document.querySelector<BrowserElement>(
    'browser[webextension-view-type=popup]',
  );
  // It is loaded in a hidden place first; until it is in its panel it cannot be closed either.
  const panel = popup?.closest<HTMLElement & { readonly state: string }>('panel');
  if (!popup || panel?.state !== 'open') return null;
  const reply = `private-popup-${Math.random()}`;
  const script = `sendAsyncMessage('${reply}', content.document.querySelector('${selector}')?.innerText ?? '')`;
  const text = await new Promise<string>((resolve) => {
    Services.mm.addMessageListener(reply, ({ data }) => resolve(data));
    // A popup that is just moving to its panel does not answer; then it is asked again.
    setTimeout(() => resolve(''), 1000);
    const url = `data:application/javascript,${encodeURIComponent(script)}`;
    popup.messageManager.loadFrameScript(url, false);
  });
  return text === '' ? null : text;
}

/** Alt+Shift+M, which marks what is selected. */
function pressShortcut(): void {
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(privateWindow);
  const keys = { Alt: 18, Shift: 16, M: 77 };
  const events = Object.entries(keys).map(
    ([key, keyCode]) => new KeyboardEvent('', { key, keyCode }),
  );
  for (const event of events) input.keydown(event);
  for (const event of events.toReversed()) input.keyup(event);
}

function closePopup(): void {
  const popup = privateWindow.document.querySelector('browser[webextension-view-type=popup]');
  popup?.closest<HTMLElement & { hidePopup(): void }>('panel')?.hidePopup();
}

function closePrivateWindow(): void {
  privateWindow.close();
}
