/** Reads the page in a tab as far as a capture needs it: what is reached, the pixels, what held. */
import captureScript from '../content/capture.ts?script&iife';
import { organisationAt } from '../data/municipalities.ts';
import type { CapturePiece } from '../domain/capture.ts';
import type { CaptureChoices } from '../domain/capture-choices.ts';
import type { PageError } from '../domain/codes.ts';
import type { VisitStep } from '../domain/guided-visit.ts';
import type { OrganisationRef } from '../domain/organisation.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { startWatch } from '../domain/stopwatch.ts';
import { addDifference } from '../flows/add-difference.ts';
import type { PageToKeep } from '../flows/start-record.ts';
import type { CaptureOrder } from '../messaging/page-stream.ts';
import type { Started, Wish } from '../messaging/protocol.ts';
import { elapsed, now } from '../platform/clock.ts';
import { injectCaptureScript, streamCapture } from '../platform/page.ts';
import { captureViewport } from '../platform/screenshot.ts';
import { type Tab, tabWithId } from '../platform/tabs.ts';
import { choosePassage } from './choose-passage.ts';
import { circumstancesOf } from './circumstances.ts';
import { readablePage } from './readable-page.ts';

/** What is wanted of a page. */
export type Want = {
  readonly wish: Wish;
  readonly choices: CaptureChoices;
  readonly visit: VisitStep | null;
};

export type ChosenPage = PageToKeep & { readonly notice: Started['notice'] };

export async function pageToKeep(
  tab: Tab,
  { wish, choices, visit }: Want,
): Promise<Result<ChosenPage, PageError | 'looks-personal'>> {
  const watch = startWatch({ now, elapsed });
  const page = await readablePage(tab.id);
  if (!page.ok) return page;
  const isPersonal = page.value.frames.some(({ looksPersonal }) => looksPersonal);
  if (isPersonal && !choices.keepsPersonal) return fail('looks-personal');
  const { notice, ...passage } = choosePassage(page.value.frames, wish);
  const screenshot = await watch.time('picture', () => captureViewport(tab.windowId));
  if (!(await isStillInFront(tab))) return fail('page-changed');
  return ok({
    watch,
    visit,
    passage,
    notice,
    screenshot,
    circumstances: await circumstancesOf(tab, choices),
    frames: page.value.frames.map(({ source }) => source),
    organisation: organisationOf(tab),
    pieces: () => {
      const sentAt = watch.moment();
      return addDifference(piecesOf(tab.id, { kind: 'begin', choices, sentAt, screenshot }));
    },
  });
}

async function* piecesOf(tabId: number, order: CaptureOrder): AsyncGenerator<CapturePiece> {
  await injectCaptureScript(tabId, captureScript);
  yield* streamCapture(tabId, order);
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
