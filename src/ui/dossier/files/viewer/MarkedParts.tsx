/** Parts of a page that were marked, as boxes over its image. */
import { ink, looks } from '../../../../data/mark-looks.ts';
import type { FilePassage } from '../../../../domain/file-passage.ts';
import type { MarkLook } from '../../../../domain/mark-look.ts';
import { quoteOf } from '../../../../domain/selector.ts';
import { useWords } from '../../../shared/words-context.ts';
import { inPercent, type Size, styleOfBox } from './part-box.ts';

type Props = {
  readonly passages: readonly FilePassage[];
  readonly page: number;
  readonly size: Size;
  readonly look: MarkLook;
};

export function MarkedParts({ passages, page, size, look }: Props) {
  const { viewer } = useWords().messages;
  return (
    <>
      {boxesOn(passages, page).map(({ id, box }, index) => (
        <div
          key={`${id} ${index}`}
          class="marked-part"
          role="img"
          aria-label={viewer.partOf(page)}
          data-passage={id}
          tabIndex={-1}
          style={{ ...styleOfBox(inPercent(box, size)), ...colours(look) }}
        />
      ))}
    </>
  );
}

/** Words are marked as words: only what has none is a box. */
const boxesOn = (passages: readonly FilePassage[], page: number) =>
  passages
    .filter(({ selectors }) => quoteOf(selectors) === null)
    .flatMap(({ id, places }) =>
      places
        .filter((place) => place.page === page)
        .flatMap(({ boxes }) => boxes.map((box) => ({ id, box }))),
    );

const colours = (look: MarkLook) => ({
  'background-color': looks[look].paper ?? 'transparent',
  'border-color': ink,
});
