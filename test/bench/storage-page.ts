/** Measures, in the browser: opening the lock, saving a capture, opening a dossier; sealed and plain. */

import type { CapturePiece } from '../../src/domain/capture.ts';
import type { Entity } from '../../src/domain/dossier.ts';
import type { BlobId, DossierId } from '../../src/domain/ids.ts';
import { instantOf } from '../../src/domain/instant.ts';
import type { Mode } from '../../src/domain/mode.ts';
import { startWatch } from '../../src/domain/stopwatch.ts';
import { type PageToKeep, startRecord } from '../../src/flows/start-record.ts';
import { commitBytes, sha256 } from '../../src/platform/digest.ts';
import { stretchPorts } from '../../src/storage/argon2.ts';
import { blobWriter } from '../../src/storage/blobs.ts';
import { loadDossier } from '../../src/storage/dossiers.ts';
import { databasesOf } from '../../src/storage/generations.ts';
import type { Session, Store } from '../../src/storage/open.ts';
import { saveEntities } from '../../src/storage/save-entities.ts';
import type { SessionSecret } from '../../src/storage/session-secret.ts';
import { openSharedStore, type SharedStore } from '../../src/storage/shared-store.ts';
import type { StretchPorts } from '../../src/storage/stretch.ts';
import type { Vault } from '../../src/storage/vault.ts';
import { circumstances } from '../support/capture-log.ts';
import { loadPlain, openPlain, savePlainFile, savePlainRows } from './plain-store.ts';
import {
  aDossier,
  type CaptureFile,
  captureFiles,
  captureRows,
  newId,
  recordRows,
} from './rows.ts';

const runs = 5;
/** More, for a disk is seldom as quick as the time before. */
const savingRuns = 15;
const records = 500;
const passphrase = 'de fiets staat buiten';

