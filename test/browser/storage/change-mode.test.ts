/** Changing the mode: everything comes along, at once or not at all, whatever happens on the way. */
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Entity } from '../../../src/domain/dossier.ts';
import { type Mode, modes } from '../../../src/domain/mode.ts';
import { blobWriter, readBlob } from '../../../src/storage/blobs.ts';
import { loadDossier } from '../../../src/storage/dossiers.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import type { SharedStore } from '../../../src/storage/shared-store.ts';
import { sweepBlobs } from '../../../src/storage/sweep-blobs.ts';
import { anyEntity } from '../../unit/schemas/entities.ts';
import { contentsOf, fillVault, saveFile } from './contents.ts';
import { aDraft } from './nouns.ts';
import { flipByte, forge, newId, rowOf, theValue } from './stores.ts';
import { generationsOf, inMode, keysFor, newBrowser } from './vaults.ts';

const changes = modes.flatMap((from) => modes.map((to): [Mode, Mode] => [from, to]));

const storeOf = async (window: SharedStore) => theValue(await window.theStore());

test.each(changes)(
  '%s → %s: everything comes along, and the old vault is gone',
  async (from, to) => {
    const browser = newBrowser();
    const window = await inMode(from, browser);
    await fillVault(await storeOf(window));
    const before = await contentsOf(await storeOf(window));
    const [old] = await generationsOf(browser.name);
    const { recoveryCode } = theValue(await window.changeMode(to, keysFor(to)));
    expect(recoveryCode !== null).toBe(to === 'locked');
    expect(await window.mode()).toBe(to);
    expect(await contentsOf(await storeOf(window))).toEqual(before);
    expect(await contentsOf(await storeOf(browser.window()))).toEqual(before);
    const generations = await generationsOf(browser.name);
    expect(generations).toHaveLength(1);
    expect(generations).not.toContain(old);
  },
);

