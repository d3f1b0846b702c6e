/** What the popup finds when it opens: loaded when the vault behind it is open. */
import type { VisitView } from '../../domain/guided-visit.ts';
import type { KnownOrganisation } from '../../domain/organisation.ts';
import { closedPageAt } from '../../domain/page-access.ts';
import type { Draft } from '../../domain/record.ts';
import { marksHere, quoteOfDraft } from '../../flows/marks-here.ts';
import { unsentLetter } from '../../flows/unsent-letter.ts';
import type { Started, Wish } from '../../messaging/protocol.ts';
import { askBackground } from '../../platform/messages.ts';
import { isReadingCacheUnseen } from '../../platform/software.ts';
import { activeTab, type Tab } from '../../platform/tabs.ts';
import type { Store } from '../../storage/open.ts';
import { openDraft, recordHistory } from '../../storage/records.ts';
import { vault } from '../shared/vault.ts';
import type { OpenDraft, Sight } from './model.ts';

export async function look(withDraft: boolean): Promise<Sight> {
  const tab = await activeTab();
  const wish = withDraft && tab ? await waitingWish(tab) : null;
  if (wish) return { state: 'personal', attempt: { kind: 'record', wish } };
  if (tab?.isPrivate) return lookInPrivate(tab, withDraft);
  const store = await vault.theStore();
  if (!store.ok) return { state: 'failed', code: store.error };
  const inspection = tab && (await askBackground('inspectionHere', tab.id));
  if (inspection) return { state: 'inspecting', inspection };
  const visit = withDraft && tab ? await visitIn(tab) : null;
  if (visit) return { state: 'visit', visit, isPrivate: false };
  const draft = withDraft ? await unfinished(store.value) : null;
  if (draft)
    return {
      state: 'question',
      draft,
      quote: await quoteOfDraft(store.value, draft),
      notice: null,
    };
  return tab?.url
    ? lookAt(store.value, tab.url, tab.title)
    : { state: 'closed-page', reason: 'browser-page' };
}

/** Only whether the page may be read: the store of a private window is not for its popup. */
async function lookInPrivate(tab: Tab, withDraft: boolean): Promise<Sight> {
  const reason = tab.url === null ? 'browser-page' : closedPageAt(tab.url);
  if (reason !== null) return { state: 'closed-page', reason };
  const visit = withDraft ? await visitIn(tab) : null;
  return visit
    ? { state: 'visit', visit, isPrivate: true }
    : { state: 'private-window', isKept: false };
}

/** What menu or shortcut wanted of a page that looks personal, or `null`. */
async function waitingWish({ id }: Tab): Promise<Wish | null> {
  const wish = await askBackground('waitingWish', id);
  return wish.ok ? wish.value : null;
}

/** The guided visit that goes on at this site, or `null`. */
async function visitIn({ id }: Tab): Promise<VisitView | null> {
  const visit = await askBackground('guidedVisit', id);
  return visit.ok ? visit.value : null;
}

/** A visit that still goes on has no questions yet; on another site it waits. */
async function unfinished(store: Store): Promise<Draft | null> {
  const draft = await openDraft(store);
  return draft?.visit === 'going-on' ? null : draft;
}

async function lookAt(store: Store, url: string, title: string): Promise<Sight> {
  const reason = closedPageAt(url);
  if (reason !== null) return { state: 'closed-page', reason };
  const [marks, unsent] = await Promise.all([marksHere(store, url), unsentLetter(store)]);
  const isCacheAChoice = !isReadingCacheUnseen();
  return {
    state: 'page',
    page: { url, title, organisation: await ownerOfSite(url), marks, isCacheAChoice, unsent },
  };
}

/** Whose website it is, whoever does what it tells of; `null` when that is not certain. */
async function ownerOfSite(url: string): Promise<KnownOrganisation | null> {
  const { resolvePage } = await import('../../data/organisations/page-owner.ts');
  const found = resolvePage(url, 'website-trackers');
  return found.kind === 'one' ? found.organisation : null;
}

/** What was begun just now; `null` when it is no draft any more. */
export async function draftOf({ recordId }: Started): Promise<OpenDraft | null> {
  const store = await vault.theStore();
  if (!store.ok) return null;
  const draft = (await recordHistory(store.value, recordId)).at(-1);
  if (draft?.kind !== 'draft') return null;
  return { draft, quote: await quoteOfDraft(store.value, draft) };
}
