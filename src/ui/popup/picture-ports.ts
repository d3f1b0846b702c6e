/** What the picture of the whole page needs of the browser. */
import { artefactOf } from '../../domain/capture.ts';
import type { CaptureId } from '../../domain/ids.ts';
import { pageAddress } from '../../domain/page-address.ts';
import type { WholePageState } from '../../messaging/protocol.ts';
import { report } from '../../platform/report.ts';
import { activeTab } from '../../platform/tabs.ts';
import { askBackground } from '../shared/ask-background.ts';
import { vault } from '../shared/vault.ts';
import type { PicturePorts, PictureSubject } from './picture-model.ts';

async function stateOf({ id, happening }: PictureSubject): Promise<WholePageState | null> {
  const tab = await activeTab();
  if (happening.kind !== 'page' || !tab?.url) return null;
  if (pageAddress(tab.url) !== pageAddress(happening.url)) return null;
  const state = await askBackground('wholePageState', tab.id);
  if (state.kind !== 'none' && state.recordId === id) return state;
  // The background forgets, the record does not.
  return (await hasPicture(happening.captures)) ? { kind: 'kept', recordId: id } : { kind: 'none' };
}

async function hasPicture(ids: readonly CaptureId[]): Promise<boolean> {
  const store = await vault.theStore();
  if (!store.ok) return false;
  const { capturesWith } = await import('../../flows/captures-of.ts');
  const captures = await capturesWith(store.value, ids);
  return captures.some((capture) => artefactOf(capture, 'screenshot-full') !== null);
}

export const picturePorts: PicturePorts = {
  stateOf,
  keep: async (recordId) => {
    const tab = await activeTab();
    if (tab) await askBackground('keepWholePage', tab.id, recordId);
  },
  cancel: async () => {
    const tab = await activeTab();
    if (tab) await askBackground('cancelWholePage', tab.id);
  },
  report,
};
