// What a test or a demonstration can do with a browser that has the extension: the same words for
// Chromium and Firefox. Pages are ordinary tabs; a surface is anything that can be looked at and
// clicked, and so also the popup behind the toolbar button.

import type { KeyInput } from 'puppeteer-core';
import type { Spoken } from './spoken.ts';

export type BrowserKind = 'chromium' | 'firefox';

/** A key, named as in `KeyboardEvent.key`. */
export type Key = KeyInput;

/** What is held down while a key is pressed. */
export type Held = 'Shift';

export type Viewport = { readonly width: number; readonly height: number };

export const usualViewport: Viewport = { width: 1280, height: 800 };

export type LaunchOptions = {
  /** A built, unpacked extension. */
  readonly extensionDir: string;
  /** Other extensions that the person has, unpacked. Chromium only. */
  readonly beside?: readonly string[];
  /** Kept after `close` when given; otherwise a temporary one that `close` removes. */
  readonly profileDir?: string;
  /** Where saved files go; otherwise a folder inside the profile. */
  readonly downloadsDir?: string;
  /** Every host name leads to 127.0.0.1, so that made-up sites work and no real one is reached. */
  readonly hostMapping: boolean;
  readonly headless: boolean;
  readonly language: 'nl' | 'en';
  readonly colorScheme?: 'light' | 'dark';
  /** The size of the window's page area; `usualViewport` when not given. */
  readonly viewport?: Viewport;
};

export type Surface = {
  /**
   * Runs a function in the page. It must stand on its own: what it needs from here comes in as
   * arguments, and both arguments and answer are plain data. What it throws is thrown here.
   */
  evaluate<Args extends readonly unknown[], Answer>(
    fn: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>>;
  /** Runs the text of a script, such as a checking tool, whatever the page's policy says. */
  addScript(source: string): Promise<void>;
  /** Waits for an element, or for words on the page; throws with what is there instead. */
  waitFor(what: string | { readonly text: string }, timeoutMs?: number): Promise<void>;
  /** A real mouse click on the middle of the element, once it is there. */
  click(selector: string): Promise<void>;
  /** Puts text in a field as a person would. */
  type(selector: string, text: string): Promise<void>;
  /** What a person reads in the element, or on the whole page. */
  text(selector?: string): Promise<string>;
  /** A real key, named as in `KeyboardEvent.key`. */
  press(key: Key, held?: Held): Promise<void>;
  screenshot(path: string): Promise<void>;
};

export type PageHandle = Surface & {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  bringToFront(): Promise<void>;
  /** Another size of the page area, for this page only. */
  resize(viewport: Viewport): Promise<void>;
  /**
   * Selects a passage, in whichever frame or open shadow root it stands; white space may differ.
   * A form field counts too. False when the passage is nowhere.
   */
  selectText(quote: string): Promise<boolean>;
  /** The addresses that the page has asked for since it was opened. */
  requests(): readonly string[];
  close(): Promise<void>;
};

export type Driver = {
  readonly kind: BrowserKind;
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;
  readonly profileDir: string;
  /** The folder in which saved files arrive. */
  readonly downloads: string;
  openPage(url: string): Promise<PageHandle>;
  /** An extension page in a tab of its own. */
  extensionPage(path: string): Promise<PageHandle>;
  /** Waits for a tab that somebody else opened, such as the extension; each is given out once. */
  tab(urlPart: string, timeoutMs?: number): Promise<PageHandle>;
  /** The same, also when the tab was open before and went there. */
  anyTab(urlPart: string): Promise<PageHandle>;
  /** The real click on the toolbar button: grants `activeTab` and opens the popup. */
  clickAction(page: PageHandle): Promise<void>;
  /** Drops a file or a folder of this computer on the page. */
  dropPath(page: PageHandle, path: string): Promise<void>;
  /**
   * Chooses the extension's item in the context menu of what is selected. Chromium's menu cannot be
   * reached: there a click on the button gives the access that the item gives, and the event follows.
   */
  clickMenuItem(page: PageHandle, itemId: string): Promise<void>;
  /** Presses the shortcut of a command; Chromium's as for the menu item. */
  pressShortcut(page: PageHandle, command: string): Promise<void>;
  popup(): Promise<Surface>;
  isPopupOpen(): Promise<boolean>;
  /** Waits until the popup is gone; throws when it stays. */
  popupClosed(timeoutMs?: number): Promise<void>;
  closePopup(): Promise<void>;
  /** What a screen reader finds in the popup, or in a tab, which comes to the front for it. */
  spoken(where: 'popup' | PageHandle): Promise<readonly Spoken[]>;
  /** The panel beside the page, once it is there. Firefox only: Chromium has none. */
  sidePanel(): Promise<Surface>;
  isSidePanelOpen(): Promise<boolean>;
  /** Waits for the next file that has arrived whole, and returns its path. */
  waitForDownload(timeoutMs?: number): Promise<string>;
  /** From now on a request for a host is granted without a question. */
  acceptHostPrompts(): Promise<void>;
  /** Runs a function in the extension's background, waking it when it sleeps. */
  backgroundEvaluate<Args extends readonly unknown[], Answer>(
    fn: (...args: Args) => Answer,
    ...args: Args
  ): Promise<Awaited<Answer>>;
  /** Ends the background as the browser does after a while of quiet. */
  killBackground(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. This driver is spent. */
  restart(): Promise<Driver>;
  /** The same, with the extension kept as an installed one is, and what it was allowed. Chromium only. */
  restartInstalled(): Promise<Driver>;
  /** Ends the whole browser at once, as a power cut would. Only `relaunch` and `close` work after. */
  kill(): Promise<void>;
  /** Opens the browser again on the same profile after `kill`. */
  relaunch(): Promise<Driver>;
  /** Resolves when the browser has gone, whoever closed it. */
  readonly gone: Promise<void>;
  close(): Promise<void>;
};
