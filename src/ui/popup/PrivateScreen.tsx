/** A private window: everything stays in memory, and the questions follow in an ordinary window. */
import { Heading } from '../shared/Heading.tsx';
import { usePopupWords } from '../shared/words-context.ts';
import type { PopupActions } from './PopupView.tsx';

type Props = { readonly isKept: boolean; readonly actions: PopupActions };

export function PrivateScreen({ isKept, actions }: Props) {
  const { messages } = usePopupWords();
  const { popup } = messages;
  return (
    <>
      <Heading>{isKept ? popup.keptInMemory : messages.name}</Heading>
      <p class="notice" role="status">
        {popup.inPrivate}
      </p>
      {isKept ? (
        <>
          <button
            type="button"
            class="primary"
            data-action="go-on-outside"
            onClick={actions.goOnOutside}
          >
            {popup.goOn}
          </button>
          <p class="quiet">{popup.goOnHint}</p>
        </>
      ) : (
        <>
          <button type="button" class="primary" data-action="mark" onClick={actions.mark}>
            {popup.mark}
          </button>
          <p class="quiet">{popup.markHint}</p>
          <button type="button" data-action="capture-page" onClick={actions.capturePage}>
            {popup.capturePage}
          </button>
          <button type="button" data-action="open-visit" onClick={actions.openVisit}>
            {popup.more.visit}
          </button>
          <p class="quiet">{popup.more.visitHint}</p>
        </>
      )}
    </>
  );
}
