/** Where a pack lies until it is saved: on the disk only where that tells nobody anything new. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Pack } from '../../../src/domain/pack.ts';
import { fail } from '../../../src/domain/result.ts';
import {
  type LockedPackPorts,
  type OpenPackPorts,
  writeLockedPack,
  writePackFile,
} from '../../../src/flows/write-pack-file.ts';
import type { AgeLock } from '../../../src/hand-over/age-file.ts';
import { blobWriter } from '../../../src/storage/blobs.ts';
import type { Store } from '../../../src/storage/open.ts';
import { lockMade } from '../../../src/ui/dossier/pack/lock-made.ts';
import { makePackFile } from '../../../src/workers/make-pack-file.ts';
import { aSigner } from '../signers.ts';
import { freshStore, theValue } from '../storage/stores.ts';
import { emptyOut, namesOut, outFolder } from '../workers/out-folder.ts';
import { type Kept, noise, soundPack, text } from '../workers/sound-pack.ts';

let sound: { readonly pack: Pack; readonly kept: Kept };

beforeAll(async () => {
  sound = await soundPack([text('<p>Wij nemen op.</p>'), text('Wij nemen op.'), noise(5_000_000)]);
});

beforeEach(emptyOut);

const going = new AbortController().signal;
const byWords: AgeLock = { kind: 'passphrase', passphrase: 'een twee drie vier vijf zes' };

async function storeWith(kept: Kept): Promise<Store> {
  const store = await freshStore();
  for (const [id, bytes] of kept) {
    const writer = blobWriter(store, id);
    theValue(await writer.write(bytes));
    theValue(await writer.finish());
  }
  return store;
}

const ports = (change: Partial<OpenPackPorts> = {}): OpenPackPorts => ({
  mode: 'normal',
  chosen: null,
  made: new Map(),
  signer: aSigner,
  write: makePackFile,
  signal: new AbortController().signal,
  onProgress: () => {},
  ...change,
});

const chosenPlace = async () => (await outFolder()).getFileHandle('chosen', { create: true });

const written = async (change: Partial<OpenPackPorts> = {}) =>
  writePackFile(await storeWith(sound.kept), sound.pack, ports(change));

describe('the file of a pack', () => {
  test('lies on the disk in the ordinary mode, and is gone when it is dropped', async () => {
    const { drop, file, fileName } = theValue(await written());
    expect(fileName).toMatch(/^bewijspakket-[0-9a-f]{8}\.zip$/);
    expect(await namesOut()).toHaveLength(1);
    expect(new Uint8Array(await file.slice(0, 2).arrayBuffer())).toEqual(text('PK'));
    await drop();
    expect(await namesOut()).toEqual([]);
  });

  test.each(['locked', 'memory'] as const)(
    'is never on the disk in the mode “%s”, not even while it is made',
    async (mode) => {
      const seen = new Set<number>();
      const looks: Promise<unknown>[] = [];
      const onProgress = () => looks.push(namesOut().then(({ length }) => seen.add(length)));
      const { file } = theValue(await written({ mode, onProgress }));
      await Promise.all(looks);
      expect([...seen, (await namesOut()).length]).toEqual([0, 0]);
      expect(file.size).toBeGreaterThan(5_000_000);
    },
  );

  test('goes straight to the place that was chosen, in whichever mode, and stays there', async () => {
    const chosen = await chosenPlace();
    const { drop, file } = theValue(await written({ mode: 'locked', chosen }));
    await drop();
    expect(await namesOut()).toEqual(['chosen']);
    expect((await chosen.getFile()).size).toBe(file.size);
  });

  test('holds what was made for it just now, and lies in no vault', async () => {
    const made = new Map([...sound.kept].map(([id, bytes]) => [id, new Blob([bytes])]));
    const { drop } = theValue(await writePackFile(await freshStore(), sound.pack, ports({ made })));
    await drop();
  });
});

describe('nothing is left', () => {
  test.each([
    ['a kept file is gone', {}, 'blob-damaged'],
    ['it is not written', { write: async () => fail('pack-not-written') }, 'pack-not-written'],
  ] as const)('when %s', async (_when, change, error) => {
    for (const chosen of [null, await chosenPlace()]) {
      const outcome = await writePackFile(
        await freshStore(),
        sound.pack,
        ports({ ...change, chosen }),
      );
      expect(outcome).toEqual(fail(error));
      expect(await namesOut()).toEqual(chosen === null ? ['chosen'] : []);
    }
  });

  test('when it breaks', async () => {
    const write = () => Promise.reject(new Error('broken'));
    await expect(written({ write })).rejects.toThrow('broken');
    expect(await namesOut()).toEqual([]);
  });

  test.each(['writing', 'checking'] as const)('when it is stopped while %s', async (at) => {
    for (const chosen of [null, await chosenPlace()]) {
      const stopping = new AbortController();
      const onProgress: OpenPackPorts['onProgress'] = ({ stage }) => {
        if (stage === at) stopping.abort();
      };
      const outcome = await written({ chosen, signal: stopping.signal, onProgress });
      expect(outcome).toEqual(fail('cancelled'));
      expect(await namesOut()).toEqual(chosen === null ? ['chosen'] : []);
    }
  });

  test('when it is too large for memory, and that is known before it is begun', async () => {
    const entries = sound.pack.entries.map((entry) =>
      entry.content.kind === 'blob'
        ? { ...entry, compress: false, content: { ...entry.content, byteLength: 100_000_000 } }
        : entry,
    );
    const write = () => Promise.reject(new Error('begun'));
    const pack = { ...sound.pack, entries };
    const outcome = await writePackFile(await freshStore(), pack, ports({ mode: 'locked', write }));
    expect(outcome).toEqual(fail('pack-too-large-for-memory'));
  });
});

describe('a pack that is locked', () => {
  const lockedPorts = (change: Partial<LockedPackPorts> = {}): LockedPackPorts => ({
    ...ports(),
    lock: lockMade(byWords, { signal: going, onProgress: () => {} }),
    ...change,
  });
  const locked = async (change: Partial<LockedPackPorts> = {}) =>
    writeLockedPack(await storeWith(sound.kept), sound.pack, lockedPorts(change));

  test('is an age file with a name that says nothing, and is gone when it is dropped', async () => {
    const { drop, file, fileName, isInMemory } = theValue(await locked());
    expect(fileName).toMatch(/^pakket-[0-9a-f]{8}\.age$/);
    expect(isInMemory).toBe(false);
    expect(await file.slice(0, 21).text()).toBe('age-encryption.org/v1');
    expect(await namesOut()).toHaveLength(1);
    await drop();
    expect(await namesOut()).toEqual([]);
  });

  test('lies nowhere as a ZIP, not even while it is made', async () => {
    const starts = new Set<string>();
    const looks: Promise<void>[] = [];
    const look = async () => {
      for (const name of await namesOut()) {
        const lying = await (await outFolder()).getFileHandle(name);
        starts.add(await (await lying.getFile()).slice(0, 2).text());
      }
    };
    const lock: LockedPackPorts['lock'] = async (file, place) => {
      await look();
      return lockMade(byWords, { signal: going, onProgress: () => looks.push(look()) })(
        file,
        place,
      );
    };
    const { drop } = theValue(await locked({ lock, onProgress: () => looks.push(look()) }));
    await Promise.allSettled(looks);
    expect(starts.size).toBeGreaterThan(0);
    expect(starts).not.toContain('PK');
    await drop();
  });

  test('may be larger than memory', async () => {
    const entries = sound.pack.entries.map((entry) =>
      entry.content.kind === 'blob'
        ? { ...entry, compress: false, content: { ...entry.content, byteLength: 100_000_000 } }
        : entry,
    );
    const places: string[] = [];
    const write: LockedPackPorts['write'] = async (_pack, { place }) => {
      places.push(place.kind);
      return fail('pack-not-written');
    };
    const pack = { ...sound.pack, entries };
    await writeLockedPack(await freshStore(), pack, lockedPorts({ write }));
    expect(places).toEqual(['sealed']);
  });

  test.each([
    ['it is not written', { write: async () => fail('pack-not-written') }],
    ['it is not locked', { lock: async () => fail('pack-not-written') }],
  ] as const)('leaves nothing when %s', async (_when, change) => {
    expect(await locked(change)).toEqual(fail('pack-not-written'));
    expect(await namesOut()).toEqual([]);
  });

  test('leaves nothing when it is stopped while it is locked', async () => {
    const stopping = new AbortController();
    const onProgress = () => stopping.abort();
    const lock = lockMade(byWords, { signal: stopping.signal, onProgress });
    expect(await locked({ lock })).toEqual(fail('cancelled'));
    expect(await namesOut()).toEqual([]);
  });
});
