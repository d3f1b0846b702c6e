/** The boxes over the picture: black as they will be, and with a dashed line while they are proposed. */
import { useMemo } from 'preact/hooks';
import type { MaskBox, PictureExtent } from '../../../domain/mask.ts';
import { useWords } from '../../shared/words-context.ts';
import {
  corners,
  inkColour,
  styleOfBox,
  styleOfHandle,
  styleOfInk,
  styleOfTarget,
} from './on-screen.ts';

type Props = { readonly boxes: readonly MaskBox[]; readonly picture: PictureExtent };

type OwnProps = Props & {
  /** The one that a pointer moves now, which is drawn where it would come. */
  readonly movedAt: number | null;
  /** The one of which the arrows change the size. */
  readonly sizedAt: number | null;
};

/** There may be ten thousand: nothing is made anew while a pointer moves. */
export function OwnBoxes({ boxes, picture, movedAt, sizedAt }: OwnProps) {
  const { masks: words } = useWords().messages;
  return useMemo(
    () => (
      <>
        {boxes.map((box, at) => (
          <button
            key={at}
            type="button"
            class="mask-box"
            data-own={at}
            {...(at === movedAt ? { 'data-moved': true } : {})}
            {...(at === sizedAt ? { 'data-sized': true } : {})}
            aria-label={`${words.box(at + 1, box.left, box.top, box.width, box.height)}${
              at === sizedAt ? `. ${words.sizing}` : ''
            }`}
            style={styleOfTarget(box, picture)}
          >
            <span
              class="mask-ink"
              style={{ ...styleOfInk(box, picture), 'background-color': inkColour }}
            />
          </button>
        ))}
      </>
    ),
    [boxes, picture.width, picture.height, movedAt, sizedAt, words],
  );
}

export function ProposedBoxes({ boxes, picture }: Props) {
  const { masks: words } = useWords().messages;
  return useMemo(
    () => (
      <>
        {boxes.map((box, at) => (
          <button
            key={at}
            type="button"
            class="mask-box"
            data-proposed={at}
            aria-label={words.proposal(at + 1, box.left, box.top, box.width, box.height)}
            style={styleOfTarget(box, picture)}
          >
            <span class="mask-dashes" style={styleOfInk(box, picture)} />
          </button>
        ))}
      </>
    ),
    [boxes, picture.width, picture.height, words],
  );
}

type OneProps = { readonly box: MaskBox; readonly picture: PictureExtent };

/** The box as it would be if the pointer were let go now. */
export const DraftBox = ({ box, picture }: OneProps) => (
  <div
    class="mask-draft mask-ink"
    style={{ ...styleOfBox(box, picture), 'background-color': inkColour }}
  />
);

/** Corners to pull; the keyboard has its arrows for that. */
export const Handles = ({ box, picture }: OneProps) => (
  <div class="mask-handles" style={styleOfBox(box, picture)}>
    {corners.map((corner) => (
      <span key={corner} class="mask-handle" data-corner={corner} style={styleOfHandle(corner)} />
    ))}
  </div>
);
