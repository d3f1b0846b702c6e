/** The most memory that a browser takes while something goes on, above what it took before; and its work. */
import { type Memory, memoryOf, processorTimeOf } from '../capture/memory-of.ts';

export type Peak = Memory & { readonly workedMs: number };

const wait = (timeMs: number) => new Promise((resolve) => setTimeout(resolve, timeMs));

/** Looked at twenty times a second. */
export async function peakDuring<T>(
  profile: string,
  work: () => Promise<T>,
): Promise<readonly [T, Peak]> {
  const [before, worked] = [memoryOf(profile), processorTimeOf(profile)];
  let [pages, browser, isDone] = [0, 0, false];
  const going = work().finally(() => {
    isDone = true;
  });
  while (!isDone) {
    const now = memoryOf(profile);
    pages = Math.max(pages, now.pages - before.pages);
    browser = Math.max(browser, now.browser - before.browser);
    await wait(50);
  }
  const workedMs = processorTimeOf(profile) - worked;
  return [await going, { pages, browser, workedMs }];
}
