/** From what was reviewed to files that wait to be saved: pages, plan, parts, and each part written. */
import type { ExportError } from '../../../domain/codes.ts';
import { onlyReported } from '../../../domain/dossier.ts';
import type { BlobId } from '../../../domain/ids.ts';
import type { Pack } from '../../../domain/pack.ts';
import { type FileChoice, largestInside } from '../../../domain/pack-choice.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { insidePdf } from '../../../flows/inside-pdf.ts';
import { type PlanPorts, planKept } from '../../../flows/make-pack.ts';
import {
  type DocumentPorts,
  type MadeDocuments,
  noDocuments,
  pdfDocuments,
} from '../../../flows/pack-documents.ts';
import { planParts } from '../../../flows/plan-parts.ts';
import type { ReviewedPack } from '../../../flows/plan-reviewed-pack.ts';
import { type ArchivePorts, webArchives } from '../../../flows/web-archives.ts';
import type { SigningKey } from '../../../signing/keys.ts';
import { sealLog } from '../../../storage/log.ts';
import type { Store } from '../../../storage/open.ts';
import { type MadeFile, type MadePack, openToAll } from './pack-build.ts';
import { onePdf, type PagesPorts, pdfVolumes } from './pack-pages.ts';

export type BuildPackPorts = PagesPorts &
  DocumentPorts &
  Omit<PlanPorts, 'documents' | 'archives'> &
  Pick<ArchivePorts, 'hashing'> & {
    /** Writes, reads again and checks one file; nothing of it is left when that fails. */
    readonly write: (
      pack: Pack,
      made: ReadonlyMap<BlobId, Blob>,
      signer: SigningKey,
    ) => Promise<Result<MadeFile, ExportError>>;
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
    return file.form === 'pdf'
      ? await buildPdf(store, reviewed, ports)
      : await buildZip(store, reviewed, file, ports);
  } catch (error) {
    if (ports.signal.aborted) return fail('cancelled');
    throw error;
  }
}

async function buildPdf(store: Store, reviewed: ReviewedPack, ports: BuildPackPorts): Built {
  const planned = await planKept(store, reviewed, { ...ports, documents: [], archives: new Map() });
  if (!planned.ok) return planned;
  const inside = insidePdf(planned.value, reviewed.review.order.language);
  const pages = await onePdf(store, reviewed, inside, ports);
  if (!pages.ok) return pages;
  const { files, withoutPicture } = pages.value;
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
  store: Store,
  reviewed: ReviewedPack,
  file: FileChoice,
  ports: BuildPackPorts,
): Built {
  const { withPdf, withArchives } = file;
  const largest = largestInside(file);
  const pages = withPdf ? await pdfVolumes(store, reviewed, largest, ports) : ok(null);
  if (!pages.ok) return pages;
  const { documents, made } = await documentsOf(pages.value, ports);
  const archives = withArchives ? await archivesOf(store, reviewed, ports) : noArchives;
  const signer = await sealLog(store, reviewed.review.contents.dossier.id);
  if (!signer.ok) return signer;
  const planned = await planKept(store, reviewed, { ...ports, documents, archives });
  if (!planned.ok) return planned;
  const parts = planParts(planned.value, largest);
  if (!parts.ok) return parts;
  const files = await writeAll(parts.value, made, signer.value, ports);
  return files.ok
    ? ok({
        files: files.value,
        withoutPicture: pages.value?.withoutPicture ?? [],
        lock: openToAll,
      })
    : files;
}

const noArchives: PlanPorts['archives'] = new Map();

const archivesOf = (store: Store, { review }: ReviewedPack, ports: BuildPackPorts) =>
  webArchives(store, onlyReported(review.contents).captures, {
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
  made: ReadonlyMap<BlobId, Blob>,
  signer: SigningKey,
  { write }: BuildPackPorts,
): Promise<Result<readonly MadeFile[], ExportError>> {
  const files: MadeFile[] = [];
  let isWhole = false;
  try {
    for (const part of parts) {
      const written = await write(part, made, signer);
      if (!written.ok) return written;
      files.push(written.value);
    }
    isWhole = true;
    return ok(files);
  } finally {
    if (!isWhole) for (const { drop } of files) await drop();
  }
}
