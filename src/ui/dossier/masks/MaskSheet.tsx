/** The picture with its boxes, where they are drawn, moved, sized and chosen. */
import type { RefObject } from 'preact';
import type { Mask, MaskBox } from '../../../domain/mask.ts';
import { useWords } from '../../shared/words-context.ts';
import { DraftBox, Handles, OwnBoxes, ProposedBoxes } from './MaskBoxes.tsx';
import type { MaskedPicture } from './mask-editor-props.ts';
import { corners, inkColour, styleOfSheet, type Zoom } from './on-screen.ts';
import type { Grip, useGesture } from './use-gesture.ts';
import type { Chosen } from './use-masking.ts';

export type SheetProps = {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly picture: MaskedPicture;
  readonly mask: Mask;
  readonly open: readonly MaskBox[];
  readonly chosen: Chosen | null;
  readonly isSizing: boolean;
  readonly zoom: Zoom;
  /** Boxes are not shown, and nothing is drawn. */
  readonly isCompared: boolean;
  readonly isScrolling: boolean;
  readonly gesture: ReturnType<typeof useGesture>;
  /** Explains the keys. */
  readonly describedBy: string;
  readonly onChoose: (chosen: Chosen | null) => void;
  /** The keyboard, or a program that reads the screen, pressed it. */
  readonly onPress: (pressed: Chosen) => void;
  readonly onKey: (event: KeyboardEvent, on: Chosen) => void;
};

export function MaskSheet(props: SheetProps) {
  const { masks: words } = useWords().messages;
  const { picture, gesture, onChoose } = props;
  const isShown = !props.isCompared && !props.mask.isWhole;
  return (
    <div
      ref={props.sheet}
      class="mask-sheet"
      // So that a screen reader hands the arrows on.
      role="application"
      aria-label={words.sheet}
      aria-describedby={props.describedBy}
      style={styleOfSheet(picture, props.zoom)}
      data-draws={isShown && !props.isScrolling}
      // Where the focus goes is decided below; a browser would give it to what lies around.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={(event) => {
        if (event.button !== 0 || !event.isPrimary || !isShown) return;
        focusAt(event.target, event.currentTarget);
        if (!isCorner(event.target)) onChoose(chosenAt(event.target));
        const isFinger = event.pointerType === 'touch';
        if (!isFinger || !props.isScrolling) gesture.begin(event, gripAt(event.target, props));
      }}
      onPointerMove={gesture.move}
      onPointerUp={gesture.end}
      onPointerCancel={gesture.stop}
      onFocusIn={({ target }) => onChoose(chosenAt(target))}
      onClick={({ detail, target }) => {
        const pressed = chosenAt(target);
        if (detail === 0 && pressed) props.onPress(pressed); // A pointer chooses, and no more.
      }}
      onKeyDown={(event) => {
        const on = chosenAt(event.target);
        if (on) props.onKey(event, on);
      }}
    >
      <img src={picture.url} alt={words.picture} draggable={false} />
      {isShown && <Boxes {...props} />}
      {props.mask.isWhole && !props.isCompared && (
        <div class="mask-whole mask-ink" style={{ 'background-color': inkColour }} />
      )}
    </div>
  );
}

function Boxes({ mask: { boxes }, picture, open, chosen, isSizing, gesture }: SheetProps) {
  const { draft } = gesture;
  const own = chosen?.kind === 'own' ? chosen.at : null;
  const box = draft?.box ?? (own === null ? undefined : boxes[own]);
  return (
    <>
      <OwnBoxes
        boxes={boxes}
        picture={picture}
        movedAt={draft?.at ?? null}
        sizedAt={isSizing ? own : null}
      />
      <ProposedBoxes boxes={open} picture={picture} />
      {draft && <DraftBox box={draft.box} picture={picture} />}
      {box && <Handles box={box} picture={picture} />}
    </>
  );
}

const elementOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof HTMLElement ? target : null;

const isCorner = (target: EventTarget | null): boolean =>
  elementOf(target)?.dataset.corner !== undefined;

function chosenAt(target: EventTarget | null): Chosen | null {
  const { own, proposed } = elementOf(target)?.closest('button')?.dataset ?? {};
  if (own !== undefined) return { kind: 'own', at: Number(own) };
  return proposed === undefined ? null : { kind: 'proposed', at: Number(proposed) };
}

/** On a corner the focus stays on its box. */
function focusAt(target: EventTarget | null, sheet: HTMLElement): void {
  if (isCorner(target)) return;
  const view = sheet.closest<HTMLElement>('[tabindex]');
  (elementOf(target)?.closest('button') ?? view)?.focus({ preventScroll: true });
}

/** Over a proposal one may draw: it is no box yet. */
function gripAt(target: EventTarget | null, { mask: { boxes }, chosen }: SheetProps): Grip {
  const named = elementOf(target)?.dataset.corner;
  const corner = corners.find((one) => one === named);
  const on = corner ? chosen : chosenAt(target);
  const box = on?.kind === 'own' ? boxes[on.at] : undefined;
  if (!on || !box) return { kind: 'picture' };
  return corner ? { kind: 'corner', at: on.at, box, corner } : { kind: 'box', at: on.at, box };
}
