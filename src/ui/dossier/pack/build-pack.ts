/** From what was reviewed to files that wait to be saved: pages, plan, parts, and each part written. */
import type { ExportError } from '../../../domain/codes.ts';
import { onlyReported } from '../../../domain/dossier.ts';
import type { Pack } from '../../../domain/pack.ts';
import { type FileChoice, fileFor, largestInside } from '../../../domain/pack-choice.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { roundingOf } from '../../../domain/rounding.ts';
import { type AnonymousPack, anonymousPack } from '../../../flows/anonymous-pack.ts';
import {
  type CoveredPack,
  type CoverPackPorts,
  coverPack,
  unwantedIn,
} from '../../../flows/cover-pack.ts';
import { insidePdf } from '../../../flows/inside-pdf.ts';
import { type PlanPorts, planKept } from '../../../flows/make-pack.ts';
import {
  type DocumentPorts,
  type MadeDocuments,
  noDocuments,
  pdfDocuments,
} from '../../../flows/pack-documents.ts';
import { planParts } from '../../../flows/plan-parts.ts';
import { type ReviewedPack, readingOf } from '../../../flows/plan-reviewed-pack.ts';
import { type ArchivePorts, webArchives } from '../../../flows/web-archives.ts';
import { readLog, sealLog } from '../../../storage/log.ts';
import type { Store } from '../../../storage/open.ts';
import { type MadeFile, type MadePack, openToAll } from './pack-build.ts';
import { onePdf, type PagesPorts, pdfVolumes } from './pack-pages.ts';
import type { SearchFile } from './search-file.ts';
import type { WriteOrder } from './write-one.ts';

export type BuildPackPorts = PagesPorts &
  DocumentPorts &
  Omit<PlanPorts, 'documents' | 'archives'> &
  Pick<CoverPackPorts, 'coverPicture' | 'coverPdf' | 'startCovering'> &
  Pick<ArchivePorts, 'hashing'> & {
    /** Writes, reads again, checks and searches one file; nothing of it is left when that fails. */
    readonly write: (order: WriteOrder) => Promise<Result<MadeFile, ExportError>>;
    /** Whether a file that was made holds nothing unwanted. */
    readonly search: SearchFile;
  };

type Built = Promise<Result<MadePack, ExportError>>;

/** Nothing half-made is left, whatever it was stopped at. */
export async function buildPack(
  store: Store,
  reviewed: ReviewedPack,
  file: FileChoice,
  ports: BuildPackPorts,
): Built {
  try {
    const covered = await coverPack(store, reviewed, {
      ...ports,
      onProgress: (done, total) => ports.onProgress({ step: 'covering', done, total }),
    });
    if (!covered.ok) return covered;
    const asked = fileFor(reviewed.review.order.edition, file);
    const told = await toldTo(covered.value, ports);
    if (!told.ok) return told;
    return asked.form === 'pdf'
      ? await buildPdf(told.value, ports)
      : await buildZip(told.value, asked, ports);
  } catch (error) {
    if (ports.signal.aborted) return fail('cancelled');
    throw error;
  }
}

/** With what the pack is signed; an anonymous one has its own, and others that of the dossier. */
type ToldPack = CoveredPack & Partial<Pick<AnonymousPack, 'sealing' | 'signer'>>;

async function toldTo(
  covered: CoveredPack,
  ports: BuildPackPorts,
): Promise<Result<ToldPack, ExportError>> {
  const rounding = roundingOf(covered.reviewed.review.order);
  if (rounding === null) return ok(covered);
  return anonymousPack(covered, rounding, {
    copying: { ...ports.copying, signal: ports.signal },
    sealsOf: async (id) => (await readLog(covered.store, id)).seals,
    onProgress: (done, total) => ports.onProgress({ step: 'covering', done, total }),
  });
}

async function buildPdf({ store, reviewed }: ToldPack, ports: BuildPackPorts): Built {
  const planned = await planKept(store, reviewed, { ...ports, documents: [], archives: new Map() });
  if (!planned.ok) return planned;
  const inside = insidePdf(planned.value, reviewed.review.order.language);
  const pages = await onePdf(store, reviewed, inside, ports);
  if (!pages.ok) return pages;
  const { files, withoutPicture } = pages.value;
  for (const file of files) {
    const clean = await ports.search(file, unwantedIn(reviewed));
    if (!clean.ok) return clean;
  }
  const fileName = `${planned.value.name}.pdf`;
  return ok({
    files: files.map((file) => ({ fileName, file, ...notAPack })),
    withoutPicture,
    lock: openToAll,
  });
}

/** It lies in memory only, and nothing has to be taken away. */
const notAPack = { fingerprint: null, savedAs: null, drop: async () => {} };

async function buildZip(
  { store, reviewed, sealing, signer }: ToldPack,
  file: FileChoice,
  ports: BuildPackPorts,
): Built {
  const { withPdf, withArchives } = file;
  const largest = largestInside(file);
  const pages = withPdf ? await pdfVolumes(store, reviewed, largest, ports) : ok(null);
  if (!pages.ok) return pages;
  const { documents, made } = await documentsOf(pages.value, ports);
  const archives = withArchives ? await archivesOf(store, reviewed, ports) : noArchives;
  const signing = signer ? ok(signer) : await sealLog(store, reviewed.review.contents.dossier.id);
  if (!signing.ok) return signing;
  const planned = await planKept(store, reviewed, { ...ports, documents, archives, sealing });
  if (!planned.ok) return planned;
  const parts = planParts(planned.value, largest);
  if (!parts.ok) return parts;
  const files = await writeAll(parts.value, ports.write, (part) => ({
    store,
    part,
    made,
    signer: signing.value,
    unwanted: unwantedIn(reviewed),
  }));
  return files.ok
    ? ok({
        files: files.value,
        withoutPicture: pages.value?.withoutPicture ?? [],
        lock: openToAll,
      })
    : files;
}

const noArchives: PlanPorts['archives'] = new Map();

const archivesOf = (store: Store, reviewed: ReviewedPack, ports: BuildPackPorts) =>
  webArchives(store, onlyReported(readingOf(reviewed).contents).captures, {
    ...ports,
    onProgress: (done, total) => ports.onProgress({ step: 'archives', done, total }),
  });

const documentsOf = async (
  pages: { readonly files: readonly Blob[] } | null,
  ports: DocumentPorts,
): Promise<MadeDocuments> => (pages === null ? noDocuments : pdfDocuments(pages.files, ports));

/** All parts, or none: what was written before a failure is dropped. */
async function writeAll(
  parts: readonly Pack[],
  write: BuildPackPorts['write'],
  orderOf: (part: Pack) => WriteOrder,
): Promise<Result<readonly MadeFile[], ExportError>> {
  const files: MadeFile[] = [];
  let isWhole = false;
  try {
    for (const part of parts) {
      const written = await write(orderOf(part));
      if (!written.ok) return written;
      files.push(written.value);
    }
    isWhole = true;
    return ok(files);
  } finally {
    if (!isWhole) for (const { drop } of files) await drop();
  }
}
