/** What a page looks like: its images where they belong, and a sentence where one cannot be read. */
import { useState } from 'preact/hooks';
import type { PrintImage } from '../../../../domain/print-copy.ts';
import { useWords } from '../../../shared/words-context.ts';
import { inPercent, type Size, styleOfBox } from './part-box.ts';
import { type PageImageOf, usePageImage } from './use-page-image.ts';

type Props = {
  readonly images: readonly PrintImage[];
  readonly size: Size;
  /** For who cannot see it; empty when the words of the page stand over it. */
  readonly alt: string;
  readonly isNear: boolean;
  readonly imageOf: PageImageOf;
};

export const PageImages = ({ images, ...rest }: Props) => (
  <>
    {images.map((image, index) => (
      <PageImage
        key={image.blobId}
        {...rest}
        image={image}
        // What a page shows is said once, also when it comes in several images.
        alt={index === 0 ? rest.alt : ''}
      />
    ))}
  </>
);

type ImageProps = Omit<Props, 'images'> & { readonly image: PrintImage };

function PageImage({ image, size, alt, isNear, imageOf }: ImageProps) {
  const { viewer } = useWords().messages;
  const shown = usePageImage(image, isNear, imageOf);
  const [isBroken, setBroken] = useState(false);
  const style = styleOfBox(inPercent(image.area, size));
  if (shown.state === 'damaged' || isBroken)
    return (
      <p class="image-damaged" style={style}>
        {viewer.imageDamaged}
      </p>
    );
  if (shown.state === 'far') return null;
  return (
    <img
      class="page-image"
      style={style}
      src={shown.url}
      alt={alt}
      draggable={false}
      translate={false}
      onError={() => setBroken(true)}
    />
  );
}
