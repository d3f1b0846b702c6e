/** Several readings under way at once: a slow one that began earlier knows less than a later one. */

/** Reads and shows. Whichever call it was, it ends when the reading that began last is shown. */
export function newestReading<T>(
  read: () => Promise<T>,
  show: (found: T) => void,
): () => Promise<void> {
  let newest: Promise<void> = Promise.resolve();
  return () => {
    const mine: Promise<void> = read().then((found) => (mine === newest ? show(found) : newest));
    newest = mine;
    return mine;
  };
}
