/** The check that goes on: started with files, stopped by the reader, one at a time. */
import { useRef, useState } from 'preact/hooks';
import type { Check } from './check.ts';
import { checkFiles, type VerifyFile } from './check-files.ts';

export type Checking = {
  readonly check: Check;
  readonly start: (files: readonly File[]) => void;
  readonly stop: () => void;
};

export function useCheck(verify: VerifyFile): Checking {
  const [check, setCheck] = useState<Check>({ kind: 'waiting' });
  const going = useRef<AbortController | null>(null);

  async function run(files: readonly File[], own: AbortController): Promise<void> {
    const show = (next: Check) => {
      if (going.current === own) setCheck(next);
    };
    try {
      const checked = await checkFiles(files, {
        verify,
        signal: own.signal,
        onProgress: (progress) => show({ kind: 'checking', ...progress }),
      });
      show({ kind: 'checked', ...checked });
    } catch {
      // Only stopping comes here: each file has an outcome of its own.
      show({ kind: 'stopped' });
    }
  }

  return {
    check,
    start: (files) => {
      going.current?.abort();
      const own = new AbortController();
      going.current = own;
      if (files.length === 0) setCheck({ kind: 'no-file' });
      else void run(files, own);
    },
    stop: () => going.current?.abort(),
  };
}
