/** The image of a page for as long as somebody is near it. */
import { useEffect, useState } from 'preact/hooks';
import type { PrintImage } from '../../../../domain/print-copy.ts';

/** An address in this page, or `null` when the image cannot be read. */
export type PageImageOf = (image: PrintImage) => Promise<string | null>;

export type PageImage =
  | { readonly state: 'far' }
  | { readonly state: 'there'; readonly url: string }
  | { readonly state: 'damaged' };

export function usePageImage(image: PrintImage, isNear: boolean, imageOf: PageImageOf): PageImage {
  const [shown, setShown] = useState<PageImage>({ state: 'far' });
  useEffect(() => {
    if (!isNear) return;
    const making = imageOf(image);
    let isGone = false;
    making.then((url) => {
      if (!isGone) setShown(url === null ? { state: 'damaged' } : { state: 'there', url });
    });
    return () => {
      isGone = true;
      setShown((before) => (before.state === 'there' ? { state: 'far' } : before));
      making.then((url) => url && URL.revokeObjectURL(url));
    };
  }, [image.blobId, imageOf, isNear]);
  return shown;
}
