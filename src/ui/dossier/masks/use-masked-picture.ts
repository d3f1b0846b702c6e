/** A kept picture, read to be looked at, with how large it is upright. */
import { useEffect, useState } from 'preact/hooks';
import type { Artefact } from '../../../domain/capture.ts';
import type { MaskedPicture } from './mask-editor-props.ts';

/** `null`: it cannot be read. Its address is given back when it is no longer shown. */
export function useMaskedPicture(
  artefact: Artefact,
  pictureOf: (artefact: Artefact) => Promise<string | null>,
): MaskedPicture | 'reading' | null {
  const [picture, setPicture] = useState<MaskedPicture | 'reading' | null>('reading');
  useEffect(() => {
    const making = pictureOf(artefact);
    let isGone = false;
    making.then(measured).then((made) => {
      if (!isGone) setPicture(made);
    });
    return () => {
      isGone = true;
      making.then((url) => url && URL.revokeObjectURL(url));
    };
  }, [artefact.blobId, pictureOf]);
  return picture;
}

async function measured(url: string | null): Promise<MaskedPicture | null> {
  if (url === null) return null;
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    return null; // A format that this browser does not read.
  }
  return { url, width: image.naturalWidth, height: image.naturalHeight };
}
