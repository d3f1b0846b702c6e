/** Boxes that are proposed on a picture, once it is known how large that is. */
import { useEffect, useState } from 'preact/hooks';
import type { Artefact } from '../../../domain/capture.ts';
import type { MaskBox, PictureExtent } from '../../../domain/mask.ts';
import type { MaskedPicture } from './mask-editor-props.ts';

const none: readonly MaskBox[] = [];

export function useProposed(
  artefact: Artefact,
  picture: MaskedPicture | 'reading' | null,
  boxesOn: (artefact: Artefact, picture: PictureExtent) => Promise<readonly MaskBox[]>,
): readonly MaskBox[] {
  const [proposed, setProposed] = useState(none);
  useEffect(() => {
    if (picture === null || picture === 'reading') return;
    let isGone = false;
    void boxesOn(artefact, picture).then((boxes) => {
      if (!isGone) setProposed(boxes);
    });
    return () => {
      isGone = true;
    };
  }, [artefact.blobId, picture, boxesOn]);
  return proposed;
}
