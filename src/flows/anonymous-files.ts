/**
 * The kept files of an anonymous pack, each made anew and put beside the vault: none has a fingerprint or a
 * commitment that stands anywhere else.
 */
import { type AddedFile, sealAddedFile } from '../domain/added-file.ts';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Artefact, Capture } from '../domain/capture.ts';
import type { PackContents } from '../domain/dossier.ts';
import { bytesOfHex } from '../domain/hex.ts';
import type { BlobId, DossierId } from '../domain/ids.ts';
import type { KeptFile } from '../domain/kept-file.ts';
import { mostInMemory } from '../domain/pack.ts';
import type { PageVersion } from '../domain/page-version.ts';
import type { PrintCopy, PrintImage } from '../domain/print-copy.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { firstRevision } from '../domain/revision.ts';
import type { Rounding } from '../domain/rounding.ts';
import type { Json } from '../domain/seal.ts';
import { stableJson } from '../pack/stable-json.ts';
import { placeOfNewText } from '../pack/version-rows.ts';
import { quietReport } from '../redaction/quiet-report.ts';
import type { StoreBeside } from '../storage/beside.ts';
import { type Bytes, readBlob } from '../storage/blobs.ts';
import { readPageReport } from '../storage/page-reports.ts';
import { readPageText } from '../storage/page-texts.ts';
import { type PrintCopyPorts, printCopyOf } from './print-copies.ts';
import { saltFile } from './salt-file.ts';

