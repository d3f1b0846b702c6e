/** Notices that a page went on to another address without being loaded anew. */
import type { Clock } from './clock.ts';

/** Only for browsers that do not tell (Firefox before 147): what the page itself calls is left alone. */
const askedEveryMs = 500;

/** Calls `run` after each change of the address, until `signal` ends; sometimes when there was none. */
export function onAddress(run: () => void, clock: Clock, signal: AbortSignal): void {
  if ('navigation' in globalThis)
    for (const type of ['currententrychange', 'navigatesuccess'] as const)
      navigation.addEventListener(type, run, { signal });
  else askNowAndThen(run, clock, signal);
}

function askNowAndThen(run: () => void, clock: Clock, signal: AbortSignal): void {
  const ask = () => {
    run();
    askNowAndThen(run, clock, signal);
  };
  clock.after(askedEveryMs, ask, signal);
}
