/** The boxes while they are worked on: what changes them, what is chosen, and the way back. */
import { useMemo, useRef, useState } from 'preact/hooks';
import {
  boxOnPixels,
  isSameBox,
  keyOfBox,
  type Mask,
  type MaskBox,
  withBoxAt,
  withBoxes,
  withoutBoxAt,
} from '../../../domain/mask.ts';
import {
  amendStep,
  beginHistory,
  type MaskHistory,
  redoStep,
  takeStep,
  undoStep,
} from '../../../domain/mask-history.ts';
import type { MaskEditorProps } from './mask-editor-props.ts';

/** A proposal that was accepted or dismissed is not shown again, unless that is undone. */
type Step = { readonly mask: Mask; readonly settled: ReadonlySet<string> };

/** A box, or a proposal, by its place among the others. */
export type Chosen = { readonly kind: 'own' | 'proposed'; readonly at: number };

/** Changes of the same box by the keyboard, one after the other, are one step. */
type Burst = number | null;

export function useMasking({ mask, picture, proposed, onChange }: MaskEditorProps) {
  const [kept, keep] = useState(() => beginHistory<Step>({ mask, settled: new Set() }));
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [isSizing, setSizing] = useState(false);
  const burst = useRef<Burst>(null);
  // Whoever shows the editor has the last word on the mask.
  const history = kept.present.mask === mask ? kept : beginHistory({ ...kept.present, mask });
  const { settled } = history.present;
  // The same ones while nothing changes, for thousands are drawn from them.
  const open = useMemo(() => openProposals(proposed, mask, settled), [proposed, mask, settled]);

  const go = (next: MaskHistory<Step>, of: Burst = null) => {
    burst.current = of;
    keep(next);
    if (next.present.mask !== mask) onChange(next.present.mask);
  };
  const change = (next: Mask, more = settled) => {
    if (next !== mask || more !== settled) go(takeStep(history, { mask: next, settled: more }));
  };
  const settling = (boxes: readonly MaskBox[]) => new Set([...settled, ...boxes.map(keyOfBox)]);
  const onPicture = (boxes: readonly MaskBox[]) =>
    boxes.flatMap((box) => boxOnPixels(box, picture) ?? []);

  return {
    open,
    chosen: isThere(chosen, mask, open) ? chosen : null,
    choose: (next: Chosen | null) => {
      setChosen(next);
      setSizing(false);
    },
    /** The arrows change the size of the chosen box, and do not move it. */
    isSizing,
    setSizing,
    /** Where it is among the boxes. */
    add: (box: MaskBox): number => {
      const next = withBoxes(mask, [box]);
      change(next);
      return next.boxes.findIndex((one) => isSameBox(one, box));
    },
    replace: (at: number, box: MaskBox) => change(withBoxAt(mask, at, box)),
    nudge: (at: number, box: MaskBox) => {
      const before = mask.boxes[at];
      if (before === undefined || isSameBox(before, box)) return;
      const step = { mask: withBoxAt(mask, at, box), settled };
      go(burst.current === at ? amendStep(history, step) : takeStep(history, step), at);
    },
    remove: (at: number) => change(withoutBoxAt(mask, at)),
    cover: (isWhole: boolean) => change({ ...mask, isWhole }),
    accept: (boxes: readonly MaskBox[]) =>
      change(withBoxes(mask, onPicture(boxes)), settling(boxes)),
    dismiss: (boxes: readonly MaskBox[]) => change(mask, settling(boxes)),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => go(undoStep(history)),
    redo: () => go(redoStep(history)),
  };
}

export type Masking = ReturnType<typeof useMasking>;

/** Those about which nothing was decided, and that are no box already. */
function openProposals(
  proposed: readonly MaskBox[],
  { boxes }: Mask,
  settled: ReadonlySet<string>,
): readonly MaskBox[] {
  const own = new Set(boxes.map(keyOfBox));
  return proposed.filter((box) => !settled.has(keyOfBox(box)) && !own.has(keyOfBox(box)));
}

function isThere(chosen: Chosen | null, { boxes }: Mask, open: readonly MaskBox[]): boolean {
  if (chosen === null) return false;
  return chosen.at < (chosen.kind === 'own' ? boxes : open).length;
}
