/** The two ways to mark: words that are selected, or a part of the page. */
import { useWords } from '../../../shared/words-context.ts';

type Props = {
  readonly hasText: boolean;
  readonly canDraw: boolean;
  /** Asked to mark while nothing was selected. */
  readonly isNothing: boolean;
  readonly onMark: () => void;
  readonly onDraw: () => void;
};

export function MarkBar({ hasText, canDraw, isNothing, onMark, onDraw }: Props) {
  const { viewer } = useWords().messages;
  return (
    <div class="stack tight no-print">
      {hasText && <p>{viewer.how}</p>}
      {canDraw && <p>{viewer.howPart}</p>}
      <div class="row">
        {hasText && (
          <button
            type="button"
            class="primary"
            data-action="mark-words"
            aria-keyshortcuts="Alt+M"
            // The press itself must not take the selection away.
            onMouseDown={(event) => event.preventDefault()}
            onClick={onMark}
          >
            {viewer.mark}
          </button>
        )}
        {canDraw && (
          <button type="button" data-action="draw-part" onClick={onDraw}>
            {viewer.markPart}
          </button>
        )}
      </div>
      <div role="alert">{isNothing && <p class="error">{viewer.nothingSelected}</p>}</div>
    </div>
  );
}
