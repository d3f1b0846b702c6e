/** Waits for the cache, but not for ever: what is still on its way to the page keeps it waiting. */

export const longestAnswerMs = 3000;

/** `null` when there is no answer in time. */
export const inTime = <T>(answer: Promise<T>): Promise<T | null> =>
  Promise.race([
    answer,
    new Promise<null>((resolve) => setTimeout(() => resolve(null), longestAnswerMs)),
  ]);
