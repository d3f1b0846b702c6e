/** A worker that saves what it is sent: the same storage, where there is no window. */
import { parseEntity } from '../../../src/schemas/entity.ts';
import { openStore } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';

self.addEventListener('message', async ({ data }: MessageEvent) => {
  const store = await openStore({ name: data.name });
  const entity = parseEntity(data.entity);
  if (!store.ok || !entity.ok) return self.postMessage('failed');
  const saved = await saveEntities(store.value, [entity.value]);
  await store.value.close();
  self.postMessage(saved.ok ? 'saved' : saved.error);
});
