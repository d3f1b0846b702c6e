/**
 * A PDF, which the browser shows in a viewer of its own: its address, its title, the pixels, and in
 * Chromium the file itself, when the cache still has it. Firefox lets nobody read its viewer.
 */
import type { CapturePiece, Missing, PageFacts } from '../domain/capture.ts';
import type { PageError } from '../domain/codes.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { wholePage } from '../domain/selector.ts';
import { startWatch } from '../domain/stopwatch.ts';
import { elapsed, now } from '../platform/clock.ts';
import { callFrames } from '../platform/page.ts';
import { captureViewport } from '../platform/screenshot.ts';
import type { Tab } from '../platform/tabs.ts';
import { capturePieces } from './capture-pieces.ts';
import { circumstancesOf } from './circumstances.ts';
import type { ChosenPage, Want } from './page-to-keep.ts';
import { readablePage } from './readable-page.ts';
import { isStillInFront, organisationOf } from './tab-in-front.ts';

/** `page-changed`: there is no PDF any more. */
export async function fileToKeep(
  tab: Tab,
  { choices, inspection }: Want,
): Promise<Result<ChosenPage, PageError>> {
  const watch = startWatch({ now, elapsed });
  const page = await readablePage(tab.id);
  if (page.ok) return fail('page-changed');
  if (page.error !== 'pdf-viewer') return page;
  const isReadable = (await answersIn(tab)).length > 0;
  const screenshot = await watch.time('picture', () => captureViewport(tab.windowId));
  if (!(await isStillInFront(tab))) return fail('page-changed');
  const order = () => ({ kind: 'begin', choices, sentAt: watch.moment(), screenshot }) as const;
  return ok({
    watch,
    visit: null,
    inspection,
    passage: { source: tab.url ?? '', selectors: wholePage, rivals: [], shownAt: [] },
    notice: null,
    screenshot,
    screenWords: null,
    circumstances: await circumstancesOf(tab, choices),
    frames: [tab.url ?? ''],
    organisation: organisationOf(tab, null),
    pieces: () => (isReadable ? capturePieces(tab.id, order()) : unreadableFile(tab)),
  });
}

const answersIn = ({ id }: Tab) => callFrames(id, 'reportFrame', []).catch(() => []);

async function* unreadableFile(tab: Tab): AsyncGenerator<CapturePiece> {
  const missing: Missing = {
    what: 'original',
    where: tab.url ?? '',
    reason: 'unreadable',
    place: null,
    shownFrom: null,
  };
  yield { kind: 'end', facts: factsOf(tab), missing: [missing], observation: null };
}

/** What the browser itself tells of a tab; the rest is not known. */
const factsOf = ({ url, title }: Tab): PageFacts => ({
  url: url ?? '',
  title,
  status: null,
  language: null,
  viewport: { width: 0, height: 0, scrollX: 0, scrollY: 0, devicePixelRatio: 0 },
  userAgent: navigator.userAgent,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});
