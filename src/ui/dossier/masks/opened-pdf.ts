/** A PDF that is open to be looked at, page by page. */
import type { Artefact } from '../../../domain/capture.ts';
import type { Cover } from '../../../domain/cover.ts';
import { boxOnPixels, emptyMask, type MaskBox } from '../../../domain/mask.ts';
import type { PagePicture } from '../../../domain/page-picture.ts';
import type { PlacedBox } from '../../../flows/boxes-in-pdf.ts';
import type { PdfPages } from '../../../workers/open-pages.ts';
import type { MaskedPicture } from './mask-editor-props.ts';

export type PageToMask = MaskedPicture & {
  /** Where something stands that is covered elsewhere; nothing is covered by that. */
  readonly proposed: readonly MaskBox[];
};

export type OpenedPdf = {
  readonly pageCount: number;
  /** Pages, from 1, on which something is proposed. */
  readonly proposedOn: readonly number[];
  /** `null`: it cannot be shown. Its address is to be given back. */
  readonly pictureOf: (page: number) => Promise<PageToMask | null>;
  readonly close: () => void;
};

/** `null`: it cannot be read. Whoever opens it closes it. */
export type OpenPdf = (artefact: Artefact, covers: readonly Cover[]) => Promise<OpenedPdf | null>;

/** Over pages that a worker draws. */
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
