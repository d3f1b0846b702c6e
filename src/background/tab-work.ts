/** What is under way for a tab with marks, so that hiding ends it wherever it is. */
const ends = new Map<number, AbortController>();

/** Ends with the next `endWork` of that tab. */
export function workIn(tabId: number): AbortSignal {
  const end = ends.get(tabId) ?? new AbortController();
  ends.set(tabId, end);
  return end.signal;
}

export function endWork(tabId: number): void {
  ends.get(tabId)?.abort();
  ends.delete(tabId);
}

export function endAllWork(): void {
  for (const tabId of [...ends.keys()]) endWork(tabId);
}
