/** What a person may add to a capture, each with what comes with it. Closed until it is wanted. */
import type { CaptureChoices } from '../../domain/capture-choices.ts';
import { usePopupWords } from '../shared/words-context.ts';
import type { PopupActions } from './PopupView.tsx';

type Props = {
  readonly choices: CaptureChoices;
  /** Where the page cannot notice it, the cache is always read, and there is nothing to choose. */
  readonly isCacheAChoice: boolean;
  readonly actions: Pick<PopupActions, 'choose' | 'openVisit'>;
};

export function MoreChoices({ choices, isCacheAChoice, actions }: Props) {
  const { more } = usePopupWords().messages.popup;
  const names = ['keepsTyped', 'readsCache', 'asksAgain'] as const;
  return (
    <details class="stack tight" data-more>
      <summary>{more.title}</summary>
      {names
        .filter((name) => name !== 'readsCache' || isCacheAChoice)
        .map((name) => (
          <label key={name} class="choice">
            <input
              type="checkbox"
              name={name}
              checked={choices[name]}
              autocomplete="off"
              onChange={(event) => actions.choose({ [name]: event.currentTarget.checked })}
            />
            <span>
              {more.choices[name].label} <span class="quiet">{more.choices[name].hint}</span>
            </span>
          </label>
        ))}
      <button type="button" data-action="open-visit" onClick={actions.openVisit}>
        {more.visit}
      </button>
      <p class="quiet">{more.visitHint}</p>
    </details>
  );
}
