/** What a pointer does on the picture: draws a box, moves one, or pulls a corner of one. */
import { useRef, useState } from 'preact/hooks';
import {
  bottomOf,
  boxBetween,
  isSameBox,
  type MaskBox,
  movedBox,
  type PictureExtent,
  type PicturePoint,
  rightOf,
} from '../../../domain/mask.ts';
import { type Corner, pointIn } from './on-screen.ts';

/** What the pointer went down on. */
export type Grip =
  | { readonly kind: 'picture' }
  | { readonly kind: 'box'; readonly at: number; readonly box: MaskBox }
  | {
      readonly kind: 'corner';
      readonly at: number;
      readonly box: MaskBox;
      readonly corner: Corner;
    };

/** The box as it would be if the pointer were let go now; `at` is `null` for a new one. */
export type Draft = { readonly at: number | null; readonly box: MaskBox };

type Going = {
  readonly grip: Grip;
  readonly pointerId: number;
  readonly from: PicturePoint;
  readonly pressed: Pick<PointerEvent, 'clientX' | 'clientY'>;
};

type SheetEvent = PointerEvent & { readonly currentTarget: Element };

/** A hand is never quite still: what moves less than this on the screen was a press. */
const stillPx = 3;

export function useGesture(picture: PictureExtent, onEnd: (draft: Draft) => void) {
  const going = useRef<Going | null>(null);
  const latest = useRef<Draft | null>(null);
  const [draft, show] = useState<Draft | null>(null);

  const put = (next: Draft | null) => {
    latest.current = next;
    show(next);
  };
  const stop = () => {
    going.current = null;
    put(null);
  };

  const move = (event: SheetEvent) => {
    const { current } = going;
    if (current?.pointerId !== event.pointerId) return;
    if (latest.current === null && isStill(current.pressed, event)) return;
    const next = draftOf(current, pointIn(event.currentTarget, event, picture), picture);
    if (next) put(next);
  };

  return {
    draft,
    stop,
    begin: (event: SheetEvent, grip: Grip) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      const from = pointIn(event.currentTarget, event, picture);
      going.current = { grip, pointerId: event.pointerId, from, pressed: event };
    },
    move,
    end: (event: SheetEvent) => {
      if (going.current?.pointerId !== event.pointerId) return;
      move(event);
      const { current: last } = latest;
      stop();
      if (last) onEnd(last);
    },
  };
}

const isStill = (one: Going['pressed'], other: Going['pressed']): boolean =>
  Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) < stillPx;

/** `null` when nothing of the picture would be covered. */
function draftOf({ grip, from }: Going, to: PicturePoint, picture: PictureExtent): Draft | null {
  const at = grip.kind === 'picture' ? null : grip.at;
  const box = boxFrom(grip, from, to, picture);
  return box === null ? null : { at, box };
}

function boxFrom(
  grip: Grip,
  from: PicturePoint,
  to: PicturePoint,
  picture: PictureExtent,
): MaskBox | null {
  switch (grip.kind) {
    case 'picture':
      return boxBetween(from, to, picture);
    case 'box':
      return movedBox(grip.box, { x: to.x - from.x, y: to.y - from.y }, picture);
    case 'corner':
      return boxBetween(opposite(grip.box, grip.corner), to, picture);
  }
}

/** The corner that stays where it is. */
const opposite = (box: MaskBox, corner: Corner): PicturePoint => ({
  x: corner.startsWith('left') ? rightOf(box) : box.left,
  y: corner.endsWith('top') ? bottomOf(box) : box.top,
});

export const isChanged = ({ at, box }: Draft, boxes: readonly MaskBox[]): boolean => {
  const before = at === null ? undefined : boxes[at];
  return before === undefined || !isSameBox(before, box);
};
