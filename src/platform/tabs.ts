/** The tab in front of the person, and what may be opened in another. */
import type { LetterDraftId, RecordId } from '../domain/ids.ts';
import { originOf } from '../domain/site-rights.ts';
import { browser } from './browser.ts';

export type Tab = {
  readonly id: number;
  readonly windowId: number;
  /** `null` while the browser does not say: a page of its own, or one that was not clicked on. */
  readonly url: string | null;
  readonly title: string;
  readonly isPrivate: boolean;
  readonly isActive: boolean;
};

type BrowserTab = Awaited<ReturnType<typeof browser.tabs.get>>;

function asTab({ id, windowId, url, title, incognito, active }: BrowserTab): Tab | null {
  if (id === undefined || windowId === undefined) return null;
  return {
    id,
    windowId,
    url: url ?? null,
    title: title ?? '',
    isPrivate: incognito,
    isActive: active,
  };
}

/** The active tab of the window, or `null` when there is none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? asTab(tab) : null;
}

/** The tab with that id, or `null` when it was closed. */
export async function tabWithId(id: number): Promise<Tab | null> {
  try {
    return asTab(await browser.tabs.get(id));
  } catch {
    return null; // The browser answers a closed tab with an error.
  }
}

/** The zoom of the tab's page, 1 is 100 %. Phones have none of their own. */
export const zoomOf = async (tabId: number): Promise<number> =>
  (await browser.tabs.getZoom?.(tabId)) ?? 1;

/** Opens our own page at `path` in a tab. */
export const openOwnPage = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
};

/** Shows a record in the dossier that is open, else in a new one. */
export const openRecord = (recordId: RecordId): Promise<void> =>
  openDossierAt(recordPath(recordId));

/** Goes to that place in the dossier that is open, else in a new one. */
export async function openDossierAt(path: string): Promise<void> {
  const [open] = await browser.tabs.query({ url: `${browser.runtime.getURL(dossierPath)}*` });
  if (open?.id === undefined) return openOwnPage(path);
  // Only what stands after the # changes, so nothing that the person was doing there is lost.
  await browser.tabs.update(open.id, { active: true, url: browser.runtime.getURL(path) });
  // Phones have no windows.
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true });
}

/** Opens a web address in a tab: only ever on a person's click. */
export const openWebPage = async (url: string): Promise<void> => {
  await browser.tabs.create({ url });
};

/** Opens what a new tab of this browser shows: never a site. */
export const openNewTab = async (): Promise<void> => {
  await browser.tabs.create({});
};

export const dossierPath = 'src/ui/dossier/index.html';
/** The dossier at one record, a letter, or a task; see `askedIn` there. */
export const recordPath = (recordId: RecordId) => `${dossierPath}#record=${recordId}`;
export const letterPath = (id: LetterDraftId) => `${dossierPath}#letter=${id}`;
export const sentPath = (id: LetterDraftId) => `${dossierPath}#sent=${id}`;
export const handOverPath = `${dossierPath}#hand-over`;
export const placePath = `${dossierPath}#place`;
/** Shows what was kept in private windows. */
export const memoryPath = 'src/ui/dossier/memory.html';
/** A made-up page, to try everything on. */
export const practisingPath = 'src/ui/practising/index.html';

/** Loads the tab's page anew, from the site itself: only ever on a person's click. */
export const loadAnew = (tabId: number): Promise<void> =>
  browser.tabs.reload(tabId, { bypassCache: true });

/**
 * Calls `told` when a tab shows a page; of its address the browser tells only what it may. Register at
 * start-up.
 */
export function onTabShown(told: (tab: Tab) => void): void {
  browser.tabs.onUpdated.addListener(
    (_id: number, { status, url }: { status?: string; url?: string }, tab: BrowserTab) => {
      const shown = status === 'complete' || url !== undefined ? asTab(tab) : null;
      if (shown !== null) told(shown);
    },
  );
}

/** The open tabs of a site that may be seen. */
export async function tabsAt(host: string): Promise<readonly Tab[]> {
  const found = await browser.tabs.query({ url: originOf(host) });
  return found.flatMap((tab: BrowserTab) => asTab(tab) ?? []);
}

/** Calls `changed` when the tab was closed or begins to load something, until what it returns is called. */
export function watchTab(tabId: number, changed: () => void): () => void {
  const removed = (id: number) => {
    if (id === tabId) changed();
  };
  const updated = (id: number, { status, url }: { status?: string; url?: string }) => {
    if (id === tabId && (status === 'loading' || url !== undefined)) changed();
  };
  browser.tabs.onRemoved.addListener(removed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onRemoved.removeListener(removed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Calls `changed` when another tab comes in front, or the one in front begins or ends to load something. */
export function watchTabInFront(changed: () => void): void {
  browser.tabs.onActivated.addListener(() => changed());
  browser.tabs.onUpdated.addListener((_id, { status, url }, { active }) => {
    if (active && (status !== undefined || url !== undefined)) changed();
  });
}
