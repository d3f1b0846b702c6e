/** Small backups for tests: written by the program, or built line by line to say what it never would. */

import type { Bytes } from '../../../src/backup/read-bytes.ts';
import {
  type Container,
  type KeptFile,
  readContainer,
} from '../../../src/backup/read-container.ts';
import { rowLine, writeContainer } from '../../../src/backup/write-container.ts';
import type { BackupHeader } from '../../../src/domain/backup.ts';
import type { Entity } from '../../../src/domain/dossier.ts';
import { asId, type BlobId, isSha256 } from '../../../src/domain/ids.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import { streamOf } from '../../../src/hand-over/streams.ts';

export const madeAt = instantOf(new Date('2026-11-25T17:14:04.123Z'));

/** Of the first version, which had no log. */
export const headerFor = (rows: number): BackupHeader => ({
  format: 'kantlijn-backup',
  version: 1,
  madeAt,
  software: 'Kantlijn 0.1.0',
  rows,
  damagedRows: 0,
});

/** What this version writes. */
export const headerNow = (rows: number): BackupHeader => ({ ...headerFor(rows), version: 2 });

const zeros = '0'.repeat(64);

export function aFile(bytes: Bytes): KeptFile {
  if (!isSha256(zeros)) throw new Error('64 zeros are a digest');
  const id = asId<BlobId>(crypto.randomUUID());
  return { blob: { kind: 'blob', id, byteLength: bytes.byteLength, sha256: zeros }, bytes };
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T, void, undefined> {
  yield* items;
}

export const noLog = { lines: [], seals: [] };

export const plainStream = (entities: readonly Entity[], files: readonly KeptFile[]) =>
  streamOf(writeContainer(headerNow(entities.length), entities.map(rowLine), noLog, each(files)));

export const plainBytes = (entities: readonly Entity[], files: readonly KeptFile[]) =>
  bytesOf(plainStream(entities, files));

export const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Bytes> =>
  new Uint8Array(await new Response(stream).arrayBuffer());

/** A stream of these bytes, so many at a time. */
export const inPieces = (bytes: Bytes, size = 1000): ReadableStream<Bytes> =>
  streamOf(
    each(
      Array.from({ length: Math.ceil(bytes.byteLength / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      ),
    ),
  );

export type ReadBackup = Pick<Container, 'header' | 'entities' | 'lostRows'> & {
  readonly files: readonly KeptFile[];
};

/** Everything that a container holds, or the code of what is wrong with it. */
export async function readAll(
  stream: ReadableStream<Uint8Array>,
  fileSize = 1 << 20,
): Promise<ReadBackup | string> {
  try {
    const container = await readContainer(stream, fileSize);
    const files: KeptFile[] = [];
    for await (const file of container.files()) files.push(file);
    return { ...container, files };
  } catch (error) {
    return codeIn(error);
  }
}

function codeIn(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}

/** A container of lines as given, ended by line feeds. */
export const ofLines = (...lines: readonly (string | object)[]): ReadableStream<Bytes> =>
  inPieces(
    new TextEncoder().encode(
      lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
    ),
  );
