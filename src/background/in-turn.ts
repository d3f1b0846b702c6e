/** One step after the other, so that no two of them read and write the same thing at once. */
let last: Promise<unknown> = Promise.resolve();

/** Waits for every step before it, however those went. */
export function inTurn<T>(step: () => Promise<T>): Promise<T> {
  const turn = last.then(step);
  last = turn.catch(() => {}); // Who asked for the step is told.
  return turn;
}
