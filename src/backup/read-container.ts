/**
 * Reads what is inside a backup, from front to back: header, rows, kept files, end. Rows that are no
 * rows are named and passed over; whatever else is not as it should be stops the reading.
 */
import type { BackupBlob, BackupEnd, BackupHeader } from '../domain/backup.ts';
import type { Entity } from '../domain/dossier.ts';
import type { LogBatch } from '../domain/log-batch.ts';
import { entityInLine, logInLine, parseBackupHeader, parseBackupMark } from '../schemas/backup.ts';
import { parseEntity } from '../schemas/entity.ts';
import { BackupFault } from './backup-fault.ts';
import { jsonInLine } from './json-line.ts';
import { largestBlob, longestLine, mostRowBytes, mostRows } from './limits.ts';
import { type ByteReader, type Bytes, readBytes } from './read-bytes.ts';

export type KeptFile = { readonly blob: BackupBlob; readonly bytes: Bytes };

export type Container = {
  readonly header: BackupHeader;
  readonly entities: readonly Entity[];
  /** Places (from 1) of the rows that could not be read. */
  readonly lostRows: readonly number[];
  /** `null`: it has none, or one that cannot go on here. */
  readonly log: LogBatch | null;
  /** The kept files. When it ends without a throw, the backup was whole. Can be read once. */
  files(): AsyncGenerator<KeptFile, void, undefined>;
};

/** `fileSize` bounds what the inside may claim. Throws `BackupFault`, and what the stream throws. */
export async function readContainer(
  stream: ReadableStream<Uint8Array>,
  fileSize: number,
): Promise<Container> {
  const reader = readBytes(stream);
  try {
    const header = await readHeader(reader);
    const rows = await readRows(reader, header.rows);
    const log = header.version === 1 ? null : await readLog(reader);
    return { header, ...rows, log, files: () => readFiles(reader, fileSize) };
  } catch (error) {
    await reader.cancel().catch(() => {}); // What is thrown is the reason; this is its consequence.
    throw error;
  }
}

async function readHeader(reader: ByteReader): Promise<BackupHeader> {
  const line = await reader.line(longestLine);
  const header = parseBackupHeader(line && jsonInLine(line));
  if (!header.ok) throw new BackupFault(header.error, 'no header of a backup');
  if (header.value.rows > mostRows) throw new BackupFault('backup-too-large', 'too many rows');
  return header.value;
}

async function readRows(reader: ByteReader, count: number) {
  const entities: Entity[] = [];
  const lostRows: number[] = [];
  let bytes = 0;
  for (let place = 1; place <= count; place++) {
    const line = await neededLine(reader);
    bytes += line.byteLength;
    if (bytes > mostRowBytes) throw new BackupFault('backup-too-large', 'too much in the rows');
    const entity = parseEntity(entityInLine(jsonInLine(line)));
    if (entity.ok) entities.push(entity.value);
    else lostRows.push(place);
  }
  return { entities, lostRows };
}

const readLog = async (reader: ByteReader): Promise<LogBatch | null> => {
  const line = await reader.line(mostRowBytes);
  if (line === null) throw new BackupFault('backup-damaged', 'the file ends before its log');
  return logInLine(jsonInLine(line));
};

async function* readFiles(reader: ByteReader, fileSize: number): ReturnType<Container['files']> {
  try {
    for (let count = 0; ; count++) {
      const mark = parseBackupMark(jsonInLine(await neededLine(reader)));
      if (mark === null) throw new BackupFault('backup-damaged', 'neither a file nor the end');
      if (mark.kind === 'end') return await checkEnd(reader, mark, count);
      yield { blob: mark, bytes: await takeFile(reader, mark, fileSize) };
    }
  } finally {
    await reader.cancel().catch(() => {}); // Already ended or failed, which is known here.
  }
}

async function takeFile(reader: ByteReader, { byteLength }: BackupBlob, fileSize: number) {
  if (byteLength > largestBlob) throw new BackupFault('backup-too-large', 'a kept file too large');
  if (byteLength > fileSize)
    throw new BackupFault('backup-damaged', 'a kept file larger than the backup');
  const bytes = await reader.take(byteLength);
  const [end] = await reader.take(1);
  if (end !== 0x0a) throw new BackupFault('backup-damaged', 'no line feed behind a kept file');
  return bytes;
}

// Reading on to the end also lets age check its last piece: it says whether the file was cut off.
async function checkEnd(reader: ByteReader, { blobs }: BackupEnd, count: number): Promise<void> {
  const more = await reader.line(longestLine);
  if (more !== null || blobs !== count)
    throw new BackupFault('backup-damaged', 'the end is not where it should be');
}

async function neededLine(reader: ByteReader): Promise<Bytes> {
  const line = await reader.line(longestLine);
  if (line === null) throw new BackupFault('backup-damaged', 'the file ends too early');
  return line;
}
