/** How long a click would have had to wait at most, after the call that began some work returned. */

export type OtherTasks<T> = { readonly value: T; readonly longestMs: number };

/** Call it in the same task in which the work began; the rest of that task counts. */
export async function otherTasksAfter<T>(work: Promise<T>): Promise<OtherTasks<T>> {
  let last = performance.now();
  let longestMs = 0;
  let isBeating = true;
  const beat = async () => {
    while (isBeating) {
      await scheduler.postTask(() => {}, { priority: 'user-blocking', delay: 1 });
      const now = performance.now();
      longestMs = Math.max(longestMs, now - last);
      last = now;
    }
  };
  void beat();
  const value = await work;
  longestMs = Math.max(longestMs, performance.now() - last);
  isBeating = false;
  return { value, longestMs };
}
