/** Dossiers with something of everything, whose seals fit; packs of them, and what it takes to open those. */
import type { Capture } from '../../../src/domain/capture.ts';
import type { BlobId } from '../../../src/domain/ids.ts';
import { keptFilesOf } from '../../../src/domain/kept-file.ts';
import type { Edition, Pack } from '../../../src/domain/pack.ts';
import { type EvidenceRecord, sealRecord } from '../../../src/domain/record.ts';
import { nextRevision } from '../../../src/domain/revision.ts';
import { unknownSituation } from '../../../src/domain/situation.ts';
import { importPack } from '../../../src/flows/import-pack.ts';
import { lookAtPacks, type PackContent, type PackLook } from '../../../src/flows/look-at-packs.ts';
import { planKept } from '../../../src/flows/make-pack.ts';
import type { PackMaker } from '../../../src/flows/pack-members.ts';
import { previewPack } from '../../../src/flows/preview-pack.ts';
import { writePack } from '../../../src/pack/write-pack.ts';
import { now } from '../../../src/platform/clock.ts';
import { commitBytes, commitJson, sha256 } from '../../../src/platform/digest.ts';
import { type Bytes, blobWriter, readBlob } from '../../../src/storage/blobs.ts';
import { currentDossier, saveSituation } from '../../../src/storage/dossiers.ts';
import { sealLog, signerHere } from '../../../src/storage/log.ts';
import type { Store } from '../../../src/storage/open.ts';
import { allRows } from '../../../src/storage/rows.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { hashing } from '../../../src/workers/hashing.ts';
import { sent } from '../../unit/law/steps.ts';
import { added, aPlacedPhoto } from '../flows/added-files.ts';
import { aMarkedPage, removedAfter } from '../storage/nouns.ts';
import { ports, theValue } from '../storage/stores.ts';

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

async function withFile(store: Store, capture: Capture, bytes: Bytes): Promise<Capture> {
  const writer = blobWriter(store);
  theValue(await writer.write(bytes));
  const { blobId, byteLength } = theValue(await writer.finish());
  const kept = { blobId, byteLength, sha256: await sha256(bytes) };
  const part = { role: 'snapshot', number: 1, mediaType: 'text/html' } as const;
  return { ...capture, artefacts: [{ ...part, ...kept, commitment: await commitBytes(bytes) }] };
}

/** A sealed report about a page, with that note; `repeats` makes the kept page larger. */
export async function report(store: Store, note: string, repeats = 100): Promise<EvidenceRecord> {
  const { id } = theValue(await currentDossier(store, ports));
  const page = aMarkedPage(id);
  const capture = await withFile(store, page.capture, utf8(`<p>${note}</p>`.repeat(repeats)));
  const record = await sealRecord(
    nextRevision(page.draft, ports),
    {
      happening: page.draft.happening,
      tier: page.draft.tier,
      practice: 'recording-interview',
      organisation: { kind: 'entered', name: 'Gemeente Voorbeeldstad', address: 'Plein 1' },
      note,
      ownVisit: null,
      answers: [],
    },
    [capture],
    commitJson,
  );
  theValue(await saveEntities(store, [page.draft, page.annotation, capture, record]));
  return record;
}

/** A report that stays, one that was removed, a photo that tells its place, a step, and a situation. */
export async function fill(store: Store): Promise<EvidenceRecord> {
  const first = await report(store, 'Er hing een camera. Mijn buurvrouw zag het ook.');
  const second = await report(store, 'Weg ermee.');
  theValue(await saveEntities(store, [removedAfter(second)]));
  await added(store, first.id, await aPlacedPhoto());
  theValue(await saveSituation(store, { ...unknownSituation, hasMandate: true }, ports));
  const step = { ...sent('access', '2026-01-10'), dossierId: first.dossierId };
  theValue(await saveEntities(store, [step]));
  return first;
}

const order = { language: 'nl', name: 'A. Jansen', address: 'Laan 2', email: '' } as const;

/** The plan of a pack; `cuts`: how many of the person's sentences are left out. */
export async function planOf(store: Store, edition: Edition, cuts = 0): Promise<Pack> {
  const review = theValue(await previewPack(store, { ...order, edition }, ports));
  const reviewed = {
    review,
    cuts: review.sentences.slice(0, cuts).map(({ cut }) => cut),
    covers: [],
  };
  const made = {
    software: 'Kantlijn 0.1.0',
    verifyPage: '<!doctype html>',
    documents: [],
    archives: new Map(),
  };
  return theValue(await planKept(store, reviewed, { ...made, sha256 }));
}

/** Signed with the key of the dossier, when it has one. */
export async function fileOf(store: Store, pack: Pack): Promise<File> {
  let whole = new Uint8Array();
  const write = (chunk: Bytes) => {
    const longer = new Uint8Array(whole.byteLength + chunk.byteLength);
    longer.set(whole);
    longer.set(chunk, whole.byteLength);
    whole = longer;
  };
  const sink = { write, patch: (at: number, bytes: Bytes) => whole.set(bytes, at) };
  const { id: dossierId } = theValue(await currentDossier(store, ports));
  const signer = (await signerHere(store, dossierId)) ?? undefined;
  const readBlob = (id: BlobId) => piecesOf(store, id);
  const written = await writePack(pack, { hashing, readBlob, signer }, sink);
  if (!written.ok) throw new Error(written.error);
  return new File([whole], `${pack.name}.zip`);
}

async function* piecesOf(store: Store, id: BlobId): AsyncGenerator<Bytes> {
  yield theValue(await readBlob(store, id));
}

/** As the program makes one: sealed, and signed with the key of the dossier. */
export async function packOf(store: Store, edition: Edition, cuts = 0): Promise<File> {
  const { id } = theValue(await currentDossier(store, ports));
  theValue(await sealLog(store, id));
  return fileOf(store, await planOf(store, edition, cuts));
}

export const quiet = { signal: new AbortController().signal, onProgress: () => {} };

export const looking = async (...files: readonly File[]): Promise<PackLook> =>
  theValue(
    await lookAtPacks(
      files.map((file) => ({ name: file.name, file })),
      { hashing, now, ...quiet },
    ),
  );

export async function contentOf(...files: readonly File[]): Promise<PackContent> {
  const { content, files: checked, problem } = await looking(...files);
  if (content === null) throw new Error(JSON.stringify([problem, checked]));
  return content;
}

export const importing = (
  store: Store,
  content: PackContent,
  maker: PackMaker,
  more: Partial<Parameters<typeof importPack>[3]> = {},
) => importPack(store, content, maker, { ...ports, sha256, ...quiet, ...more });

export const taken = async (store: Store, maker: PackMaker, ...files: readonly File[]) =>
  theValue(await importing(store, await contentOf(...files), maker));

/** Everything that can be read in the store: rows by their version, and the bytes of all their files. */
export async function keptIn(store: Store) {
  const { entities, damaged } = await allRows(await store.session());
  const ids = new Set(entities.flatMap(keptFilesOf).map(({ blobId }) => blobId));
  const files = await Promise.all(
    [...ids].map(async (id) => [id, await readBlob(store, id)] as const),
  );
  return {
    rows: new Map(entities.map((entity) => [entity.rev, entity])),
    files: new Map(files),
    damaged: damaged.length,
  };
}
