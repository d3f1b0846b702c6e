/**
 * The page's part in a picture of the whole page: it is measured, scrolled, held still, and put back as it
 * was. Only when the person asks for that picture; the site could notice the scrolling.
 */
import type { ShadowRootOf } from '../anchoring/flat-tree.ts';
import { readPageFacts } from '../capture/page-facts.ts';
import type { Meanwhile } from '../domain/capture-log.ts';
import type { PageMeasures, PhotoCalls, TilePlace } from '../messaging/photo-calls.ts';
import type { Clock } from './clock.ts';
import { type Counting, startCounting } from './counting.ts';
import { createStillness, type Stillness } from './hold-still.ts';
import { createLandmarks, type Landmarks } from './landmarks.ts';
import { innerScrollerOf, readMeasures } from './page-measures.ts';

export type PhotoPorts = { readonly clock: Clock; readonly shadowRootOf: ShadowRootOf };

type Session = {
  readonly start: PageMeasures;
  readonly still: Stillness;
  readonly landmarks: Landmarks;
  readonly counting: Counting;
  readonly ended: AbortController;
  /** Ends with the next step: until then somebody waits for it. */
  step: AbortController;
};

/** After so long without a step the extension is gone, and nobody else would put the page back. */
const patienceMs = 15_000;
/** A page that hangs up something new each time is photographed with it. */
const mostRounds = 3;
/** From drawn to shown. It is waited between two photographs anyhow, so it costs no time. */
const settleMs = 150;
/** A page that is hidden paints no frames; it is not waited for longer than this. */
const longestPaintMs = 600;

export function createPhotos({ clock, shadowRootOf }: PhotoPorts): PhotoCalls {
  let session: Session | null = null;

  const awaitNext = (current: Session) => {
    current.step.abort();
    current.step = new AbortController();
    clock.after(patienceMs, () => void end(), current.step.signal);
  };

  const end = (): Meanwhile | null => {
    const ending = session;
    session = null;
    return ending && putBack(ending);
  };

  return {
    beginPhotos() {
      end();
      const measures = readMeasures();
      session = openSession(measures, shadowRootOf);
      awaitNext(session);
      const innerScroller = innerScrollerOf(measures);
      return { facts: readPageFacts(document), measures, innerScroller };
    },
    async scrollForPhoto(top, place) {
      const current = session;
      if (current === null) return null;
      awaitNext(current);
      if (top !== null) jumpTo(0, top);
      await arranged(current, place, clock);
      if (session !== current) return null;
      const measures = readMeasures();
      const hasShifted = current.landmarks.haveShifted(measures);
      current.landmarks.remember(measures);
      return { measures, hasShifted };
    },
    measureForPhoto: () => session && readMeasures(),
    endPhotos: end,
  };
}

/** Resolves when what follows the window is as that photograph needs it, and painted so. */
async function arranged(
  { still, counting, ended }: Session,
  place: TilePlace,
  clock: Clock,
): Promise<void> {
  counting.uncounted(() => still.arrange(place));
  for (let round = 0; round < mostRounds; round++) {
    const known = still.count();
    await painted(clock, ended.signal);
    if (ended.signal.aborted) return;
    // Some things begin to follow the window because it was scrolled.
    counting.uncounted(() => still.arrange(place));
    if (still.count() === known) return;
  }
}

function openSession(start: PageMeasures, shadowRootOf: ShadowRootOf): Session {
  const still = createStillness(shadowRootOf);
  return {
    start,
    still,
    landmarks: createLandmarks(still.isHeld),
    counting: startCounting(),
    ended: new AbortController(),
    step: new AbortController(),
  };
}

function putBack({ start, still, counting, ended, step }: Session): Meanwhile {
  const held = still.count();
  counting.uncounted(still.letGo);
  jumpTo(start.scrollX, start.scrollY);
  const counts = counting.counts();
  counting.end();
  step.abort();
  ended.abort();
  return { ...counts, held };
}

// 'instant' for pages that scroll smoothly by their style.
const jumpTo = (left: number, top: number) => scrollTo({ left, top, behavior: 'instant' });

/** Two frames: what was asked for in the first is drawn in the second. Then the screen has its time. */
const painted = (clock: Clock, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const isDrawn = () => clock.after(settleMs, resolve, signal);
    requestAnimationFrame(() => requestAnimationFrame(isDrawn));
    clock.after(longestPaintMs, resolve, signal);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
