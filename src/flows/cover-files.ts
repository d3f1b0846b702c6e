/** Every kept file of a pack, covered before it is planned; the originals are only read. */
import type { AddedFile } from '../domain/added-file.ts';
import { onlyReported, type PackContents } from '../domain/dossier.ts';
import { asId, type BlobId } from '../domain/ids.ts';
import type { PageVersion } from '../domain/page-version.ts';
import type { Redaction } from '../domain/redaction.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { DerivedFiles } from '../redaction/cover-contents.ts';
import { readPageText } from '../storage/page-texts.ts';
import { type CoverPorts, coverCapture, showsCovered } from './cover-captures.ts';

export type CoverFilesPorts = CoverPorts & {
  readonly signal: AbortSignal;
  /** Pages and files done, of how many. */
  readonly onProgress: (done: number, total: number) => void;
};

export type CoveredFiles = {
  readonly files: DerivedFiles;
  readonly redactions: readonly Redaction[];
};

/** Rejects with an AbortError when it is stopped; what was made goes with the shelf. */
export async function coverFiles(
  contents: PackContents,
  ports: CoverFilesPorts,
): Promise<Result<CoveredFiles, 'blob-damaged'>> {
  const { captures, files, versions } = onlyReported(contents);
  const made = { captures: new Map(), files: new Map(), versions: new Map(), texts: new Map() };
  const redactions: Redaction[] = [];
  let done = 0;
  const next = () => {
    ports.signal.throwIfAborted();
    ports.onProgress(done++, captures.length + files.length + versions.length);
    return new Promise<void>((resolve) => setTimeout(resolve));
  };
  for (const capture of captures) {
    await next();
    const covered = await coverCapture(capture, ports);
    if (!covered.ok) return covered;
    if (covered.value.capture !== capture) made.captures.set(capture.rev, covered.value.capture);
    if (covered.value.text !== null) made.texts.set(capture.id, covered.value.text);
    redactions.push(...covered.value.redactions);
  }
  for (const file of files) {
    await next();
    const covered = await coverAddedFile(file, ports);
    if (covered === null) continue;
    made.files.set(file.rev, covered.file);
    redactions.push(covered.redaction);
  }
  for (const version of versions) {
    await next();
    const covered = await coverLaterText(version, ports);
    if (!covered.ok) return covered;
    if (covered.value === null) continue;
    made.versions.set(version.rev, covered.value.version);
    redactions.push(covered.value.redaction);
  }
  return ok({ files: made, redactions });
}

/** A letter or a photo cannot be covered: it is taken out of this pack, and keeps its number. */
async function coverAddedFile(
  file: AddedFile,
  ports: CoverPorts,
): Promise<{ file: AddedFile; redaction: Redaction } | null> {
  if (file.standing !== 'in-pack' || !(await showsCovered(file.file, ports))) return null;
  const { role, number, commitment } = file.file;
  const redaction: Redaction = {
    of: { kind: 'added-file', id: file.id },
    ...{ role, number, handling: 'left-out', original: commitment.digest },
  };
  return { file: { ...file, standing: 'taken-out' }, redaction };
}

type LaterText = { readonly version: PageVersion; readonly redaction: Redaction };

async function coverLaterText(
  version: PageVersion,
  { shelf, covers, sha256 }: CoverPorts,
): Promise<Result<LaterText | null, 'blob-damaged'>> {
  const text = await readPageText(shelf.store, version.file);
  if (!text.ok) return fail('blob-damaged');
  const covered = covers.cover(new TextDecoder('utf-8', { ignoreBOM: true }).decode(text.value));
  if (covered.edits.length === 0) return ok(null);
  const bytes = new TextEncoder().encode(covered.text);
  const digest = await sha256(bytes);
  const blobId = asId<BlobId>(`${version.id}`);
  shelf.put(blobId, bytes);
  const file = { blobId, byteLength: bytes.byteLength, sha256: digest, packing: 'plain' } as const;
  const redaction: Redaction = {
    of: { kind: 'page-version', id: version.id },
    ...{ role: 'text', number: 1, handling: 'covered', original: null },
  };
  return ok({ version: { ...version, sha256: digest, file }, redaction });
}
