/**
 * When an open vault closes by itself: after a while without use, and in Chromium when the screen is
 * locked (Firefox does not report that).
 */
import { browser } from './browser.ts';

const alarm = 'lock';
const key = 'lockAt';

/** True when the browser tells that the screen was locked: then it has a word for it. */
export const isScreenLockTold = (): boolean =>
  'idle' in browser && 'IdleState' in browser.idle && 'LOCKED' in Object(browser.idle.IdleState);

/** Puts off the lock: something was just used. */
export async function putOffLock(minutes: number, now = Date.now()): Promise<void> {
  const lockAt = now + minutes * 60_000;
  await browser.storage.session.set({ [key]: lockAt });
  browser.alarms.create(alarm, { when: lockAt });
}

/**
 * True when the time to lock has passed, also when the alarm was missed while the device slept. A
 * clock that was set back does not count as more time: the moment of the last use is then ahead.
 */
export async function isLockDue(minutes: number, now = Date.now()): Promise<boolean> {
  const { [key]: lockAt } = await browser.storage.session.get(key);
  if (typeof lockAt !== 'number') return false;
  return now >= lockAt || now < lockAt - minutes * 60_000;
}

/** Calls `lock` when it is due. Register at start-up. */
export function onLockDue(lock: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }: { readonly name: string }) => {
    if (name === alarm) lock();
  });
  browser.idle?.onStateChanged.addListener((state: string) => {
    if (state === 'locked') lock();
  });
}
