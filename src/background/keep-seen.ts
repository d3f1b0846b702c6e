/** After the person looked at their marks: keeps the text of a page on which they no longer stand. */
import { pageAddress } from '../domain/page-address.ts';
import { keepChangedPage } from '../flows/keep-changed-page.ts';
import type { SeenText } from '../flows/look-back.ts';
import { parseFrameText } from '../messaging/schemas.ts';
import { newId, now } from '../platform/clock.ts';
import { sha256 } from '../platform/digest.ts';
import { callFrames } from '../platform/page.ts';
import { report } from '../platform/report.ts';
import type { Tab } from '../platform/tabs.ts';
import { vaultFor } from './vault.ts';

/** So long a sentence may come late before it counts as gone. */
const lateMs = 1_500;
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, lateMs));

/** Nobody waits for it, and the next look does what failed now. */
export async function keepSeen(tab: Tab): Promise<void> {
  const scope = tab.url ?? '';
  const page = { scope, readTexts: () => textsOf(tab.id, scope) };
  const ports = { now, newId, sha256, settle };
  try {
    await vaultFor(tab).withStore((store) => keepChangedPage(store, page, ports));
  } catch (error) {
    report(error);
  }
}

/** That of the page first, then those of its frames; none when the tab shows another page by now. */
async function textsOf(tabId: number, scope: string): Promise<SeenText[]> {
  const answers = await callFrames(tabId, 'readPageText', []);
  const texts = answers.flatMap(({ frameId, value }) => {
    const text = parseFrameText(value);
    return text ? [{ frameId, text }] : [];
  });
  const top = texts.find(({ frameId }) => frameId === 0);
  const isThere = top !== undefined && pageAddress(top.text.source) === pageAddress(scope);
  return isThere ? texts.map(({ text }) => text) : [];
}
