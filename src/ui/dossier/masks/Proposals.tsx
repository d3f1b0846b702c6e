/** Boxes that are proposed: each is taken over or dismissed, or all of them at once. */
import type { MaskBox } from '../../../domain/mask.ts';
import { useWords } from '../../shared/words-context.ts';
import { Tool } from './Tool.tsx';

type Props = {
  readonly open: readonly MaskBox[];
  /** `null` when none is chosen. */
  readonly chosen: MaskBox | null;
  readonly onAccept: (boxes: readonly MaskBox[]) => void;
  readonly onDismiss: (boxes: readonly MaskBox[]) => void;
};

export function Proposals({ open, chosen, onAccept, onDismiss }: Props) {
  const { proposals: words } = useWords().messages.masks;
  if (open.length === 0) return null;
  const one = chosen === null ? [] : [chosen];
  return (
    <div class="notice stack tight" data-proposals={open.length}>
      <p>
        {words.count(open.length)} {words.how}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: these are no fields */}
      <div role="group" aria-label={words.title} class="row">
        <Tool action="accept-one" isOff={chosen === null} onPress={() => onAccept(one)}>
          {words.accept}
        </Tool>
        <Tool action="dismiss-one" isOff={chosen === null} onPress={() => onDismiss(one)}>
          {words.dismiss}
        </Tool>
        <Tool action="accept-all" onPress={() => onAccept(open)}>
          {words.acceptAll}
        </Tool>
        <Tool action="dismiss-all" onPress={() => onDismiss(open)}>
          {words.dismissAll}
        </Tool>
      </div>
    </div>
  );
}
