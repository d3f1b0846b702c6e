/** Opens a kept PDF in a worker, with boxes proposed where its text tells what is covered. */
import { boxOnPixels, emptyMask, type MaskBox } from '../../../domain/mask.ts';
import type { PagePicture } from '../../../domain/page-picture.ts';
import { ok } from '../../../domain/result.ts';
import type { PlacedBox } from '../../../flows/propose-boxes.ts';
import { readBlob } from '../../../storage/blobs.ts';
import type { PdfPages } from '../../../workers/open-pages.ts';
import { vault } from '../../shared/vault.ts';
import type { OpenedPdf, OpenPdf } from './opened-pdf.ts';

// What searches a text is large, and comes when somebody looks at a PDF.
export const openPdf: OpenPdf = async ({ blobId }, covers) => {
  const [{ proposeBoxes }, { openPages }] = await Promise.all([
    import('../../../flows/propose-boxes.ts'),
    import('../../../workers/open-pages.ts'),
  ]);
  const read = await vault.withStore(async (store) => {
    const bytes = await readBlob(store, blobId);
    return bytes.ok
      ? ok({ bytes: bytes.value, placed: await proposeBoxes(store, blobId, covers) })
      : bytes;
  });
  if (!read.ok) return null;
  const pages = await openPages(read.value.bytes, new AbortController().signal);
  return pages.ok ? openedPdf(pages.value, read.value.placed) : null;
};

export const openedPdf = (pages: PdfPages, placed: readonly PlacedBox[]): OpenedPdf => ({
  pageCount: pages.pageCount,
  proposedOn: [...new Set(placed.map(({ page }) => page))].sort((one, other) => one - other),
  pictureOf: async (page) => {
    const picture = await pages.pictureOf(page, emptyMask);
    if (picture === null) return null;
    const here = placed.filter((one) => one.page === page);
    return { ...shown(picture), proposed: here.flatMap((one) => inDots(one, picture) ?? []) };
  },
  close: pages.close,
});

const shown = ({ bytes, width, height }: PagePicture) => ({
  url: URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' })),
  width,
  height,
});

/** Every dot that it touches; `null` when it lies beside the page. */
function inDots({ box }: PlacedBox, { points, ...picture }: PagePicture): MaskBox | null {
  const [across, down] = [picture.width / points.width, picture.height / points.height];
  const { left, top, width, height } = box;
  return boxOnPixels(
    { left: left * across, top: top * down, width: width * across, height: height * down },
    picture,
  );
}
