/** The person wants to mark something in a tab: pixels, passage, page, and a saved draft. */
import { lacksOriginal } from '../domain/capture.ts';
import type { CaptureChoices } from '../domain/capture-choices.ts';
import type { StartError } from '../domain/codes.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { capturesOf } from '../flows/captures-of.ts';
import { startRecord } from '../flows/start-record.ts';
import type { Started, Wish } from '../messaging/protocol.ts';
import { newId, now } from '../platform/clock.ts';
import { commitBytes, sha256 } from '../platform/digest.ts';
import { type Tab, tabWithId } from '../platform/tabs.ts';
import { pageToKeep, type Want } from './page-to-keep.ts';
import { vaultFor } from './vault.ts';
import { whileThere } from './while-there.ts';
import { withFindings } from './with-findings.ts';

export const keepPorts = { now, newId, sha256, commitBytes };

export async function startFromTab(
  tabId: number,
  wish: Wish,
  choices: CaptureChoices,
): Promise<Result<Started, StartError>> {
  const tab = await tabWithId(tabId);
  if (tab === null) return fail('page-closed');
  return withFindings(tab, (inspection) =>
    startIn(tab, { wish, choices, inspection, visit: null }),
  );
}

async function startIn(tab: Tab, want: Want): Promise<Result<Started, StartError>> {
  const read = await whileThere(tab, () => pageToKeep(tab, want));
  if (!read.ok) return read;
  const page = read.value;
  if (!page.ok) return page;
  const { notice, ...toKeep } = page.value;
  return vaultFor(tab).withStore(async (store) => {
    const draft = await startRecord(toKeep, store, keepPorts);
    if (!draft.ok) return draft;
    const isToAdd = want.wish === 'file' && lacksOriginal(await capturesOf(store, draft.value));
    return ok({ recordId: draft.value.id, notice: isToAdd ? 'file-to-add' : notice });
  });
}
