/**
 * A browser process that changes the mode and can be killed at any moment: a worker that is ended takes
 * its locks and connections with it, as a killed page does. The memory of the session lives with the test.
 */
import type { Entity } from '../../../src/domain/dossier.ts';
import { asId } from '../../../src/domain/ids.ts';
import { isMode } from '../../../src/domain/mode.ts';
import { parseEntity } from '../../../src/schemas/entity.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import type { SessionSecret } from '../../../src/storage/session-secret.ts';
import { openSharedStore } from '../../../src/storage/shared-store.ts';
import { quickStretch } from './quick-stretch.ts';

const answers = new Map<number, (bytes: Uint8Array | null) => void>();
let asked = 0;

const ask = (call: 'read' | 'write', bytes: Uint8Array | null): Promise<Uint8Array | null> =>
  new Promise((resolve) => {
    answers.set(++asked, resolve);
    self.postMessage({ kind: 'memory', id: asked, call, bytes });
  });

const memory: SessionSecret = {
  read: () => ask('read', null),
  write: async (bytes) => {
    await ask('write', bytes);
  },
};

const forEver = () => new Promise<void>(() => {});

async function changeMode({ name, to, passphrase, stopAt }: MessageEvent['data']) {
  let steps = 0;
  const store = openSharedStore(memory, {
    name,
    stretch: quickStretch,
    atStep: async () => {
      if (steps++ !== stopAt) return;
      self.postMessage({ kind: 'stopped' });
      await forEver();
    },
  });
  self.postMessage({ kind: 'begun' });
  const changed = isMode(to) ? await store.changeMode(to, { passphrase }) : { ok: false };
  self.postMessage({ kind: 'done', ok: changed.ok, steps });
}

/** Saves one copy of the row after the other, each under a new name, and tells which are safe. */
async function saveOn({ name, entity }: MessageEvent['data']) {
  const window = openSharedStore(memory, { name, stretch: quickStretch });
  const parsed = parseEntity(entity);
  if (!parsed.ok) throw new Error('no row');
  self.postMessage({ kind: 'begun' });
  for (;;) {
    const copy: Entity = { ...parsed.value, rev: asId(crypto.randomUUID()) };
    const saved = await window.withStore((store) => saveEntities(store, [copy]));
    if (saved.ok) self.postMessage({ kind: 'saved', rev: copy.rev });
  }
}

self.addEventListener('message', ({ data }: MessageEvent) => {
  if (data.kind === 'memory') answers.get(data.id)?.(data.bytes);
  if (data.kind === 'change') void changeMode(data);
  if (data.kind === 'save') void saveOn(data);
});
