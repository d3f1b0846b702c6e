/** Stores with something to lose, backups of them made quickly, and what lies in a store afterwards. */

import type { Capture } from '../../../src/domain/capture.ts';
import type { Entity } from '../../../src/domain/dossier.ts';
import type { DossierId } from '../../../src/domain/ids.ts';
import { type MadeBackup, makeBackup } from '../../../src/flows/make-backup.ts';
import { type Restored, restoreBackup } from '../../../src/flows/restore-backup.ts';
import { lockFile } from '../../../src/hand-over/age-file.ts';
import { streamOf } from '../../../src/hand-over/streams.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { type Bytes, blobWriter, readBlob } from '../../../src/storage/blobs.ts';
import { currentDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { allRows } from '../../../src/storage/rows.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { aMarkedPage, sealedAfter } from '../storage/nouns.ts';
import { diskOf, ports, theValue } from '../storage/stores.ts';

export const passphrase = 'vier losse woorden hier';

/** As the real one, with so little work that many tests can be done. */
export const quickLock: typeof lockFile = (plain, secret) => lockFile(plain, secret, { logN: 1 });

const quiet = { sha256, onProgress: () => {}, signal: new AbortController().signal };

export const backupOf = async (
  store: Store,
  more: Partial<Parameters<typeof makeBackup>[2]> = {},
): Promise<MadeBackup> => {
  const own = { ...quiet, now: ports.now, software: 'Kantlijn 0.1.0', lock: quickLock };
  return theValue(await makeBackup(store, passphrase, { ...own, ...more }));
};

export const restoring = (
  store: Store,
  file: Blob,
  more: Partial<Parameters<typeof restoreBackup>[3]> = {},
) => restoreBackup(store, file, passphrase, { ...quiet, ...more });

export const restored = async (store: Store, file: Blob): Promise<Restored> =>
  theValue(await restoring(store, file));

/** A backup file with this inside. */
export async function lockedFile(plain: Bytes): Promise<Blob> {
  async function* all(): AsyncGenerator<Bytes, void, undefined> {
    yield plain;
  }
  return new Response(await quickLock(streamOf(all()), { kind: 'passphrase', passphrase })).blob();
}

/** The capture of `capture`, with these bytes as its only file. */
async function withFile(store: Store, capture: Capture, bytes: Bytes): Promise<Capture> {
  const writer = blobWriter(store);
  theValue(await writer.write(bytes));
  const { blobId, byteLength } = theValue(await writer.finish());
  const digest = await sha256(bytes);
  const commitment = { salt: '0'.repeat(64), digest };
  const part = { role: 'snapshot', number: 1, mediaType: 'text/html' } as const;
  return { ...capture, artefacts: [{ ...part, blobId, byteLength, sha256: digest, commitment }] };
}

/** A report about a page that was kept in `bytes`, in two versions. */
export async function saveReport(store: Store, dossierId: DossierId, bytes: Bytes) {
  const page = aMarkedPage(dossierId);
  const capture = await withFile(store, page.capture, bytes);
  const record = sealedAfter(page.draft, 'Zwaluwstaartverbinding');
  const rows: Entity[] = [page.draft, page.annotation, capture, record];
  theValue(await saveEntities(store, rows));
  const [artefact] = capture.artefacts;
  if (!artefact) throw new Error('one file');
  return { capture, record, blobId: artefact.blobId, rows };
}

/** A dossier with a report for each of these files. */
export async function saveReports(store: Store, files: readonly Bytes[]) {
  const { id } = theValue(await currentDossier(store, ports));
  const reports = [];
  for (const bytes of files) reports.push(await saveReport(store, id, bytes));
  return reports;
}

/** Everything that can be read in the store: rows by name, and the bytes of their files. */
export async function contentsOf(store: Store) {
  const { entities, damaged } = await allRows(await store.session());
  const captures = entities.flatMap((entity) => (entity.kind === 'capture' ? [entity] : []));
  const ids = captures.flatMap(({ artefacts }) => artefacts.map(({ blobId }) => blobId));
  const files = await Promise.all(ids.map(async (id) => [id, await readBlob(store, id)] as const));
  return {
    rows: new Map(entities.map((entity) => [entity.rev, entity])),
    files: new Map(files),
    damaged: damaged.length,
  };
}

/** What lies on the disk, as a text to compare. */
export const diskAsText = async (store: Store): Promise<string> =>
  JSON.stringify(await diskOf(store), (_, value: unknown) =>
    value instanceof ArrayBuffer ? [...new Uint8Array(value)].join() : value,
  );
