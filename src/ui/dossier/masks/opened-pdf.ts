/** A PDF that is open to be looked at, page by page. */
import type { Artefact } from '../../../domain/capture.ts';
import type { Cover } from '../../../domain/cover.ts';
import type { MaskBox } from '../../../domain/mask.ts';
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
