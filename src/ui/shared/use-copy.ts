/** Copying a text by a button. What came of it is a state, so that it can be said aloud too. */
import { useState } from 'preact/hooks';

export type CopyOutcome = 'none' | 'copied' | 'failed';

export type Copy = (text: string) => Promise<void>;

const toClipboard: Copy = (text) => navigator.clipboard.writeText(text);

/** Calls `onFailed` when the browser refuses, so that the person can copy by hand. */
export function useCopy(onFailed: () => void, copy: Copy = toClipboard) {
  const [outcome, setOutcome] = useState<CopyOutcome>('none');
  const run = async (text: string) => {
    setOutcome('none');
    try {
      await copy(text);
      setOutcome('copied');
    } catch {
      // A browser without a clipboard, or one that may not be used here.
      setOutcome('failed');
      onFailed();
    }
  };
  return { outcome, run };
}
