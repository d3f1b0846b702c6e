/** What the popup needs of the browser and the store. */
import { closedPageAt } from '../../domain/page-access.ts';
import { answerDraft } from '../../flows/answer-draft.ts';
import { marksHere, quoteOfDraft } from '../../flows/marks-here.ts';
import { newId, now } from '../../platform/clock.ts';
import { commitJson } from '../../platform/digest.ts';
import { askBackground } from '../../platform/messages.ts';
import { report } from '../../platform/report.ts';
import { activeTab } from '../../platform/tabs.ts';
import type { Store } from '../../storage/open.ts';
import { openDraft, recordHistory } from '../../storage/records.ts';
import { loadRegister } from '../shared/register.ts';
import { vault } from '../shared/vault.ts';
import type { PopupPorts, Sight } from './model.ts';

async function look(withDraft: boolean): Promise<Sight> {
  const tab = await activeTab();
  if (tab?.isPrivate) return lookInPrivate(tab.url);
  const store = await vault.theStore();
  if (!store.ok) return { state: 'failed', code: store.error };
  const draft = withDraft ? await openDraft(store.value) : null;
  if (draft)
    return {
      state: 'question',
      draft,
      quote: await quoteOfDraft(store.value, draft),
      notice: null,
    };
  return tab?.url ? lookAt(store.value, tab.url) : { state: 'closed-page', reason: 'browser-page' };
}

/** Only whether the page may be read: the store of a private window is not for its popup. */
function lookInPrivate(url: string | null): Sight {
  const reason = url === null ? 'browser-page' : closedPageAt(url);
  return reason === null
    ? { state: 'private-window', isKept: false }
    : { state: 'closed-page', reason };
}

async function lookAt(store: Store, url: string): Promise<Sight> {
  const reason = closedPageAt(url);
  if (reason !== null) return { state: 'closed-page', reason };
  const [register, marks] = await Promise.all([loadRegister(), marksHere(store, url)]);
  const organisation = register.organisationAt(new URL(url).hostname);
  return { state: 'page', page: { url, organisation, marks } };
}

/** Asks the background about the tab in front. */
async function aboutTab<T>(ask: (tabId: number) => Promise<T>, otherwise: T): Promise<T> {
  const tab = await activeTab();
  return tab ? ask(tab.id) : otherwise;
}

const noTab = { ok: false, error: 'page-closed' } as const;

export const popupPorts: PopupPorts = {
  look,
  isPrivate: async () => (await activeTab())?.isPrivate ?? false,
  startRecord: (wish, choices) =>
    aboutTab((id) => askBackground('startRecord', id, wish, choices), noTab),
  openDraft: async ({ recordId }) => {
    const store = await vault.theStore();
    if (!store.ok) return null;
    const draft = (await recordHistory(store.value, recordId)).at(-1);
    if (draft?.kind !== 'draft') return null;
    return { draft, quote: await quoteOfDraft(store.value, draft) };
  },
  answer: (draft, answer) =>
    vault.withStore((store) => answerDraft(store, draft.id, answer, { now, newId, commitJson })),
  showMarks: () => aboutTab((id) => askBackground('showMarks', id), noTab),
  paintedMarks: () => aboutTab((id) => askBackground('paintedMarks', id), noTab),
  goToMark: (mark) => aboutTab((id) => askBackground('goToMark', id, mark), noTab),
  hideMarks: () => aboutTab((id) => askBackground('hideMarks', id), noTab),
  report,
};