test('any dossier comes along, byte for byte', async () => {
  const window = await inMode('normal');
  const anyFile = fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes));
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyEntity, { maxLength: 8 }),
      fc.array(anyFile, { maxLength: 3 }),
      fc.constantFrom(...modes),
      async (drawn, files, to) => {
        const entities = drawn.map((entity): Entity => ({ ...entity, rev: newId() }));
        const store = await storeOf(window);
        theValue(await saveEntities(store, entities));
        for (const bytes of files) await saveFile(store, bytes);
        const before = await contentsOf(store);
        theValue(await window.changeMode(to, keysFor(to)));
        expect(await contentsOf(await storeOf(window))).toEqual(before);
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

test('what is damaged stays damaged, is still named, and hides nothing', async () => {
  const window = await inMode('normal');
  const { dossier, record } = await fillVault(await storeOf(window));
  const store = await storeOf(window);
  const row = await rowOf(store, record.rev);
  await forge(store, { ...row, sealed: flipByte(row.sealed, 3) });
  const { blobId } = await saveFile(store, new Uint8Array([1, 2, 3]));
  const { db } = await store.session();
  const chunk = await db.get('blobs', [blobId, 0]);
  if (chunk) await db.put('blobs', { ...chunk, sealed: flipByte(chunk.sealed, 0) }, [blobId, 0]);
  const before = await loadDossier(store, dossier.id);
  expect(before?.damaged).toHaveLength(1);
  theValue(await window.changeMode('locked', keysFor('locked')));
  expect(await loadDossier(await storeOf(window), dossier.id)).toEqual(before);
  expect(await readBlob(await storeOf(window), blobId)).toEqual({ ok: false, error: 'damaged' });
});

test('the new vault has another key: the old one opens nothing in it', async () => {
  const window = await inMode('normal');
  await fillVault(await storeOf(window));
  const { vault } = await (await storeOf(window)).session();
  theValue(await window.changeMode('locked', keysFor('locked')));
  const { db } = await (await storeOf(window)).session();
  for (const row of await db.getAll('rows'))
    expect(await vault.open(['rows', row.key], row)).toBeNull();
});

test('it says how far it is', async () => {
  const window = await inMode('normal');
  await fillVault(await storeOf(window));
  const onProgress = vi.fn();
  theValue(await window.changeMode('memory', {}, { onProgress }));
  const last = onProgress.mock.lastCall ?? [];
  expect(last[0]).toBe(last[1]);
  expect(last[1]).toBe(11 + 6);
});

test('stopped on the way, everything is as it was', async () => {
  const browser = newBrowser();
  const window = await inMode('normal', browser);
  await fillVault(await storeOf(window));
  const before = await contentsOf(await storeOf(window));
  const stop = new AbortController();
  const stopping = browser.window({
    atStep: (step) => {
      if (step === 'copied') stop.abort();
    },
  });
  expect(await stopping.changeMode('locked', keysFor('locked'), { signal: stop.signal })).toEqual({
    ok: false,
    error: 'cancelled',
  });
  expect(await window.mode()).toBe('normal');
  expect(await contentsOf(await storeOf(window))).toEqual(before);
  expect(await generationsOf(browser.name)).toHaveLength(1);
});

test('a full disk is told, and everything is as it was', async () => {
  const browser = newBrowser();
  const window = await inMode('normal', browser);
  await fillVault(await storeOf(window));
  const before = await contentsOf(await storeOf(window));
  const add = IDBObjectStore.prototype.add;
  const filling = browser.window({
    atStep: (step) => {
      if (step === 'copying')
        IDBObjectStore.prototype.add = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
    },
  });
  const changed = await filling.changeMode('locked', keysFor('locked')).finally(() => {
    IDBObjectStore.prototype.add = add;
  });
  expect(changed).toEqual({ ok: false, error: 'storage-full' });
  expect(await contentsOf(await storeOf(window))).toEqual(before);
  expect(await generationsOf(browser.name)).toHaveLength(1);
});

test('two windows that change at once: one does, the other is told', async () => {
  const browser = newBrowser();
  const window = await inMode('normal', browser);
  await fillVault(await storeOf(window));
  const before = await contentsOf(await storeOf(window));
  const results = await Promise.all([
    window.changeMode('locked', keysFor('locked')),
    browser.window().changeMode('memory'),
  ]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results).toContainEqual({ ok: false, error: 'already-changing' });
  expect(await contentsOf(await storeOf(window))).toEqual(before);
});

test('a locked vault cannot be changed before it is opened', async () => {
  const window = await inMode('locked');
  await window.lock();
  expect(await window.changeMode('normal')).toEqual({ ok: false, error: 'locked' });
  expect(await window.mode()).toBe('locked');
});

test('locked while it is being changed, it stays locked and as it was', async () => {
  const browser = newBrowser();
  const window = await inMode('locked', browser);
  await fillVault(await storeOf(window));
  const before = await contentsOf(await storeOf(window));
  const changing = browser.window({
    atStep: (step) => (step === 'keyed' ? window.lock() : undefined),
  });
  expect(await changing.changeMode('normal')).toEqual({ ok: false, error: 'locked' });
  expect([await window.state(), await window.mode()]).toEqual(['locked', 'locked']);
  theValue(await window.unlock(keysFor('locked').passphrase ?? ''));
  expect(await contentsOf(await storeOf(window))).toEqual(before);
  expect(await generationsOf(browser.name)).toHaveLength(1);
});

test('what other windows save, remove and write during the change is neither lost nor doubled', async () => {
  const browser = newBrowser();
  const window = await inMode('normal', browser);
  const { dossier } = await fillVault(await storeOf(window));
  const other = await storeOf(browser.window());
  const writer = blobWriter(other);
  theValue(await writer.write(new Uint8Array([1])));
  let count = 0;
  const goOn = async () => {
    const draft = aDraft(dossier.id, `tijdens ${++count}`);
    theValue(await saveEntities(other, [draft, aDraft(dossier.id, 'blijft')]));
    theValue(await saveEntities(other, [aDraft(dossier.id, 'erna')], { remove: [draft.rev] }));
    theValue(await writer.write(new Uint8Array([count])));
  };
  let isWaiting = false; // From then on, whoever writes waits until the new vault has taken over.
  const changing = browser.window({
    atStep: async (step) => {
      if (!isWaiting) await goOn();
      isWaiting ||= step === 'copied';
    },
  });
  theValue(await changing.changeMode('locked', keysFor('locked')));
  const { blobId } = theValue(await writer.finish());
  const bytes = theValue(await readBlob(other, blobId));
  expect([...bytes]).toEqual([1, ...Array.from({ length: count }, (_, index) => index + 1)]);
  const drafts = (await loadDossier(other, dossier.id))?.drafts ?? [];
  const notes = drafts.map(({ note }) => note).sort();
  expect(notes).toEqual([...Array(count).fill('blijft'), ...Array(count).fill('erna')].sort());
  await contentsOf(other);
});

test('whoever writes while the new vault takes over waits, and then writes into the new one', async () => {
  const browser = newBrowser();
  const window = await inMode('normal', browser);
  const { dossier } = await fillVault(await storeOf(window));
  const others = [browser.window(), browser.window()];
  const drafts = Array.from({ length: 6 }, (_, index) => aDraft(dossier.id, `${index}`));
  const saving: Promise<unknown>[] = [];
  const changing = browser.window({
    atStep: (step) => {
      if (step === 'caught-up' || step === 'flipped')
        for (const [index, draft] of drafts.entries())
          if (index % 2 === (step === 'flipped' ? 1 : 0))
            saving.push(
              (others[index % 2] ?? window)
                .withStore((store) => saveEntities(store, [draft]))
                .then(theValue),
            );
    },
  });
  theValue(await changing.changeMode('memory'));
  await Promise.all(saving);
  const loaded = await loadDossier(await storeOf(window), dossier.id);
  expect(new Set(loaded?.drafts)).toEqual(new Set(drafts));
});

test('whoever reads during the change reads all of it', async () => {
  const browser = newBrowser();
  const window = await inMode('normal', browser);
  const { dossier } = await fillVault(await storeOf(window));
  const reader = await storeOf(browser.window());
  const before = await loadDossier(reader, dossier.id);
  let isDone = false;
  const reading = (async () => {
    while (!isDone) expect(await loadDossier(reader, dossier.id)).toEqual(before);
  })();
  for (const to of modes) theValue(await window.changeMode(to, keysFor(to)));
  isDone = true;
  await reading;
});

test('sweeping after a change takes only what nobody names', async () => {
  const window = await inMode('normal');
  await fillVault(await storeOf(window));
  await saveFile(await storeOf(window), new Uint8Array([9]));
  theValue(await window.changeMode('locked', keysFor('locked')));
  expect(theValue(await sweepBlobs(await storeOf(window)))).toBe(1);
});
