/** The box that is being drawn on a page: by pointer, or by the keyboard when it has the focus. */
import { useRef } from 'preact/hooks';
import type { Box } from '../../../../domain/capture.ts';
import { useWords } from '../../../shared/words-context.ts';
import { afterKey, boxBetween, isDrawn, type Point, styleOfBox } from './part-box.ts';

type Props = {
  readonly page: number;
  /** `null` when the box lies on another page. */
  readonly box: Box | null;
  readonly onDraw: (box: Box) => void;
};

export function DrawPart({ page, box, onDraw }: Props) {
  const from = useRef<Point | null>(null);
  const draw = (event: PointerEvent & { readonly currentTarget: Element }) => {
    const to = pointIn(event);
    if (from.current && isDrawn(from.current, to)) onDraw(boxBetween(from.current, to));
  };
  return (
    <div
      class="draw-part"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = pointIn(event);
      }}
      onPointerMove={draw}
      onPointerUp={(event) => {
        draw(event);
        from.current = null;
      }}
      onPointerCancel={() => {
        from.current = null;
      }}
    >
      {box && <PartBox page={page} box={box} onDraw={onDraw} />}
    </div>
  );
}

function PartBox({ page, box, onDraw }: Props & { readonly box: Box }) {
  const { viewer } = useWords().messages;
  const { left, top, width, height } = box;
  return (
    <div
      class="part-box"
      role="application"
      aria-label={viewer.part.box(page, left, top, width, height)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard moves and sizes it
      tabIndex={0}
      style={styleOfBox(box)}
      onKeyDown={(event) => {
        const next = afterKey(box, event.key, event.shiftKey);
        if (next === null) return;
        event.preventDefault();
        onDraw(next);
      }}
    />
  );
}

/** In percent of what the pointer is over. */
function pointIn(event: PointerEvent & { readonly currentTarget: Element }): Point {
  const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
  return {
    x: ((event.clientX - left) / width) * 100,
    y: ((event.clientY - top) / height) * 100,
  };
}