export type AnonymousFilesPorts = {
  /** Takes what is made. */
  readonly store: StoreBeside;
  /** Of the dossier as it is kept: a copy for paper that was lacking is kept there. */
  readonly dossierId: DossierId;
  readonly rounding: Rounding;
  readonly copying: PrintCopyPorts;
  /** Pages and files done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

type FilesError = 'blob-damaged' | 'storage-full' | 'pack-too-large-for-memory';

/** Rejects with an AbortError when it is stopped; what was made goes with the shelf. */
export async function anonymousFiles(
  contents: PackContents,
  ports: AnonymousFilesPorts,
): Promise<Result<PackContents, FilesError>> {
  const total = contents.captures.length + contents.files.length + contents.versions.length;
  let done = 0;
  const each = async <Row>(rows: readonly Row[], make: (row: Row, ports: Ports) => Made<Row>) => {
    const made: Row[] = [];
    for (const row of rows) {
      ports.copying.signal.throwIfAborted();
      ports.onProgress(done++, total);
      const one = await make(row, ports);
      if (!one.ok) return one;
      if (isFull(ports)) return fail('pack-too-large-for-memory');
      made.push(one.value);
    }
    return ok(made);
  };
  const captures = await each(contents.captures, pageAnew);
  if (!captures.ok) return captures;
  const versions = await each(contents.versions, laterTextAnew);
  if (!versions.ok) return versions;
  const files = await each(contents.files, fileAnew);
  if (!files.ok) return files;
  return ok({
    ...contents,
    captures: captures.value,
    versions: versions.value,
    files: files.value,
  });
}

type Ports = AnonymousFilesPorts;
type Made<Row> = Promise<Result<Row, FilesError>>;

function isFull({ store }: Ports): boolean {
  const made = [...store.beside.files.values()];
  return made.reduce((sum, { byteLength }) => sum + byteLength, 0) > mostInMemory;
}

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** Under a place of its own, or the one that it has to have. */
async function keep(
  bytes: Bytes,
  mediaType: string,
  { store, copying }: Ports,
  blobId: BlobId = copying.newId<BlobId>(),
): Promise<{ readonly kept: KeptFile; readonly bytes: Bytes }> {
  const salt = bytesOfHex(copying.newId<BlobId>().replaceAll('-', ''));
  const salted = saltFile(bytes, mediaType, salt);
  store.beside.files.set(blobId, salted);
  const sha256 = await copying.sha256(salted);
  return { kept: { blobId, byteLength: salted.byteLength, sha256 }, bytes: salted };
}

async function artefactAnew(artefact: Artefact, bytes: Bytes, ports: Ports): Promise<Artefact> {
  const made = await keep(bytes, artefact.mediaType, ports);
  const commitment = await ports.copying.commitBytes(made.bytes);
  return { ...artefact, ...made.kept, commitment };
}

async function pageAnew(capture: Capture, ports: Ports): Made<Capture> {
  const artefacts: Artefact[] = [];
  for (const artefact of capture.artefacts) {
    const bytes = await bytesOf(artefact, capture, ports);
    if (!bytes.ok) return bytes;
    if (bytes.value !== null) artefacts.push(await artefactAnew(artefact, bytes.value, ports));
  }
  return ok({ ...capture, artefacts });
}

/** `null`: what a page did cannot be read, so nobody knows what stands there. */
async function bytesOf(
  artefact: Artefact,
  capture: Capture,
  { store, rounding }: Ports,
): Promise<Result<Bytes | null, 'blob-damaged'>> {
  if (artefact.role === 'page-facts') {
    const report = await readPageReport(store, capture);
    return ok(report && utf8(stableJson(quietReport(report, rounding))));
  }
  const bytes = await readBlob(store, artefact.blobId);
  return bytes.ok ? bytes : fail('blob-damaged');
}

async function laterTextAnew(version: PageVersion, ports: Ports): Made<PageVersion> {
  const text = await readPageText(ports.store, version.file);
  if (!text.ok) return fail('blob-damaged');
  const { kept } = await keep(text.value, 'text/plain', ports, placeOfNewText(version));
  return ok({ ...version, sha256: kept.sha256, file: { ...kept, packing: 'plain' } });
}

/** Its copy for paper takes its place; without one it counts as taken out, and keeps its number. */
async function fileAnew(added: AddedFile, ports: Ports): Made<AddedFile> {
  const copy = added.standing === 'in-pack' ? await copyAnew(added, ports) : ok(null);
  if (!copy.ok) return copy;
  const [first] = copy.value?.images ?? [];
  if (copy.value === null || first === undefined)
    return ok(await sealedAnew({ ...added, ...(await nothingOf(added, ports)) }, ports));
  ports.store.beside.copies.set(first.blobId, copy.value);
  const { blobId, byteLength, sha256, mediaType } = first;
  const commitment = await ports.copying.commitBytes(bytesBeside(blobId, ports));
  const file = { ...added.file, blobId, byteLength, sha256, mediaType, commitment };
  return ok(await sealedAnew({ ...added, file }, ports));
}

function bytesBeside(blobId: BlobId, { store }: Ports): Bytes {
  const bytes = store.beside.files.get(blobId);
  if (bytes === undefined) throw new Error('a file that was just made is gone');
  return bytes;
}

async function nothingOf({ file }: AddedFile, ports: Ports) {
  const nothing = await artefactAnew(file, new Uint8Array(), ports);
  ports.store.beside.files.delete(nothing.blobId);
  return { standing: 'taken-out', file: nothing } as const;
}

async function copyAnew(
  { file, dossierId, addedAt }: AddedFile,
  ports: Ports,
): Promise<Result<PrintCopy | null, FilesError>> {
  const { blobId, mediaType } = file;
  const source = { blobId, mediaType, dossierId: ports.dossierId };
  const kept = await printCopyOf(ports.store, source, ports.copying);
  ports.copying.signal.throwIfAborted();
  if (!kept.ok)
    return kept.error === 'blob-damaged' || kept.error === 'storage-full'
      ? fail(kept.error)
      : ok(null);
  const images: PrintImage[] = [];
  for (const image of kept.value.images) {
    const again = await imageAnew(image, ports);
    if (!again.ok) return again;
    images.push(again.value);
  }
  const text = kept.value.text && (await readBlob(ports.store, kept.value.text.blobId));
  if (text?.ok === false) return fail('blob-damaged');
  const [first] = images;
  return ok({
    ...kept.value,
    ...firstRevision(ports.copying.newId<PrintCopy['id']>(), dossierId, ports.copying),
    revisedAt: addedAt,
    of: first?.blobId ?? blobId,
    images,
    text: text && (await keep(text.value, 'text/plain', ports)).kept,
    places: null,
  });
}

async function imageAnew(
  image: PrintImage,
  ports: Ports,
): Promise<Result<PrintImage, 'blob-damaged'>> {
  const bytes = await readBlob(ports.store, image.blobId);
  if (!bytes.ok) return fail('blob-damaged');
  const { kept } = await keep(bytes.value, image.mediaType, ports);
  return ok({ ...image, ...kept });
}

/** Over what it says now, and with salts of its own. */
function sealedAnew(file: AddedFile, { copying }: Ports): Promise<AddedFile> {
  const {
    kind: _kind,
    seal: _seal,
    id,
    rev,
    parentRev,
    dossierId,
    origin,
    revisedAt,
    ...content
  } = file;
  const header = { id, rev, parentRev, dossierId, origin, revisedAt };
  const commit = (value: Json) => copying.commitBytes(utf8(canonicalJson(value)));
  return sealAddedFile(header, content, commit);
}
