/** A page with marks on it, a clock that stands still until it is told, and a background that answers. */
import { onTestFinished } from 'vitest';
import { answerJob, type Job } from '../../../src/anchoring/answer-job.ts';
import { describeRange } from '../../../src/anchoring/describe.ts';
import type { TextIndex } from '../../../src/anchoring/text-index.ts';
import type { Clock } from '../../../src/content/clock.ts';
import { createMarks } from '../../../src/content/marks.ts';
import type { ShowingPorts } from '../../../src/content/showing.ts';
import { rulesFor } from '../../../src/data/mark-looks.ts';
import { type AnnotationId, asId } from '../../../src/domain/ids.ts';
import { eachLook, type MarkLook } from '../../../src/domain/mark-look.ts';
import type { LookNames, MarkToPaint } from '../../../src/messaging/page-calls.ts';
import { indexPage, rangeOver, shadowRootOf } from '../anchoring/page.ts';

export const newNames = (): LookNames => eachLook((look) => `${look}-${crypto.randomUUID()}`);

/** The mark of the words as they stand on the page now, in `root` when that is an inner tree. */
export const markOn = (
  words: string,
  look: MarkLook = 'sun',
  root: Node = document.body,
  index: TextIndex = indexPage(),
): MarkToPaint => ({
  annotationId: asId<AnnotationId>(crypto.randomUUID()),
  source: location.href,
  look,
  ...describeRange(rangeOver(root, words), index),
});

type Due = { readonly at: number; readonly run: () => void; readonly signal: AbortSignal };

export type FakeClock = Clock & {
  /** Lets time pass, and everything happen that is due in it. */
  pass(ms: number): Promise<void>;
  /** How much waits for this clock. */
  waiting(): number;
};

export function fakeClock(): FakeClock {
  let time = 0;
  let due: Due[] = [];
  const next = (end: number) =>
    due.filter(({ at, signal }) => at <= end && !signal.aborted).sort((a, b) => a.at - b.at)[0];
  return {
    now: () => time,
    after: (ms, run, signal) => {
      if (!signal.aborted) due.push({ at: time + ms, run, signal });
    },
    waiting: () => due.filter(({ signal }) => !signal.aborted).length,
    async pass(ms) {
      const end = time + ms;
      await settled();
      for (let one = next(end); one; one = next(end)) {
        time = Math.max(time, one.at);
        due = due.filter((other) => other !== one);
        one.run();
        await settled();
      }
      time = end;
    },
  };
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await nextTurn();
}

// Timers would wait 4 ms each time.
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

export type TestPorts = ShowingPorts & {
  readonly clock: FakeClock;
  readonly opened: AnnotationId[];
  readonly jobs: Job[];
};

export function testPorts(asks: Partial<ShowingPorts['ask']> = {}): TestPorts {
  const opened: AnnotationId[] = [];
  const jobs: Job[] = [];
  return {
    clock: fakeClock(),
    shadowRootOf,
    opened,
    jobs,
    ask: {
      findMarks: async (job) => {
        jobs.push(job);
        return answerJob(job);
      },
      marksOfPage: async () => [],
      openMark: async (id) => {
        opened.push(id);
        return null;
      },
      ...asks,
    },
  };
}

/** Shows the marks as the background would, rules included, until the test ends. */
export async function showMarks(marks: readonly MarkToPaint[], ports: TestPorts = testPorts()) {
  const names = newNames();
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = rulesFor(names);
  const calls = createMarks(ports);
  onTestFinished(() => {
    calls.unpaintMarks();
    sheet.remove();
  });
  return { ...calls, names, first: await calls.paintMarks(marks, names), ...ports };
}

/** The words that are painted in that look, in no order that means something. */
export const paintedAs = (names: LookNames, look: MarkLook): string[] =>
  [...(CSS.highlights.get(names[look]) ?? [])].map(String);
