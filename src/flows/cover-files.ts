/** Every kept file of a pack, covered before it is planned; the originals are only read. */
import type { AddedFile } from '../domain/added-file.ts';
import type { Artefact } from '../domain/capture.ts';
import { onlyReported, type PackContents } from '../domain/dossier.ts';
import type { PageVersion } from '../domain/page-version.ts';
import type { Redaction } from '../domain/redaction.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { placeOfNewText } from '../pack/version-rows.ts';
import type { DerivedFiles } from '../redaction/cover-contents.ts';
import { readPageText } from '../storage/page-texts.ts';
import {
  type CoveredCapture,
  type CoverPorts,
  coverCapture,
  isPicture,
  maskedPicture,
  withoutUnseenPictures,
} from './cover-captures.ts';
import { coveredPdf, isPdf } from './cover-pdf-file.ts';
import { showsCovered } from './derived-file.ts';

export type CoverFilesPorts = CoverPorts & {
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
  const pages: CoveredCapture[] = [];
  for (const capture of captures) {
    await next();
    const covered = await coverCapture(capture, ports);
    if (!covered.ok) return covered;
    pages.push(covered.value);
  }
  const isShown = seenTogether(contents, pages);
  for (const [at, page] of pages.entries()) {
    const whole = isShown(page) && !page.isSeen ? withoutUnseenPictures(page, ports) : page;
    const { rev, id } = page.capture;
    if (whole.capture !== captures[at]) made.captures.set(rev, whole.capture);
    if (whole.text !== null) made.texts.set(id, whole.text);
    redactions.push(...whole.redactions);
  }
  for (const file of files) {
    await next();
    const covered = await coverAddedFile(file, ports);
    if (!covered.ok) return covered;
    if (covered.value === null) continue;
    made.files.set(file.rev, covered.value.file);
    redactions.push(covered.value.redaction);
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

/** Whether something is covered on one of the pages of the same report. */
function seenTogether(
  { records }: PackContents,
  pages: readonly CoveredCapture[],
): (page: CoveredCapture) => boolean {
  const seen = new Set(pages.filter(({ isSeen }) => isSeen).map(({ capture }) => capture.id));
  const shown = records
    .map(({ happening }) => (happening.kind === 'page' ? happening.captures : []))
    .filter((ids) => ids.some((id) => seen.has(id)));
  const together = new Set(shown.flat());
  return ({ capture }) => together.has(capture.id) || seen.has(capture.id);
}

/** An e-mail cannot be covered: it is taken out of this pack, and keeps its number. Photos and PDFs have boxes. */
async function coverAddedFile(
  added: AddedFile,
  ports: CoverPorts,
): Promise<Result<CoveredAdded | null, 'blob-damaged'>> {
  if (added.standing !== 'in-pack') return ok(null);
  const now = await fileFor(added, ports);
  if (!now.ok) return now;
  if (now.value === added.file) return ok(null);
  const { role, number, commitment } = added.file;
  const handling = now.value === null ? 'left-out' : 'covered';
  const redaction: Redaction = {
    of: { kind: 'added-file', id: added.id },
    ...{ role, number, handling, original: commitment.digest },
  };
  const file: AddedFile =
    now.value === null
      ? { ...added, standing: 'taken-out' }
      : { ...added, file: now.value, tellsPlace: false };
  return ok({ file, redaction });
}

type CoveredAdded = { readonly file: AddedFile; readonly redaction: Redaction };

/** Made anew a photo or a PDF says no longer where it was made. */
async function fileFor(
  { file }: AddedFile,
  ports: CoverPorts,
): Promise<Result<Artefact | null, 'blob-damaged'>> {
  if (isPicture(file)) return maskedPicture(file, ports);
  if (isPdf(file)) return coveredPdf(file, ports);
  return ok((await showsCovered(file, ports)) ? null : file);
}

type LaterText = { readonly version: PageVersion; readonly redaction: Redaction };

async function coverLaterText(
  version: PageVersion,
  { store, covers, sha256 }: CoverPorts,
): Promise<Result<LaterText | null, 'blob-damaged'>> {
  const text = await readPageText(store, version.file);
  if (!text.ok) return fail('blob-damaged');
  const covered = covers.cover(new TextDecoder('utf-8', { ignoreBOM: true }).decode(text.value));
  if (covered.edits.length === 0) return ok(null);
  const bytes = new TextEncoder().encode(covered.text);
  const digest = await sha256(bytes);
  const blobId = placeOfNewText(version);
  store.beside.files.set(blobId, bytes);
  const file = { blobId, byteLength: bytes.byteLength, sha256: digest, packing: 'plain' } as const;
  const redaction: Redaction = {
    of: { kind: 'page-version', id: version.id },
    ...{ role: 'text', number: 1, handling: 'covered', original: null },
  };
  return ok({ version: { ...version, sha256: digest, file }, redaction });
}
