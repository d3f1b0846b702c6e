/** How a picture is left: with what was done, or without. */
import { useWords } from '../../shared/words-context.ts';

type Props = {
  /** `null`: there is nothing that could be done. */
  readonly onDone: (() => void) | null;
  readonly onCancel: () => void;
};

export function EndButtons({ onDone, onCancel }: Props) {
  const { masks: words } = useWords().messages;
  return (
    <div class="row">
      {onDone && (
        <button type="button" class="primary" data-action="masks-done" onClick={onDone}>
          {words.done}
        </button>
      )}
      <button type="button" data-action="cancel" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
