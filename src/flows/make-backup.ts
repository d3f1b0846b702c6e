/**
 * From everything that is kept to one locked file in memory: all versions, drafts, removed notes and
 * kept files. What cannot be read any more is counted and left out.
 */
import { largestBlob, mostRowBytes, mostRows } from '../backup/limits.ts';
import type { KeptFile as ReadFile } from '../backup/read-container.ts';
import { rowLine, writeContainer } from '../backup/write-container.ts';
import type { BackupHeader } from '../domain/backup.ts';
import type { BackupError } from '../domain/codes.ts';
import type { Entity } from '../domain/dossier.ts';
import type { Sha256 } from '../domain/ids.ts';
import { type Clock, dayOf, dutchTimeZone, type Instant } from '../domain/instant.ts';
import { type KeptFile, keptFilesOf } from '../domain/kept-file.ts';
import { normalPassphrase } from '../domain/passphrase.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { lockFile } from '../hand-over/age-file.ts';
import { fileOf, streamOf } from '../hand-over/streams.ts';
import { type Bytes, readBlob } from '../storage/blobs.ts';
import { wholeLog } from '../storage/log.ts';
import type { Store } from '../storage/open.ts';
import { allRows } from '../storage/rows.ts';

export type MadeBackup = {
  /** Neutral: the day, and nothing about what it is or from whom. */
  readonly fileName: string;
  readonly file: Blob;
  readonly madeAt: Instant;
  /** Rows and kept files that could not be read, and so are not in it. */
  readonly leftOut: number;
};

export type BackupPorts = {
  readonly now: Clock;
  /** `Kantlijn 0.1.0`: stands in the backup. */
  readonly software: string;
  readonly sha256: (bytes: Bytes) => Promise<Sha256>;
  readonly signal: AbortSignal;
  /** Bytes of kept files done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
  /** Another way of locking, for tests: the real one takes its time on purpose. */
  readonly lock?: typeof lockFile;
};

/** The backup, or why there is none. Nothing is left behind either way. */
export async function makeBackup(
  store: Store,
  passphrase: string,
  ports: BackupPorts,
): Promise<Result<MadeBackup, BackupError>> {
  try {
    return await writeBackup(store, passphrase, ports);
  } catch (error) {
    if (ports.signal.aborted) return fail('cancelled');
    throw error;
  }
}

async function writeBackup(
  store: Store,
  passphrase: string,
  ports: BackupPorts,
): Promise<Result<MadeBackup, BackupError>> {
  const madeAt = ports.now();
  const { entities, damaged } = await allRows(await store.session());
  const rows = entities.map(rowLine);
  if (!mayBeRestored(rows)) return fail('backup-too-large');
  const header: BackupHeader = {
    format: 'kantlijn-backup',
    version: 2,
    madeAt,
    software: ports.software,
    rows: rows.length,
    damagedRows: damaged.length,
  };
  const files = keptFiles(store, entities, ports);
  const plain = streamOf(writeContainer(header, rows, await wholeLog(store), files.read()));
  const { lock = lockFile } = ports;
  const locked = await lock(plain, {
    kind: 'passphrase',
    passphrase: normalPassphrase(passphrase),
  });
  const file = await fileOf(locked, 'application/octet-stream', ports.signal);
  const leftOut = damaged.length + files.leftOut();
  return ok({ fileName: fileNameOf(madeAt), file, madeAt, leftOut });
}

const mayBeRestored = (rows: readonly Bytes[]): boolean =>
  rows.length <= mostRows && rows.reduce((sum, row) => sum + row.byteLength, 0) <= mostRowBytes;

const fileNameOf = (madeAt: Instant): string =>
  `notities-${dayOf(madeAt, dutchTimeZone).replaceAll('-', '')}.age`;

/** The files of all rows, each once, as far as they are still what was kept. */
function keptFiles(store: Store, entities: readonly Entity[], ports: BackupPorts) {
  const files = filesOf(entities);
  const total = files.reduce((sum, { byteLength }) => sum + byteLength, 0);
  let done = 0;
  let leftOut = 0;
  async function* read(): AsyncGenerator<ReadFile, void, undefined> {
    for (const kept of files) {
      ports.signal.throwIfAborted();
      ports.onProgress(done, total);
      const file = await readKept(store, kept, ports);
      if (file === null) leftOut += 1;
      else yield file;
      done += kept.byteLength;
    }
    ports.onProgress(total, total);
  }
  return { read, leftOut: () => leftOut };
}

const filesOf = (entities: readonly Entity[]): KeptFile[] => [
  ...new Map(entities.flatMap(keptFilesOf).map((file) => [file.blobId, file])).values(),
];

/** The file, or `null` when it is damaged, not there, or no longer what was kept. */
async function readKept(
  store: Store,
  { blobId, byteLength, sha256 }: KeptFile,
  ports: BackupPorts,
): Promise<ReadFile | null> {
  if (byteLength > largestBlob) return null;
  const bytes = await readBlob(store, blobId);
  if (!bytes.ok || bytes.value.byteLength !== byteLength) return null;
  if ((await ports.sha256(bytes.value)) !== sha256) return null;
  return { blob: { kind: 'blob', id: blobId, byteLength, sha256 }, bytes: bytes.value };
}
