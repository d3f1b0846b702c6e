/** What can be done to the boxes, and how large the picture is shown. */
import { useWords } from '../../shared/words-context.ts';
import { type Zoom, zooms } from './on-screen.ts';
import { Tool } from './Tool.tsx';

/** How the picture is looked at. */
export type Looking = {
  /** The original is shown, without boxes. */
  readonly isCompared: boolean;
  /** A finger moves the picture and draws nothing. */
  readonly isScrolling: boolean;
};

export type ToolsProps = {
  readonly looking: Looking;
  readonly isWhole: boolean;
  readonly hasChosen: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onLook: (looking: Looking) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onWhole: (isWhole: boolean) => void;
};

export function MaskTools(props: ToolsProps) {
  const { masks: words } = useWords().messages;
  const { looking, isWhole, onLook } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are no fields
    <div role="group" aria-label={words.tools} class="row">
      <BoxTools {...props} />
      <Tool
        action="cover-whole"
        isPressed={isWhole}
        isOff={looking.isCompared}
        onPress={() => props.onWhole(!isWhole)}
      >
        {words.whole}
      </Tool>
      <Tool
        action="compare"
        isPressed={looking.isCompared}
        onPress={() => onLook({ ...looking, isCompared: !looking.isCompared })}
      >
        {words.compare}
      </Tool>
      <Tool
        action="scroll-picture"
        class="mask-by-finger"
        isPressed={looking.isScrolling}
        onPress={() => onLook({ ...looking, isScrolling: !looking.isScrolling })}
      >
        {words.scroll}
      </Tool>
    </div>
  );
}

/** While boxes are not seen, none is made and none is taken away. */
function BoxTools({ looking: { isCompared }, isWhole, hasChosen, ...props }: ToolsProps) {
  const { masks: words } = useWords().messages;
  const isHidden = isCompared || isWhole;
  return (
    <>
      <Tool action="add-box" isOff={isHidden} onPress={props.onAdd}>
        {words.add}
      </Tool>
      <Tool action="remove-box" isOff={isHidden || !hasChosen} onPress={props.onRemove}>
        {words.remove}
      </Tool>
      <Tool
        action="undo"
        keys="Control+Z"
        isOff={isCompared || !props.canUndo}
        onPress={props.onUndo}
      >
        {words.undo}
      </Tool>
      <Tool
        action="redo"
        keys="Control+Shift+Z"
        isOff={isCompared || !props.canRedo}
        onPress={props.onRedo}
      >
        {words.redo}
      </Tool>
    </>
  );
}

type ZoomProps = { readonly zoom: Zoom; readonly onZoom: (zoom: Zoom) => void };

export function ZoomTools({ zoom, onZoom }: ZoomProps) {
  const { masks: words } = useWords().messages;
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are no fields
    <div role="group" aria-label={words.zoom} class="row">
      {zooms.map((one) => (
        <Tool key={one} action={`zoom-${one}`} isPressed={one === zoom} onPress={() => onZoom(one)}>
          {words.zooms[one]}
        </Tool>
      ))}
    </div>
  );
}
