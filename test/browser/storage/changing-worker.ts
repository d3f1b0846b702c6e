/**
 * A browser process that changes the mode and can be killed at any moment: a worker that is ended takes
 * its locks and connections with it, as a killed page does. The memory of the session lives with the test.
 */
import { isMode } from '../../../src/domain/mode.ts';
import { loadDossier } from '../../../src/storage/dossiers.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import type { SessionSecret } from '../../../src/storage/session-secret.ts';
import { openSharedStore } from '../../../src/storage/shared-store.ts';
import { aDraft } from './nouns.ts';
import { quickStretch } from './vaults.ts';

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

/** Saves one draft after the other, each with a number, and tells which are safe. */
async function saveOn({ name, dossierId }: MessageEvent['data']) {
  const window = openSharedStore(memory, { name, stretch: quickStretch });
  self.postMessage({ kind: 'begun' });
  for (let count = 0; ; count++) {
    const draft = aDraft(dossierId, `${count}`);
    const saved = await window.withStore((store) => saveEntities(store, [draft]));
    if (saved.ok) self.postMessage({ kind: 'saved', rev: draft.rev });
    if (count % 5 === 0)
      await window.withStore(async (store) => {
        await loadDossier(store, dossierId);
        return saved;
      });
  }
}

self.addEventListener('message', ({ data }: MessageEvent) => {
  if (data.kind === 'memory') answers.get(data.id)?.(data.bytes);
  if (data.kind === 'change') void changeMode(data);
  if (data.kind === 'save') void saveOn(data);
});
