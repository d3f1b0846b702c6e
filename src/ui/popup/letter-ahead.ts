/** What writes a letter, loaded while the person still answers: nobody waits for it afterwards. */
import { useEffect } from 'preact/hooks';
import { report } from '../../platform/report.ts';
import type { PopupState } from './model.ts';

/** Not before the question itself is there; and before long, however busy the page is. */
const longestWaitMs = 1_000;

const answering: ReadonlySet<PopupState['state']> = new Set(['question', 'who-may-know']);

/** Calls each of `loads` once questions are asked. What fails is loaded again when it is needed. */
export function useLetterAhead(
  state: PopupState['state'],
  loads: readonly (() => Promise<unknown>)[],
): void {
  const isAnswering = answering.has(state);
  useEffect(() => {
    if (!isAnswering) return;
    const all = () => Promise.all(loads.map((load) => load())).catch(report);
    const idle = requestIdleCallback(all, { timeout: longestWaitMs });
    return () => cancelIdleCallback(idle);
  }, [isAnswering]);
}
