/** The person wants to mark something in a tab: pixels, passage, page, and a saved draft. */
import { organisationAt } from '../data/municipalities.ts';
import type { CaptureChoices } from '../domain/capture-choices.ts';
import type { StartError } from '../domain/codes.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { startWatch } from '../domain/stopwatch.ts';
import { type PageToKeep, startRecord } from '../flows/start-record.ts';
import type { Started, Wish } from '../messaging/protocol.ts';
import { elapsed, newId, now } from '../platform/clock.ts';
import { commitBytes, sha256 } from '../platform/digest.ts';
import { streamCapture } from '../platform/page.ts';
import { captureViewport } from '../platform/screenshot.ts';
import { type Tab, tabWithId } from '../platform/tabs.ts';
import { choosePassage } from './choose-passage.ts';
import { circumstancesOf } from './circumstances.ts';
import { readablePage } from './readable-page.ts';
import { vaultFor } from './vault.ts';

export async function startFromTab(
  tabId: number,
  wish: Wish,
  choices: CaptureChoices,
): Promise<Result<Started, StartError>> {
  const tab = await tabWithId(tabId);
  if (tab === null) return fail('page-closed');
  const page = await pageOf(tab, wish, choices);
  if (!page.ok) return page;
  const { notice, ...toKeep } = page.value;
  const ports = { now, newId, sha256, commitBytes };
  const draft = await vaultFor(tab).withStore((store) => startRecord(toKeep, store, ports));
  return draft.ok ? ok({ recordId: draft.value.id, notice }) : draft;
}

type ChosenPage = PageToKeep & { readonly notice: Started['notice'] };

async function pageOf(
  tab: Tab,
  wish: Wish,
  choices: CaptureChoices,
): Promise<Result<ChosenPage, StartError>> {
  const watch = startWatch({ now, elapsed });
  const page = await readablePage(tab.id);
  if (!page.ok) return page;
  const { notice, ...passage } = choosePassage(page.value.frames, wish);
  const screenshot = await watch.time('picture', () => captureViewport(tab.windowId));
  if (!(await isStillInFront(tab))) return fail('page-changed');
  return ok({
    watch,
    visit: null,
    passage,
    notice,
    screenshot,
    circumstances: await circumstancesOf(tab, choices),
    frames: page.value.frames.map(({ source }) => source),
    organisation: organisationOf(tab),
    pieces: () => streamCapture(tab.id, { kind: 'begin', choices, screenshot }),
  });
}

// The browser photographs whatever tab is in front: it must still be the one that was asked for.
async function isStillInFront({ id, url }: Tab): Promise<boolean> {
  const tab = await tabWithId(id);
  return tab?.isActive === true && tab.url === url;
}

function organisationOf({ url }: Tab): OrganisationRef | null {
  const found = url === null ? null : organisationAt(new URL(url).hostname);
  return found && { kind: 'listed', code: found.code, name: found.name };
}
