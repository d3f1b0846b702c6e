/**
 * The right to be told of requests, and when the browser does tell. Firefox tells at once. Chromium counts
 * when it loads an extension whether that has the right, so there it stays, and counts from the next start.
 * Without access to a site it shows nothing.
 */
import type { RequestTelling } from '../domain/inspection.ts';
import { browser } from './browser.ts';
import { report } from './report.ts';

const right = 'webRequest';
const key = 'isRequestRightOfStart';

/** Only Firefox tells what it is. */
const isToldAtOnce = (): boolean => 'getBrowserInfo' in browser.runtime;

/** Which of the rights do not outlive an inspection here. */
export const withoutKept = <Name extends string>(names: readonly Name[]): readonly Name[] =>
  isToldAtOnce() ? names : names.filter((name) => name !== right);

const isHeld = (): Promise<boolean> => browser.permissions.contains({ permissions: [right] });

/** True when the right outlives inspections, and is there. */
export const isRequestRightKept = async (): Promise<boolean> => !isToldAtOnce() && isHeld();

/** Remembers whether the browser started with the right in hand. Register at start-up. */
export function watchBrowserStart(): void {
  browser.runtime.onStartup.addListener(() => void noteStart().catch(report));
}

async function noteStart(): Promise<void> {
  if (await isHeld()) await browser.storage.session.set({ [key]: true });
}

/** What was remembered is gone after a reload or an update, and then nothing is certain. */
export async function requestTelling(): Promise<RequestTelling> {
  if (isToldAtOnce()) return 'at-once';
  const { [key]: isOfStart } = await browser.storage.session.get(key);
  return isOfStart === true ? 'since-start' : 'after-restart';
}
