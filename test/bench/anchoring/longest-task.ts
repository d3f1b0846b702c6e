/** How long the page could not answer at most, while something was done. */

export type LongestTask = {
  /** The longest time between two beats of a heart that wants to beat every millisecond. */
  readonly silenceMs: number;
  /** The longest task that the browser reports; 0 when none took 50 ms or more. */
  readonly reportedMs: number;
};

/** Does `work` and measures. The heart has priority, as a click of the reader has. */
export async function longestTaskIn(work: () => Promise<unknown>): Promise<LongestTask> {
  const reported: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => reported.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  const heart = startHeart();
  await heart.nextBeat();
  const start = performance.now();
  await work();
  await heart.nextBeat();
  const silenceMs = heart.stop();
  await new Promise((resolve) => setTimeout(resolve, 50)); // Entries are handed out in a later task.
  observer.disconnect();
  const during = reported.filter(({ startTime }) => startTime >= start);
  return { silenceMs, reportedMs: Math.max(0, ...during.map(({ duration }) => duration)) };
}

function startHeart() {
  let last = performance.now();
  let longest = 0;
  let isBeating = true;
  const beat = async () => {
    await scheduler.postTask(() => {}, { priority: 'user-blocking', delay: 1 });
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isBeating) void beat();
  };
  void beat();
  return {
    nextBeat: () => new Promise((resolve) => setTimeout(resolve, 5)),
    stop: () => {
      isBeating = false;
      return longest;
    },
  };
}
