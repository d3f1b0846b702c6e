/**
 * When to look again for marks on a page that changes: soon after it came to rest, some more times for
 * what is not there yet, and never so often that a page which changes for ever keeps the computer busy.
 */

/** A page is at rest when nothing changed for so long; it is not waited for longer than the second. */
const restMs = 250;
const longestUnrestMs = 2_000;

/** After the first look, and after each that followed, so long until the next. Then it is enough. */
const pausesMs = [300, 1_000, 3_000, 8_000, 20_000, 60_000] as const;
const lastPauseMs = 60_000;

/** Whatever happens: no more looks than this within so long. */
const mostLooks = 12;
const withinMs = 60_000;

export type LookTimes = ReturnType<typeof createLookTimes>;

/** All times are those of one clock; `Infinity` is never. */
export function createLookTimes() {
  let latest: readonly number[] = [];
  /** How many looks there were since the page began anew. */
  let looks = 0;
  let firstChange = Infinity;
  let lastChange = Infinity;

  const lastLook = () => latest.at(-1) ?? -Infinity;
  const crowdedUntil = () => (latest.length < mostLooks ? -Infinity : (latest[0] ?? 0) + withinMs);
  const pauseAfter = (count: number) => pausesMs[count - 1] ?? lastPauseMs;
  const nextAt = () => Math.max(lastLook() + pauseAfter(looks), crowdedUntil());

  return {
    changed(now: number): void {
      if (firstChange === Infinity) firstChange = now;
      lastChange = now;
    },
    /** When a page that changed is at rest, or has had its time. */
    restAt: (): number => Math.min(lastChange + restMs, firstChange + longestUnrestMs),
    rested(): void {
      firstChange = Infinity;
      lastChange = Infinity;
    },
    looked(now: number): void {
      latest = [...latest, now].slice(-mostLooks);
      looks += 1;
    },
    /** There is something new to be found: as after the first look. */
    beginAnew(): void {
      looks = Math.min(looks, 1);
    },
    /** When to look again for what was not found. */
    missingAt: (): number => (looks > pausesMs.length ? Infinity : nextAt()),
    /** When to look again since a painted mark lost its words at `now`. That may happen for ever. */
    brokenAt(now: number): number {
      if (now - lastLook() > lastPauseMs) looks = Math.min(looks, 1);
      return nextAt();
    },
  };
}
