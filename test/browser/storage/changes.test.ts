/** The other windows hear that something changed, and never what. */
import { expect, test, vi } from 'vitest';
import { announceChange, onChange } from '../../../src/storage/changes.ts';
import { recordHistory } from '../../../src/storage/records.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { aDraft } from './nouns.ts';
import { freshName, freshStore, newId, openWindow, theValue } from './stores.ts';

test('saving is heard, and what is heard says nothing', async () => {
  const store = await freshStore();
  const heard = vi.fn();
  const overheard = vi.fn();
  const stop = new AbortController();
  onChange(heard, stop.signal);
  const tap = new BroadcastChannel('kantlijn-changes');
  tap.addEventListener('message', ({ data }) => overheard(data), { signal: stop.signal });
  theValue(await saveEntities(store, [aDraft(newId(), 'geheim')]));
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith());
  for (const [data] of overheard.mock.calls) expect(data).toBeNull();
  stop.abort();
  tap.close();
});

test('who has stopped listening hears nothing', async () => {
  const heard = vi.fn();
  const still = vi.fn();
  const [stop, listening] = [new AbortController(), new AbortController()];
  onChange(heard, stop.signal);
  onChange(still, listening.signal);
  stop.abort();
  onChange(heard, stop.signal);
  announceChange();
  await vi.waitFor(() => expect(still).toHaveBeenCalled());
  expect(heard).not.toHaveBeenCalled();
  listening.abort();
});

test('a worker saves into the same store, and the window hears of it', async () => {
  const name = freshName();
  const store = await openWindow(name);
  const heard = vi.fn();
  const stop = new AbortController();
  onChange(heard, stop.signal);
  const worker = new Worker(new URL('./saving-worker.ts', import.meta.url), { type: 'module' });
  const draft = aDraft(newId(), 'uit de worker');
  const answer = new Promise((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
  });
  worker.postMessage({ name, entity: draft });
  expect(await answer).toBe('saved');
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  expect(await recordHistory(store, draft.id)).toEqual([draft]);
  worker.terminate();
  stop.abort();
});
