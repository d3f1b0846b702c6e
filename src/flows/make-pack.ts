/** From what was reviewed to a ZIP file: planned, written, and nothing sent. */
import { artefactOf } from '../domain/capture.ts';
import type { ExportError } from '../domain/codes.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { AddedFileId, BlobId, CaptureId, PageVersionId, Sha256 } from '../domain/ids.ts';
import type { Pack } from '../domain/pack.ts';
import type { PageReport } from '../domain/page-report.ts';
import type { PrintCopy } from '../domain/print-copy.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { toldIn, writeLog } from '../pack/audit-log.ts';
import type { PackDocument, WebArchive } from '../pack/pack-input.ts';
import { writeSeals } from '../pack/seals-file.ts';
import { type Bytes, readBlob } from '../storage/blobs.ts';
import { readLog, sealLog } from '../storage/log.ts';
import type { Store } from '../storage/open.ts';
import { readPageReport } from '../storage/page-reports.ts';
import { readPageText } from '../storage/page-texts.ts';
import { findPrintCopy } from '../storage/print-copies.ts';
import {
  changeExhibitsOf,
  planReviewedPack,
  type ReviewedPack,
  readingOf,
} from './plan-reviewed-pack.ts';
import { readAddedFile } from './read-added-file.ts';
import { type OpenPackPorts, type PackFile, writePackFile } from './write-pack-file.ts';

export type MadePack = PackFile;

export type PackPorts = Omit<OpenPackPorts, 'signer'> & {
  /** `Kantlijn 0.1.0`: stands in the pack. */
  readonly software: string;
  /** `verify.html`: checks the pack, for whoever gets it. */
  readonly verifyPage: string;
  readonly sha256: (bytes: Bytes) => Promise<Sha256>;
};

export type PlanPorts = Pick<PackPorts, 'software' | 'verifyPage' | 'sha256'> & {
  /** PDFs of the letters, made beforehand. */
  readonly documents: readonly PackDocument[];
  /** Captures as web archives, when those are asked for. */
  readonly archives: ReadonlyMap<CaptureId, WebArchive>;
  /** Of a pack that has its own; else those of the dossier. */
  readonly sealing?: PackSealing | undefined;
};

/** `audit.jsonl` and `seals.jsonl`. */
export type PackSealing = { readonly log: string; readonly seals: string };

/** The plan of the pack: every text of it is written, and every kept file has its place. */
export async function planKept(
  store: Store,
  reviewed: ReviewedPack,
  ports: PlanPorts,
): Promise<Result<Pack, ExportError>> {
  const { contents } = readingOf(reviewed);
  const [texts, fileTexts, copies, newTexts, reports] = await Promise.all([
    textsOf(store, contents),
    fileTextsOf(store, contents),
    copiesOf(store, contents),
    newTextsOf(store, contents, ports),
    reportsOf(store, contents),
  ]);
  if (!newTexts.ok) return newTexts;
  const { software, verifyPage, documents, archives } = ports;
  const sealing = ports.sealing ?? (await logIn(store, reviewed));
  const read = { texts, fileTexts, copies, newTexts: newTexts.value, reports };
  const made = { documents, archives, verifyPage, ...sealing };
  return planReviewedPack(reviewed, { software, ...read, ...made });
}

/** The pack as a file that is checked, or why there is none. Nothing is left behind then. */
export async function makePack(
  store: Store,
  reviewed: ReviewedPack,
  ports: PackPorts,
): Promise<Result<MadePack, ExportError>> {
  const signer = await sealLog(store, reviewed.review.contents.dossier.id);
  if (!signer.ok) return signer;
  const planned = await planKept(store, reviewed, { ...ports, documents: [], archives: new Map() });
  if (!planned.ok) return planned;
  try {
    return await writePackFile(store, planned.value, { ...ports, signer: signer.value });
  } catch (error) {
    if (ports.signal.aborted) return fail('cancelled');
    throw error;
  }
}

/** The log up to now, as the edition tells it, and its seals. */
async function logIn(store: Store, { review }: ReviewedPack): Promise<PackSealing> {
  const { contents, order } = review;
  if (order.edition === 'anonymous') return { log: '', seals: '' };
  const { lines, seals } = await readLog(store, contents.dossier.id);
  const isTold = toldIn({ contents, edition: order.edition });
  return { log: writeLog(lines, isTold), seals: writeSeals(seals, order.edition) };
}

/** The text in which the marks are counted; a capture whose text cannot be read has none. */
async function textsOf(store: Store, { captures }: PackContents): Promise<Map<CaptureId, string>> {
  const texts = new Map<CaptureId, string>();
  for (const capture of captures) {
    const artefact = artefactOf(capture, 'text');
    const bytes = artefact && (await readBlob(store, artefact.blobId));
    if (bytes?.ok) texts.set(capture.id, new TextDecoder().decode(bytes.value));
  }
  return texts;
}

/** The text in which the passages of added files are counted, where that can be read. */
async function fileTextsOf(
  store: Store,
  { passages }: PackContents,
): Promise<Map<AddedFileId, string>> {
  const texts = new Map<AddedFileId, string>();
  for (const fileId of new Set(passages.map((passage) => passage.fileId))) {
    const opened = await readAddedFile(store, fileId);
    if (opened.ok && opened.value.text !== null) texts.set(fileId, opened.value.text);
  }
  return texts;
}

/** The copies for paper that lie there: one is made when a file is added. */
async function copiesOf(store: Store, { files }: PackContents): Promise<Map<BlobId, PrintCopy>> {
  const copies = new Map<BlobId, PrintCopy>();
  for (const { file } of files) {
    const copy = await findPrintCopy(store, file.blobId);
    if (copy) copies.set(file.blobId, copy);
  }
  return copies;
}

async function reportsOf(
  store: Store,
  { captures }: PackContents,
): Promise<Map<CaptureId, PageReport>> {
  const reports = new Map<CaptureId, PageReport>();
  for (const capture of captures) {
    const report = await readPageReport(store, capture);
    if (report) reports.set(capture.id, report);
  }
  return reports;
}

/** The later text of each page that a change in the pack was seen in, as long as it is what was kept. */
async function newTextsOf(
  store: Store,
  contents: PackContents,
  { sha256 }: PlanPorts,
): Promise<Result<Map<PageVersionId, Bytes>, 'blob-damaged'>> {
  const texts = new Map<PageVersionId, Bytes>();
  for (const { version } of changeExhibitsOf(contents)) {
    const text = await readPageText(store, version.file);
    if (!text.ok || (await sha256(text.value)) !== version.sha256) return fail('blob-damaged');
    texts.set(version.id, text.value);
  }
  return ok(texts);
}
