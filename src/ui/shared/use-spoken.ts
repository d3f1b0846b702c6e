/** Fingerprints in words. The list of words comes when somebody looks at one. */
import { useEffect, useState } from 'preact/hooks';
import type { Sha256 } from '../../domain/ids.ts';

type Spoken = (fingerprint: Sha256) => string;

/** `undefined` until the words are there. */
export function useSpoken(): Spoken | undefined {
  const [spoken, set] = useState<{ readonly say: Spoken }>();
  useEffect(() => {
    let isOver = false;
    void import('../../hand-over/spoken.ts').then(({ spoken: say }) => {
      if (!isOver) set({ say });
    });
    return () => {
      isOver = true;
    };
  }, []);
  return spoken?.say;
}