/** Milliseconds, the middle of the runs. */
export type Figure = {
  readonly what: string;
  readonly ms: number;
  readonly all: readonly number[];
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function figure(what: string, all: readonly number[]): Figure {
  const sorted = [...all].sort((a, b) => a - b);
  return { what, ms: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, all };
}

function memory(): SessionSecret {
  let kept: Uint8Array<ArrayBuffer> | null = null;
  return {
    read: async () => kept?.slice() ?? null,
    write: async (bytes) => {
      kept = bytes?.slice() ?? null;
    },
  };
}

function value<T>(result: { ok: true; value: T } | { ok: false; error: string }): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

async function unlocking(what: string, stretch: StretchPorts): Promise<Figure> {
  const window = openSharedStore(memory(), { name: `bench-${crypto.randomUUID()}`, stretch });
  value(await window.changeMode('locked', { passphrase }));
  const all: number[] = [];
  for (let run = 0; run < runs; run++) {
    await window.lock();
    all.push(await timed(async () => value(await window.unlock(passphrase))));
  }
  return figure(what, all);
}

/** The bytes and rows of a capture, and nothing else: what sealing itself costs. */
async function saveSealed(store: Store, dossierId: DossierId, files: readonly CaptureFile[]) {
  const blobIds: BlobId[] = [];
  for (const { bytes } of files) {
    const writer = blobWriter(store);
    value(await writer.write(bytes));
    blobIds.push(value(await writer.finish()).blobId);
  }
  const { draft, annotation, capture } = captureRows(dossierId, blobIds);
  value(await saveEntities(store, [draft, annotation, capture]));
}

type Plain = Awaited<ReturnType<typeof openPlain>>;

async function savePlain(db: Plain, dossierId: DossierId, files: readonly CaptureFile[]) {
  const blobIds: BlobId[] = files.map(() => newId());
  for (const [index, { bytes }] of files.entries())
    await savePlainFile(db, bytes, blobIds[index] ?? '');
  const { draft, annotation, capture } = captureRows(dossierId, blobIds);
  await savePlainRows(db, [draft, annotation, capture]);
}

/** The flow as the program has it, from the pieces that a page sends: with fingerprints of every file. */
async function startSealed(store: Store, files: readonly CaptureFile[]) {
  const [screenshot, ...others] = files;
  const { annotation, capture } = captureRows(newId(), []);
  async function* pieces(): AsyncGenerator<CapturePiece> {
    for (const { role, bytes } of others) {
      yield { kind: 'part', role, mediaType: 'text/html' };
      yield { kind: 'chunk', bytes };
    }
    yield { kind: 'end', facts: capture.facts, missing: capture.missing, observation: null };
  }
  const page: PageToKeep = {
    screenWords: null,
    passage: {
      source: annotation.source,
      selectors: annotation.selectors,
      rivals: [],
      shownAt: [],
    },
    screenshot: screenshot?.bytes ?? new Uint8Array(),
    watch: startWatch({ now: () => instantOf(new Date()), elapsed: () => performance.now() }),
    circumstances,
    visit: null,
    frames: [annotation.source],
    inspection: null,
    organisation: null,
    pieces,
  };
  const ports = { now: () => instantOf(new Date()), newId, sha256, commitBytes };
  value(await startRecord(page, store, ports));
}

/** The same flow on the plain database: all files at once, each while its fingerprints are taken. */
async function startPlain(db: Plain, dossierId: DossierId, files: readonly CaptureFile[]) {
  if ((await db.getFromIndex('rows', 'kind', 'dossier')) === undefined)
    await savePlainRows(db, [aDossier(dossierId)]);
  const blobIds: BlobId[] = files.map(() => newId());
  const keeping = files.map(({ bytes }, index) => {
    const prints = async () => [await sha256(bytes), await commitBytes(bytes)];
    return Promise.all([savePlainFile(db, bytes, blobIds[index] ?? ''), prints()]);
  });
  await Promise.all(keeping);
  const { draft, annotation, capture } = captureRows(dossierId, blobIds);
  await savePlainRows(db, [draft, annotation, capture]);
}

/** One window and the plain database beside it, with the dossier in both. */
type Peers = {
  readonly window: SharedStore;
  readonly store: Store;
  readonly plain: Plain;
  readonly dossierId: DossierId;
  readonly names: { readonly sealed: string; readonly plain: string };
  readonly secret: SessionSecret;
};

async function peersIn(mode: Mode): Promise<Peers> {
  const names = { sealed: `bench-${crypto.randomUUID()}`, plain: `plain-${crypto.randomUUID()}` };
  const secret = memory();
  const window = openSharedStore(secret, { name: names.sealed, stretch: stretchPorts });
  value(await window.changeMode(mode, { passphrase }));
  const store = value(await window.theStore());
  const plain = await openPlain(names.plain);
  const dossierId = newId<DossierId>();
  return { window, store, plain, dossierId, names, secret };
}

const unsealed: Vault = {
  seal: async (_place, bytes) => ({
    version: 1,
    iv: new Uint8Array(12),
    sealed: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  }),
  open: async (_place, { sealed }) => new Uint8Array(sealed),
  tag: async (word) => word,
};

/** The same program on the same databases, with a vault that leaves everything as it is. */
function unsealedStore({ session, writing, close }: Store): Store {
  const bare = (one: Session): Session => ({ ...one, vault: unsealed });
  return {
    session: async () => bare(await session()),
    writing: (work) => writing((one) => work(bare(one))),
    close,
  };
}

type Turn = (files: readonly CaptureFile[]) => Promise<unknown>;

type Turns = Readonly<Record<string, Turn>>;

/** Each takes its turn with the same files; the first turns are not counted. */
async function inTurns(what: string, turns: Turns): Promise<Figure[]> {
  const all = Object.entries(turns).map(([who, turn]) => ({ who, turn, ms: [] as number[] }));
  for (let run = -3; run < savingRuns; run++) {
    const files = captureFiles();
    for (const { turn, ms } of all) {
      const took = await timed(() => turn(files));
      if (run >= 0) ms.push(took);
    }
  }
  return all.map(({ who, ms }) => figure(`${what}, ${who}`, ms));
}

async function saving(mode: Mode): Promise<Figure[]> {
  const { store, plain, dossierId } = await peersIn(mode);
  const bare = unsealedStore((await peersIn(mode)).store);
  return [
    ...(await inTurns('save a capture', {
      [mode]: (files) => startSealed(store, files),
      'not sealed': (files) => startSealed(bare, files),
      plain: (files) => startPlain(plain, dossierId, files),
    })),
    ...(await inTurns('its bytes and rows', {
      [mode]: (files) => saveSealed(store, dossierId, files),
      'not sealed': (files) => saveSealed(bare, dossierId, files),
      plain: (files) => savePlain(plain, dossierId, files),
    })),
  ];
}

async function opening(mode: Mode): Promise<Figure[]> {
  const { store, plain, dossierId, names, secret, window } = await peersIn(mode);
  const rows: Entity[] = [aDossier(dossierId)];
  for (let count = 0; count < records; count++) rows.push(...recordRows(dossierId));
  // As they come to be: three rows at a time.
  for (let at = 0; at < rows.length; at += 3) {
    const some = rows.slice(at, at + 3);
    value(await saveEntities(store, some));
    await savePlainRows(plain, some);
  }
  await window.close();
  plain.close();
  const [sealed, bare]: [number[], number[]] = [[], []];
  const check = (found: number | undefined) => {
    if (found !== records) throw new Error(`${found} records`);
  };
  for (let run = -2; run < runs; run++) {
    const again = openSharedStore(secret, { name: names.sealed, stretch: stretchPorts });
    const one = await timed(async () => {
      const loaded = await loadDossier(value(await again.theStore()), dossierId);
      check(loaded?.contents.records.length);
    });
    // The first time after many were saved, they are bundled when they have been shown.
    if (run < 0) await new Promise((resolve) => setTimeout(resolve, 2_000));
    await again.close();
    let db: Plain | null = null;
    const other = await timed(async () => {
      db = await openPlain(names.plain);
      check((await loadPlain(db, dossierId))?.contents.records.length);
    });
    db = db as Plain | null;
    db?.close();
    if (run < 0) continue;
    sealed.push(one);
    bare.push(other);
  }
  return [
    figure(`open ${records} records, ${mode}`, sealed),
    figure(`open ${records} records, plain`, bare),
  ];
}

export async function measure(): Promise<Figure[]> {
  const noWasm = { ...stretchPorts, argon2: () => Promise.reject(new Error('without')) };
  const figures = [
    await unlocking('unlock, Argon2id', stretchPorts),
    await unlocking('unlock, PBKDF2', noWasm),
    ...(await saving('normal')),
    ...(await saving('locked')),
    ...(await opening('normal')),
    ...(await opening('locked')),
  ];
  for (const prefix of ['bench-', 'plain-'])
    for (const name of await databasesOf(prefix)) indexedDB.deleteDatabase(name);
  return figures;
}

Object.assign(globalThis, { measure });
