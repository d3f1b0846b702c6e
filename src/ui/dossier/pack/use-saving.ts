/** Saves a finished file in a place that the person chooses: how far it is, and what came of it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { choosePlace, saveTo } from '../../../platform/save-file.ts';
import type { MadeFile } from './pack-build.ts';

export type SavingState =
  | { readonly state: 'none' }
  | { readonly state: 'saving'; readonly percent: number }
  | { readonly state: 'saved'; readonly name: string }
  | { readonly state: 'failed'; readonly code: 'cancelled' | 'storage-full' | 'not-saved' };

export function useSaving({ file, fileName }: MadeFile) {
  const [saving, setSaving] = useState<SavingState>({ state: 'none' });
  const stopping = useRef(new AbortController());
  useLayoutEffect(() => () => stopping.current.abort(), []);
  const save = async () => {
    const place = await choosePlace(fileName);
    if (place === null) return;
    stopping.current = new AbortController();
    setSaving({ state: 'saving', percent: 0 });
    const saved = await saveTo(place, file, {
      signal: stopping.current.signal,
      onProgress: (done, total) =>
        setSaving({ state: 'saving', percent: Math.floor((100 * done) / Math.max(total, 1)) }),
    });
    setSaving(
      saved.ok ? { state: 'saved', name: place.name } : { state: 'failed', code: saved.error },
    );
  };
  return { saving, save: () => void save(), stop: () => stopping.current.abort() };
}
