/** One page of an added file: its image, its words over it, and what is marked. */
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { FilePage } from '../../../../domain/file-pages.ts';
import type { FilePassage } from '../../../../domain/file-passage.ts';
import type { MarkLook } from '../../../../domain/mark-look.ts';
import type { OpenedFile } from '../../../../flows/read-added-file.ts';
import { useWords } from '../../../shared/words-context.ts';
import { DrawPart } from './DrawPart.tsx';
import type { DrawnPart } from './drawn-part.ts';
import { MarkedParts } from './MarkedParts.tsx';
import { spansOf } from './marked-spans.ts';
import { PageImages } from './PageImages.tsx';
import { layerOf } from './page-layer.ts';
import { PlainText, TextBelow, TextLayer } from './TextLayer.tsx';
import { useNear } from './use-near.ts';
import type { PageImageOf } from './use-page-image.ts';

export type SheetProps = {
  readonly opened: OpenedFile;
  readonly page: FilePage;
  readonly passages: readonly FilePassage[];
  readonly look: MarkLook;
  readonly box: RefObject<HTMLElement | null>;
  readonly imageOf: PageImageOf;
  /** `null` when nothing is being drawn. */
  readonly part: DrawnPart | null;
  readonly onDraw: (part: DrawnPart) => void;
  /** This page is the one that is shown now. */
  readonly onShown: (page: number) => void;
};

/** A line near the upper edge of the box: a page that was gone to lies on it, however low it is. */
const justBelowTheTop = '-10% 0px -89% 0px';

export function PageSheet(props: SheetProps) {
  const { viewer } = useWords().messages;
  const { page, size } = props.page;
  const ref = useRef<HTMLElement>(null);
  const isNear = useNear(ref, props.box, '100%');
  const isShown = useNear(ref, props.box, justBelowTheTop);
  useEffect(() => {
    if (isShown) props.onShown(page);
  }, [isShown]);
  return (
    <section class="page-sheet" ref={ref} data-page={page} aria-label={viewer.page(page)}>
      {size === null ? <WithoutLook {...props} /> : <Look {...props} size={size} isNear={isNear} />}
    </section>
  );
}

const spansIn = ({ passages }: SheetProps) => spansOf(passages);

function WithoutLook(props: SheetProps) {
  const { viewer } = useWords().messages;
  const { opened, page, look } = props;
  if (opened.text === null || page.text === null || page.text.start === page.text.end)
    return <p class="page-not-shown">{viewer.pageNotShown}</p>;
  return <PlainText text={opened.text} spans={[page.text]} marks={spansIn(props)} look={look} />;
}

type LookProps = SheetProps & {
  readonly size: NonNullable<FilePage['size']>;
  readonly isNear: boolean;
};

function Look(props: LookProps) {
  const { viewer } = useWords().messages;
  const { opened, page, size, look, part } = props;
  const text = opened.text ?? '';
  const layer = useMemo(() => layerOf(page, text, opened.places), [page, opened]);
  const words = { text, marks: spansIn(props), look };
  const hasWords = layer.lines.length + layer.rest.length > 0;
  return (
    <>
      <div class="page-look" style={{ aspectRatio: `${size.width} / ${size.height}` }}>
        <PageImages
          images={page.images}
          size={size}
          alt={hasWords ? '' : viewer.imageOf(opened.file.title, page.page)}
          isNear={props.isNear}
          imageOf={props.imageOf}
        />
        <MarkedParts passages={props.passages} page={page.page} size={size} look={look} />
        <TextLayer {...words} layer={layer} size={size} />
        {part && (
          <DrawPart
            page={page.page}
            box={part.page === page.page ? part.box : null}
            onDraw={(box) => props.onDraw({ page: page.page, box })}
          />
        )}
      </div>
      <TextBelow {...words} spans={layer.rest} />
    </>
  );
}
