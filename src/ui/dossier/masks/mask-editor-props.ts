/** What the editor of boxes is shown from, and what it tells. */
import type { Mask, MaskBox, PictureExtent } from '../../../domain/mask.ts';

export type MaskedPicture = PictureExtent & {
  /** An address in this page; upright. */
  readonly url: string;
};

export type MaskEditorProps = {
  readonly picture: MaskedPicture;
  readonly mask: Mask;
  /** Where something was found that one may want to cover; nothing is covered by that. */
  readonly proposed: readonly MaskBox[];
  readonly onChange: (mask: Mask) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};
