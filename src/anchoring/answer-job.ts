/**
 * The dear part of a search, as plain data: it may be done in another thread, or elsewhere in the
 * extension, for a content script can start no thread of its own.
 */
import { atOldText, type OldPage } from './diff-tier.ts';
import { atPosition, findPassage, inContext } from './ladder.ts';
import { type Found, type Mark, notFound } from './mark.ts';
import { type PageText, pageTextOf } from './page-text.ts';
import { slicer } from './slices.ts';

/** Can be cloned, and sent as a message. */
export type Job = {
  /** The text of the page as it is now. */
  readonly text: string;
  readonly marks: readonly JobMark[];
  /** After so many milliseconds what is left is not searched. */
  readonly budgetMs: number;
};

export type JobMark = Mark & {
  readonly id: string;
  /** The text of the page when it was marked, when that was kept; else `null`. */
  readonly oldText: string | null;
};

const patientMs = 2_000;

/** What was found, in the order of the marks. */
export function answerJob({ text, marks, budgetMs }: Job): Found[] {
  const page = pageTextOf(text);
  const until = performance.now() + budgetMs;
  return marks.map((mark) =>
    performance.now() < until ? findMark(page, mark, patientMs) : notFound('not-searched'),
  );
}

/** With others waiting for this thread, two texts are compared no longer than this. */
const briefMs = 80;

/** The same in short slices, for a thread that must go on listening. Throws when `signal` ends it. */
export async function answerJobInSlices(
  { text, marks, budgetMs }: Job,
  signal?: AbortSignal,
): Promise<Found[]> {
  const page = pageTextOf(text);
  const pause = slicer(signal);
  const until = performance.now() + budgetMs;
  const found: Found[] = [];
  for (const mark of marks) {
    await pause();
    signal?.throwIfAborted();
    const isInTime = performance.now() < until;
    found.push(isInTime ? findMark(page, mark, briefMs) : notFound('not-searched'));
  }
  return found;
}

/** A mark alone, by every step that needs no page: where it stood, and then as `findMark` does. */
export const findAlone = (page: PageText, mark: Omit<JobMark, 'id'>, diffMs: number): Found =>
  atPosition(page, mark, 0) ?? inContext(page, mark) ?? findMark(page, mark, diffMs);

/** A mark that is not where it stood. Two texts are compared for `diffMs` at most. */
export function findMark(
  page: PageText,
  { oldText, ...mark }: Omit<JobMark, 'id'>,
  diffMs: number,
): Found {
  const found = findPassage(page, mark);
  if (found.status === 'anchored' || oldText === null) return found;
  return atOldText(page, oldPageOf(oldText), mark, found, diffMs);
}

// Marks of one capture share their old text, and come one after the other.
let lastOld: OldPage | null = null;

function oldPageOf(text: string): OldPage {
  if (lastOld?.text !== text) lastOld = { text, compared: null };
  return lastOld;
}
