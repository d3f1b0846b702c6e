/** Runs in a page of the built extension: has packs written in the worker as the dossier does. */
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { BlobId } from '../../../src/domain/ids.ts';
import {
  type OpenPackPorts,
  writeLockedPack,
  writePackFile,
} from '../../../src/flows/write-pack-file.ts';
import type { AgeLock } from '../../../src/hand-over/age-file.ts';
import type { PackPlace } from '../../../src/hand-over/pack-place.ts';
import type { AnyFile } from '../../../src/hand-over/sealed-file.ts';
import { blobWriter, maxChunkBytes } from '../../../src/storage/blobs.ts';
import { openStore, type Store } from '../../../src/storage/open.ts';
import { lockMade } from '../../../src/ui/dossier/pack/lock-made.ts';
import { makePackFile } from '../../../src/workers/make-pack-file.ts';
import type { ClientZipOrder } from './client-zip-worker.ts';
import { type KeptSort, keptBytes, sortOf } from './kept-bytes.ts';
import { numberIn, ownIn, type PackJson, packOf, signerIn } from './pack-json.ts';

/** Milliseconds of each part. */
export type PackFigure = {
  readonly writeMs: number;
  /** Reading the file again, and checking all of it. */
  readonly checkMs: number;
  /** Of a locked pack. */
  readonly lockMs: number;
  readonly byteLength: number;
};

/** `vault`: sealed in the store. `files`: as they are, in the browser's own folder. `made`: from memory;
 * `locked`: the same, and locked for a key. */
export type Source = 'vault' | 'files' | 'made' | 'locked';

declare global {
  var fillStores: (kept: readonly (readonly [KeptSort, BlobId])[]) => Promise<void>;
  var beginBigPack: (json: PackJson, source: Source) => void;
  /** `null` while it is written; what went wrong, in words. */
  var outcomeOfPack: () => PackFigure | string | null;
  var writeWithClientZip: (json: PackJson) => Promise<number>;
  /** Takes away the file that was written last. */
  var dropPack: () => Promise<void>;
}

let opened: Promise<Store> | null = null;

const theStore = (): Promise<Store> => {
  opened ??= openStore({ name: 'bench-pack' }).then((store) => {
    if (!store.ok) throw new Error(store.error);
    return store.value;
  });
  return opened;
};

const plainFolder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle('plain', { create: true });

globalThis.fillStores = async (kept) => {
  const [store, folder] = [await theStore(), await plainFolder()];
  for (const [sort, id] of kept) {
    const bytes = keptBytes(sort, numberIn(id));
    const writer = blobWriter(store, id);
    await writer.write(bytes);
    await writer.finish();
    const stream = await (await folder.getFileHandle(id, { create: true })).createWritable();
    await stream.write(bytes);
    await stream.close();
  }
};

/** The files that lie beside the vault, as they are. */
async function plainFiles(ids: Iterable<BlobId>): Promise<Map<BlobId, Blob>> {
  const folder = await plainFolder();
  const open = async (id: BlobId) =>
    [id, await (await folder.getFileHandle(id)).getFile()] as const;
  return new Map(await Promise.all([...ids].map(open)));
}

async function* madePieces(sort: KeptSort, id: BlobId): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = keptBytes(sort, numberIn(id));
  for (let from = 0; from < bytes.byteLength; from += maxChunkBytes)
    yield bytes.slice(from, from + maxChunkBytes);
}

let drop = async (): Promise<void> => {};

globalThis.dropPack = () => drop();

let outcome: PackFigure | string | null = null;

globalThis.outcomeOfPack = () => outcome;

globalThis.beginBigPack = (json, source) => {
  outcome = null;
  writeBigPack(json, source).then(
    (figure) => {
      outcome = figure;
    },
    (error: unknown) => {
      outcome = String(error);
    },
  );
};

const byKey = async (): Promise<AgeLock> => ({
  kind: 'keys',
  keys: [await identityToRecipient(await generateX25519Identity())],
});

async function writeBigPack(json: PackJson, source: Source): Promise<PackFigure> {
  const pack = packOf(json);
  const sorts = new Map(
    pack.entries.flatMap(({ content, path }) =>
      content.kind === 'blob' ? [[content.blobId, sortOf(path, content.byteLength)] as const] : [],
    ),
  );
  const isMade = source === 'made' || source === 'locked';
  const piecesOf = (id: BlobId) => madePieces(sorts.get(id) ?? 'page', id);
  const from = performance.now();
  let writtenAt = 0;
  let lockedFrom = 0;
  const ports: OpenPackPorts = {
    mode: 'normal',
    chosen: null,
    made: source === 'files' ? await plainFiles(sorts.keys()) : new Map(),
    signer: await signerIn(json),
    write: (what, ports, signal) =>
      makePackFile(what, isMade ? { ...ports, piecesOf } : ports, signal),
    signal: new AbortController().signal,
    onProgress: ({ stage }) => {
      if (stage === 'checking' && writtenAt === 0) writtenAt = performance.now();
    },
  };
  const lock = async (file: AnyFile, place: PackPlace) => {
    lockedFrom = performance.now();
    return lockMade(await byKey(), { signal: ports.signal, onProgress: () => {} })(file, place);
  };
  const made = await (source === 'locked'
    ? writeLockedPack(await theStore(), pack, { ...ports, lock })
    : writePackFile(await theStore(), pack, ports));
  const until = performance.now();
  const checkedAt = lockedFrom || until;
  if (!made.ok) throw new Error(made.error);
  ({ drop } = made.value);
  return {
    writeMs: writtenAt - from,
    checkMs: checkedAt - writtenAt,
    lockMs: until - checkedAt,
    byteLength: made.value.file.size,
  };
}

globalThis.writeWithClientZip = async (json) => {
  const { entries, name } = packOf(json);
  const worker = new Worker(new URL('./client-zip-worker.ts', import.meta.url), { type: 'module' });
  const order: ClientZipOrder = entries.map(({ path, content }) => ({
    path: `${name}/${path}`,
    content: content.kind === 'blob' ? content.blobId : ownIn(content),
  }));
  const from = performance.now();
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(order);
  });
  worker.terminate();
  return performance.now() - from;
};
