/**
 * Pictures of whole pages that somebody asked for: one at a time in each tab, whether or not the popup is
 * still open. What became of the last one is known until the background sleeps.
 */
import { usualChoices } from '../domain/capture-choices.ts';
import type { WholePageError } from '../domain/codes.ts';
import type { RecordId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { startWatch } from '../domain/stopwatch.ts';
import { keepWholePage, type WholePage } from '../flows/keep-whole-page.ts';
import type { WholePageState } from '../messaging/protocol.ts';
import { elapsed, newId, now } from '../platform/clock.ts';
import { commitBytes, commitJson, sha256 } from '../platform/digest.ts';
import { report } from '../platform/report.ts';
import { seesWholePage } from '../platform/screenshot.ts';
import type { Tab } from '../platform/tabs.ts';
import { circumstancesOf } from './circumstances.ts';
import type { PhotoJob } from './photo-job.ts';
import { photographAtOnce } from './photograph-at-once.ts';
import { photographByScrolling } from './photograph-by-scrolling.ts';
import { readablePage } from './readable-page.ts';
import { vaultFor } from './vault.ts';
import { wordsOn } from './words-on.ts';

type Run = { state: WholePageState; readonly end: AbortController };

const runs = new Map<number, Run>();

export async function keepWholePageOf(
  tabId: number,
  recordId: RecordId,
): Promise<Result<null, WholePageError>> {
  if (runs.get(tabId)?.state.kind === 'running') return fail('already-photographing');
  const run: Run = {
    state: { kind: 'running', recordId, taken: 0, expected: 0 },
    end: new AbortController(),
  };
  runs.set(tabId, run);
  const kept = await photograph(tabId, recordId, run).catch((error: unknown) => {
    report(error);
    return fail('capture-failed');
  });
  run.state = kept.ok
    ? { kind: 'kept', recordId }
    : { kind: 'failed', recordId, error: kept.error };
  return kept;
}

export const wholePageState = async (tabId: number): Promise<WholePageState> =>
  runs.get(tabId)?.state ?? { kind: 'none' };

export async function cancelWholePage(tabId: number): Promise<null> {
  runs.get(tabId)?.end.abort();
  return null;
}

export function cancelAllWholePages(): void {
  for (const { end } of runs.values()) end.abort();
}

async function photograph(
  tabId: number,
  recordId: RecordId,
  run: Run,
): Promise<Result<null, WholePageError>> {
  const watch = startWatch({ now, elapsed });
  const page = await readablePage(tabId);
  if (!page.ok) return page;
  const { tab } = page.value;
  const whole: WholePage = {
    recordId,
    url: tab.url ?? '',
    watch,
    circumstances: await circumstancesOf(tab, usualChoices),
    screenWords: await wordsOn(tab.id, 'page'),
    photograph: (keep) => take({ ...jobOf(tab, recordId, run), keep }),
  };
  const ports = { now, newId, sha256, commitBytes, commitJson };
  const kept = await vaultFor(tab).withStore((store) => keepWholePage(whole, store, ports));
  return kept.ok ? ok(null) : kept;
}

const take = (job: PhotoJob) =>
  seesWholePage() ? photographAtOnce(job) : photographByScrolling(job);

const jobOf = (tab: Tab, recordId: RecordId, run: Run): Omit<PhotoJob, 'keep'> => ({
  tab,
  signal: run.end.signal,
  onProgress: (taken, expected) => {
    run.state = { kind: 'running', recordId, taken, expected };
  },
});
