/** Opens a kept PDF in a worker, with boxes proposed where its text tells what is covered. */
import { ok } from '../../../domain/result.ts';
import { readBlob } from '../../../storage/blobs.ts';
import { vault } from '../../shared/vault.ts';
import { type OpenPdf, openedPdf } from './opened-pdf.ts';

// What searches a text is large, and comes when somebody looks at a PDF.
export const openPdf: OpenPdf = async ({ blobId }, covers) => {
  const [{ boxesInPdf }, { openPages }] = await Promise.all([
    import('../../../flows/boxes-in-pdf.ts'),
    import('../../../workers/open-pages.ts'),
  ]);
  const read = await vault.withStore(async (store) => {
    const bytes = await readBlob(store, blobId);
    return bytes.ok
      ? ok({ bytes: bytes.value, placed: await boxesInPdf(store, blobId, covers) })
      : bytes;
  });
  if (!read.ok) return null;
  const pages = await openPages(read.value.bytes, new AbortController().signal);
  return pages.ok ? openedPdf(pages.value, read.value.placed) : null;
};
