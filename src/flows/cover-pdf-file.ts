/** A PDF in one pack: as it is, as pictures of its pages with boxes on them, or not at all. */
import type { Artefact } from '../domain/capture.ts';
import type { CopyFault } from '../domain/copy-piece.ts';
import type { Mask } from '../domain/mask.ts';
import { handlingOf, maskOfPage, type PdfMasks } from '../domain/pdf-masks.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type Bytes, readBlob } from '../storage/blobs.ts';
import { findPrintCopy } from '../storage/print-copies.ts';
import type { CoverPorts } from './cover-captures.ts';
import { derivedFile, showsCovered } from './derived-file.ts';

/** A PDF of pictures of pages, from 1, with boxes over them; or why there is none. */
export type CoverPdf = (
  bytes: Bytes,
  maskOf: (page: number) => Mask,
  signal: AbortSignal,
) => Promise<Result<Bytes, CopyFault | 'document-failed' | 'cancelled'>>;

export const isPdf = ({ mediaType }: Pick<Artefact, 'mediaType'>): boolean =>
  mediaType.startsWith('application/pdf');

/** `null` when it stays out of the pack. */
export async function coveredPdf(
  kept: Artefact,
  ports: CoverPorts,
): Promise<Result<Artefact | null, 'blob-damaged'>> {
  const masks = ports.pdfMasksOf(kept.blobId);
  const copy = await findPrintCopy(ports.store, kept.blobId);
  const facts = {
    pageCount: copy?.pageCount ?? null,
    showsCovered: await showsCovered(kept, ports),
    isAnythingCovered: ports.isAnythingCovered,
  };
  const handling = handlingOf(facts, masks);
  if (handling === 'drawn') return drawnPdf(kept, masks, ports);
  return ok(handling === 'as-it-is' ? kept : null);
}

/** Nothing of the original is in it: a printed PDF keeps its words under whatever lies over them. */
async function drawnPdf(
  kept: Artefact,
  masks: PdfMasks,
  ports: CoverPorts,
): Promise<Result<Artefact | null, 'blob-damaged'>> {
  const bytes = await readBlob(ports.store, kept.blobId);
  if (!bytes.ok) return fail('blob-damaged');
  const maskOf = (page: number) => maskOfPage(masks, page);
  const drawn = await ports.coverPdf(bytes.value, maskOf, ports.signal);
  ports.signal.throwIfAborted();
  return ok(drawn.ok ? await derivedFile(kept, drawn.value, ports) : null);
}
