/** A guided visit in a tab, in private windows too: what was kept of it, its next step, its end. */
import type { CaptureChoices } from '../domain/capture-choices.ts';
import type { VisitError } from '../domain/codes.ts';
import type { VisitStep, VisitView } from '../domain/guided-visit.ts';
import type { Draft } from '../domain/record.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { addCapture } from '../flows/add-capture.ts';
import { endVisit, visitAt, visitViewOf } from '../flows/guided-visit.ts';
import { startRecord } from '../flows/start-record.ts';
import { type Tab, tabWithId } from '../platform/tabs.ts';
import type { Store } from '../storage/open.ts';
import { type ChosenPage, pageToKeep, type Want } from './page-to-keep.ts';
import { keepPorts } from './start-from-tab.ts';
import { vaultFor } from './vault.ts';
import { whileThere } from './while-there.ts';
import { withFindings } from './with-findings.ts';

type ViewResult = Promise<Result<VisitView | null, VisitError>>;

/** The visit that is going on at the site in the tab, or `null`. */
export async function guidedVisit(tabId: number): ViewResult {
  const tab = await tabWithId(tabId);
  if (tab === null || tab.url === null) return ok(null);
  const vault = vaultFor(tab);
  if ((await vault.state()) !== 'open') return ok(null); // Nothing was kept, or nobody may see it.
  const { url } = tab;
  return vault.withStore(async (store) => ok(await viewOf(store, await visitAt(store, url))));
}

const viewOf = async (store: Store, draft: Draft | null): Promise<VisitView | null> =>
  draft && visitViewOf(store, draft);

/** Keeps the page as the next step; the first one begins the visit. */
export async function keepVisitStep(
  tabId: number,
  step: VisitStep,
  choices: CaptureChoices,
): ViewResult {
  const tab = await tabWithId(tabId);
  if (tab === null) return fail('page-closed');
  return withFindings(tab, (inspection) =>
    keepStepIn(tab, { wish: 'page', choices, visit: step, inspection }),
  );
}

async function keepStepIn(tab: Tab, want: Want): ViewResult {
  const read = await whileThere(tab, () => pageToKeep(tab, want));
  if (!read.ok) return read;
  const page = read.value;
  if (!page.ok) return page;
  return vaultFor(tab).withStore(async (store) => {
    const draft = await keepStep(store, tab, page.value);
    return draft.ok ? ok(await viewOf(store, draft.value)) : draft;
  });
}

async function keepStep(store: Store, { url }: Tab, { notice: _, ...page }: ChosenPage) {
  const visit = url === null ? null : await visitAt(store, url);
  return visit === null
    ? startRecord(page, store, keepPorts)
    : addCapture(page, visit.id, store, keepPorts);
}

/** The questions follow: what was kept stays as it is. `null` is in the value: nothing goes on any more. */
export async function endGuidedVisit(tabId: number): Promise<Result<null, VisitError>> {
  const tab = await tabWithId(tabId);
  if (tab === null || tab.url === null) return fail('page-closed');
  const { url } = tab;
  return vaultFor(tab).withStore(async (store) => {
    const visit = await visitAt(store, url);
    const ended = visit && (await endVisit(store, visit.id, keepPorts));
    return ended && !ended.ok ? ended : ok(null);
  });
}
