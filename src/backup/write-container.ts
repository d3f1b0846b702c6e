/** Writes what is inside a backup, piece by piece: header, rows, kept files, end. */
import type { BackupBlob, BackupEnd, BackupHeader, BackupLog } from '../domain/backup.ts';
import type { Entity } from '../domain/dossier.ts';
import type { LogBatch } from '../domain/log-batch.ts';
import type { Bytes } from './read-bytes.ts';
import type { KeptFile } from './read-container.ts';

/** So much is handed on at a time: a large piece would keep the page from drawing. */
const pieceSize = 1 << 20;

const utf8 = new TextEncoder();
const lineOf = (value: object): Bytes => utf8.encode(`${JSON.stringify(value)}\n`);

/** One line for each row, as it is written. */
export const rowLine = (entity: Entity): Bytes => lineOf({ kind: 'row', entity });

/** `header.rows` is the number of `rows`. The files are asked for when their turn comes. */
export async function* writeContainer(
  header: BackupHeader,
  rows: Iterable<Bytes>,
  log: LogBatch,
  files: AsyncIterable<KeptFile>,
): AsyncGenerator<Bytes, void, undefined> {
  yield lineOf(header);
  yield* rows;
  const logLine: BackupLog = { kind: 'log', batch: log };
  yield lineOf(logLine);
  let blobs = 0;
  for await (const { blob, bytes } of files) {
    yield* writeFile(blob, bytes);
    blobs += 1;
  }
  const end: BackupEnd = { kind: 'end', blobs };
  yield lineOf(end);
}

function* writeFile(blob: BackupBlob, bytes: Bytes): Generator<Bytes> {
  yield lineOf(blob);
  for (let at = 0; at < bytes.byteLength; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
  yield utf8.encode('\n');
}
