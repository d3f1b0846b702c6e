/** Reads the page in a tab as far as a capture needs it: what is reached, the pixels, what held. */
import type { CaptureChoices } from '../domain/capture-choices.ts';
import type { PageError } from '../domain/codes.ts';
import type { VisitStep } from '../domain/guided-visit.ts';
import type { Inspection } from '../domain/inspection.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { startWatch } from '../domain/stopwatch.ts';
import type { PageToKeep } from '../flows/start-record.ts';
import type { Started, Wish } from '../messaging/protocol.ts';
import { elapsed, now } from '../platform/clock.ts';
import { captureViewport } from '../platform/screenshot.ts';
import type { Tab } from '../platform/tabs.ts';
import { capturePieces } from './capture-pieces.ts';
import { choosePassage } from './choose-passage.ts';
import { circumstancesOf } from './circumstances.ts';
import { fileToKeep } from './file-to-keep.ts';
import { readablePage } from './readable-page.ts';
import { isStillInFront, organisationOf } from './tab-in-front.ts';
import { whatStoodStill } from './what-stood-still.ts';
import { wordsOn } from './words-on.ts';

/** What is wanted of a page. */
export type Want = {
  readonly wish: Wish;
  readonly choices: CaptureChoices;
  readonly visit: VisitStep | null;
  /** What was seen of the page before. */
  readonly inspection: Inspection | null;
};

export type ChosenPage = PageToKeep & { readonly notice: Started['notice'] };

export async function pageToKeep(
  tab: Tab,
  want: Want,
): Promise<Result<ChosenPage, PageError | 'looks-personal'>> {
  const { wish, choices, visit, inspection } = want;
  if (wish === 'file') return fileToKeep(tab, want);
  const watch = startWatch({ now, elapsed });
  const page = await readablePage(tab.id);
  if (!page.ok) return page;
  const isPersonal = page.value.frames.some(({ looksPersonal }) => looksPersonal);
  if (isPersonal && !choices.keepsPersonal) return fail('looks-personal');
  const { notice, ...chosen } = choosePassage(page.value.frames, wish);
  const screenshot = await watch.time('picture', () => captureViewport(tab.windowId));
  const [shownAt, screenWords] = await Promise.all([
    whatStoodStill(tab.id, chosen.shownAt),
    wordsOn(tab.id, 'window'),
  ]);
  if (!(await isStillInFront(tab))) return fail('page-changed');
  return ok({
    watch,
    visit,
    inspection,
    passage: { ...chosen, shownAt },
    notice,
    screenshot,
    screenWords,
    circumstances: await circumstancesOf(tab, choices),
    frames: page.value.frames.map(({ source }) => source),
    organisation: organisationOf(tab, visit === null ? null : 'website-trackers'),
    pieces: () =>
      capturePieces(tab.id, { kind: 'begin', choices, sentAt: watch.moment(), screenshot }),
  });
}
