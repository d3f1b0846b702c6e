/** Exhibits behind a letter on paper: what each is, and then its pictures, one on a page. */

import type { Box } from '../../../domain/capture.ts';
import type { SheetPicture } from '../../../domain/exhibit-sheet.ts';
import type { Language } from '../../../domain/language.ts';
import type { BlockOf, PlainInline } from '../../../domain/letter.ts';
import { asWritten } from '../../shared/as-written.ts';
import { Blocks } from '../../shared/letter/Blocks.tsx';
import { useWords } from '../../shared/words-context.ts';

export type PrintedPicture = Pick<SheetPicture, 'alt' | 'marks' | 'caption'> & {
  readonly url: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
};

export type PrintedExhibit = {
  readonly number: number;
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly BlockOf<PlainInline>[];
  readonly pictures: readonly PrintedPicture[];
};

type Props = { readonly exhibits: readonly PrintedExhibit[] };

export const PrintedExhibits = ({ exhibits }: Props) => (
  <>
    {exhibits.map((exhibit) => (
      <Exhibit key={exhibit.number} exhibit={exhibit} />
    ))}
  </>
);

function Exhibit({ exhibit }: { readonly exhibit: PrintedExhibit }) {
  const { letterPdf } = useWords().messages;
  const { number, language, title, blocks, pictures } = exhibit;
  return (
    <>
      <article class="letter stack" lang={language} data-exhibit={number} {...asWritten}>
        <h3>{title}</h3>
        <Blocks blocks={blocks} language={language} touched={[]} />
      </article>
      {pictures.map((picture, at) => (
        <figure key={at} class="printed-picture">
          <Marked picture={picture} />
          <figcaption>
            {picture.caption} {letterPdf.printedPicture(number, at + 1, pictures.length)}
          </figcaption>
        </figure>
      ))}
    </>
  );
}

/** The picture with its marked passages drawn over it, in the same measure. */
const Marked = ({ picture }: { readonly picture: PrintedPicture }) => (
  <div class="marked-picture">
    <img src={picture.url} alt={picture.alt} />
    <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
      {picture.marks.map((box, at) => (
        <Mark key={at} box={box} />
      ))}
    </svg>
  </div>
);

const Mark = ({ box }: { readonly box: Box }) => (
  <rect x={box.left} y={box.top} width={box.width} height={box.height} />
);
