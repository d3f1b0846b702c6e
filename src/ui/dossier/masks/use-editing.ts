/** What the parts of the editor of boxes do to each other: tools, keys, pointer, and where the focus goes. */
import { useRef, useState } from 'preact/hooks';
import {
  boxBetween,
  type MaskBox,
  movedBox,
  type PictureExtent,
  type PicturePoint,
  sizedBox,
} from '../../../domain/mask.ts';
import type { Looking } from './MaskTools.tsx';
import type { MaskEditorProps } from './mask-editor-props.ts';
import { arrowOf, historyKey, isRemove } from './mask-keys.ts';
import { seenPart } from './on-screen.ts';
import { useFocusAfter } from './use-focus-after.ts';
import { isChanged, useGesture } from './use-gesture.ts';
import { type Chosen, useMasking } from './use-masking.ts';
import { useZoom } from './use-zoom.ts';

export function useEditing(props: MaskEditorProps) {
  const { picture, mask } = props;
  const view = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [looking, look] = useState<Looking>({ isCompared: false, isScrolling: false });
  const masking = useMasking(props);
  const focusAfter = useFocusAfter(view);
  const chosenBox = boxOf(masking.chosen, mask.boxes, masking.open);
  const { zoom, change: setZoom } = useZoom({ view, sheet }, picture, chosenBox);

  /** What a pointer drew lies where one looks already. */
  const add = (box: MaskBox, isFollowed: boolean) =>
    focusAfter({ kind: 'own', at: masking.add(box), isFollowed });
  const gesture = useGesture(picture, (draft) => {
    if (draft.at === null) add(draft.box, false);
    else if (isChanged(draft, mask.boxes)) masking.replace(draft.at, draft.box);
  });
  const addInSight = () => {
    if (view.current === null || sheet.current === null) return;
    const box = boxInSight(seenPart(view.current, sheet.current, picture), picture);
    if (box) add(box, true);
  };
  /** What the keyboard is on may be gone afterwards. */
  const then = (run: () => void) => {
    focusAfter('anywhere');
    run();
  };
  const keys = useKeys({ props, masking, focusAfter, then, isCompared: looking.isCompared });

  return {
    ...{ view, sheet, looking, look, masking, chosenBox, zoom, setZoom, gesture },
    ...{ addInSight, then, press: keys.press, onKeyOnBox: keys.onBox },
    onKeyAnywhere: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return keys.anywhere(event);
      gesture.stop();
      masking.setSizing(false);
    },
  };
}

type Keyed = {
  readonly props: MaskEditorProps;
  readonly masking: ReturnType<typeof useMasking>;
  readonly focusAfter: ReturnType<typeof useFocusAfter>;
  readonly then: (run: () => void) => void;
  readonly isCompared: boolean;
};

function useKeys({ props: { picture, mask }, masking, focusAfter, then, isCompared }: Keyed) {
  /** The focus goes on to the next one, or to the last. */
  const thenNext = (one: Chosen, run: () => void) => {
    const left = (one.kind === 'own' ? mask.boxes : masking.open).length - 1;
    focusAfter(
      left === 0 ? 'anywhere' : { ...one, at: Math.min(one.at, left - 1), isFollowed: true },
    );
    run();
  };
  const remove = (one: Chosen, box: MaskBox) =>
    thenNext(one, () => (one.kind === 'own' ? masking.remove(one.at) : masking.dismiss([box])));
  const push = (at: number, box: MaskBox, by: PicturePoint) => {
    focusAfter({ kind: 'own', at, isFollowed: true });
    masking.nudge(at, (masking.isSizing ? sizedBox : movedBox)(box, by, picture));
  };

  return {
    press: (one: Chosen) => {
      const box = boxOf(one, mask.boxes, masking.open);
      if (one.kind === 'own') masking.setSizing(!masking.isSizing);
      else if (box) thenNext(one, () => masking.accept([box]));
    },
    onBox: (event: KeyboardEvent, one: Chosen) => {
      const box = boxOf(one, mask.boxes, masking.open);
      const arrow = arrowOf(event);
      if (box === null || (arrow === null && !isRemove(event))) return;
      event.preventDefault(); // Else an arrow would scroll the picture away from under its box.
      if (arrow === null) remove(one, box);
      else if (one.kind === 'own') push(one.at, box, arrow);
    },
    anywhere: (event: KeyboardEvent) => {
      const way = historyKey(event);
      if (way === null || isCompared) return;
      event.preventDefault();
      then(masking[way]);
    },
  };
}

const boxOf = (
  one: Chosen | null,
  own: readonly MaskBox[],
  open: readonly MaskBox[],
): MaskBox | null => (one === null ? null : ((one.kind === 'own' ? own : open)[one.at] ?? null));

/** A quarter as wide as what is seen, and in its middle. */
const boxInSight = (
  { middle: { x, y }, size }: ReturnType<typeof seenPart>,
  picture: PictureExtent,
): MaskBox | null =>
  boxBetween(
    { x: Math.round(x - size.width / 8), y: Math.round(y - size.height / 16) },
    { x: Math.round(x + size.width / 8), y: Math.round(y + size.height / 16) },
    picture,
  ) ?? boxBetween({ x, y }, { x: x + 1, y: y + 1 }, picture);
