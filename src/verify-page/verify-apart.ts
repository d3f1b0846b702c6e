/**
 * Checks a file in a worker, so that the page can be read and stopped meanwhile. The worker runs the
 * script of this page. Where there can be none, the file is checked in the page itself.
 */
import type { VerifiedWith } from '../verify/verify-with.ts';
import type { VerifyFile, Watch } from './check-files.ts';
import type { FromWorker, ToWorker } from './messages.ts';

type Fallback = { readonly verifyHere: VerifyFile };

/** `script` is the text of the page's own script. */
export const verifyApart =
  (script: string, { verifyHere }: Fallback): VerifyFile =>
  async (file, watch, beside) => {
    watch.signal.throwIfAborted();
    const worker = startWorker(script);
    const said =
      worker &&
      (await saidBy(worker, { file, beside, stamps: watch.stamps }, watch).finally(() =>
        worker.terminate(),
      ));
    return said === 'no-worker' || said === null ? verifyHere(file, watch, beside) : said;
  };

/** `null` when the browser allows none. */
function startWorker(script: string): Worker | null {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } catch {
    return null; // Some browsers give a page from a folder no worker.
  } finally {
    // The worker fetches its script a moment later.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

function saidBy(
  worker: Worker,
  order: ToWorker,
  { signal, onProgress }: Watch,
): Promise<VerifiedWith | 'no-worker'> {
  return new Promise((resolve, reject) => {
    let runs = false;
    const begin = () => {
      runs = true;
      worker.postMessage(order);
    };
    const failed = () => (runs ? reject(new Error('the worker failed')) : resolve('no-worker'));
    worker.addEventListener('error', failed);
    worker.addEventListener('messageerror', failed);
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      switch (data.kind) {
        case 'ready':
          return begin();
        case 'progress':
          return onProgress(data.done, data.total);
        case 'checked':
          return resolve({ verification: data.verification, beside: data.beside });
        case 'not-read':
          return reject(new Error('the file could not be read'));
      }
    });
  });
}
