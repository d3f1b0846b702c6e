/** Always in reach: away from here at once. It promises no more than it does. */
import { usePopupWords } from './words-context.ts';

export type SafetyActions = {
  /** Opens an empty tab and closes our pages. */
  readonly leave: () => void;
};

type Props = SafetyActions & {
  /** Everything lies in memory only, which is said as long as it is so. */
  readonly isInMemory: boolean;
};

export function SafetyBar({ leave, isInMemory }: Props) {
  const { settings } = usePopupWords().messages;
  return (
    <aside class="safety stack tight no-print">
      {isInMemory && (
        <p class="notice" data-in-memory>
          {settings.inMemory}
        </p>
      )}
      <p class="row">
        <button type="button" class="quiet-button" data-action="leave" onClick={leave}>
          {settings.leave}
        </button>
        <span class="quiet">{settings.leaveHint}</span>
      </p>
    </aside>
  );
}
