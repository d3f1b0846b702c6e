/** How large the picture is shown. What was in the middle, or the chosen box, stays in sight. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MaskBox, PictureExtent, PicturePoint } from '../../../domain/mask.ts';
import { seenPart, type Zoom } from './on-screen.ts';

type Parts = {
  readonly view: RefObject<HTMLElement | null>;
  readonly sheet: RefObject<HTMLElement | null>;
};

export function useZoom({ view, sheet }: Parts, picture: PictureExtent, chosen: MaskBox | null) {
  const [zoom, setZoom] = useState<Zoom>('fit');
  const kept = useRef<PicturePoint | null>(null);
  useLayoutEffect(() => {
    if (kept.current && view.current && sheet.current)
      showPoint(view.current, sheet.current, kept.current, picture);
    kept.current = null;
  }, [zoom]);
  const change = (next: Zoom) => {
    const seen = view.current && sheet.current && seenPart(view.current, sheet.current, picture);
    kept.current = chosen ? middleOf(chosen) : (seen?.middle ?? null);
    setZoom(next);
  };
  return { zoom, change };
}

const middleOf = ({ left, top, width, height }: MaskBox): PicturePoint => ({
  x: left + width / 2,
  y: top + height / 2,
});

/** Nothing glides: some get dizzy of it. */
function showPoint(view: Element, sheet: Element, { x, y }: PicturePoint, picture: PictureExtent) {
  const window = view.getBoundingClientRect();
  const all = sheet.getBoundingClientRect();
  view.scrollBy({
    left: all.left + (x / picture.width) * all.width - (window.left + window.width / 2),
    top: all.top + (y / picture.height) * all.height - (window.top + window.height / 2),
    behavior: 'instant',
  });
}
