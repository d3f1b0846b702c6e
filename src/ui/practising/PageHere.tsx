/** The made-up page in a frame that runs nothing, which page it is, and the button that marks. */

import { useState } from 'preact/hooks';
import { practisePages } from '../../domain/practise-page.ts';
import { titleOfPage, writePractisePage } from '../../practising/practise-pages.ts';
import { useWords } from '../shared/words-context.ts';
import type { Practising, ShownPage } from './model.ts';

type Props = { readonly practising: Practising };

export function PageHere({ practising }: Props) {
  const { messages } = useWords();
  const { practising: words, popup } = messages;
  const shown = practising.shown.value;
  const selected = practising.selected.value;
  return (
    <section class="stack tight" aria-labelledby="page-here">
      <h2 id="page-here">{words.page}</h2>
      <p>{words.madeUp}</p>
      <PageChoice practising={practising} />
      <p id="how">{words.how}</p>
      <p class="quiet">{words.withoutMouse}</p>
      <Frame shown={shown} onLoaded={practising.loaded} />
      <div role="alert">
        <Problem practising={practising} />
      </div>
      <p class="row">
        <button type="button" data-action="next-sentence" onClick={practising.selectNext}>
          {words.nextSentence}
        </button>
        <button
          type="button"
          class="primary"
          data-action="mark"
          aria-describedby="how"
          onClick={practising.mark}
        >
          {popup.mark}
        </button>
      </p>
      <p role="status" class="quiet" data-selected>
        {selected !== null && words.selected(selected)}
      </p>
    </section>
  );
}

function PageChoice({ practising }: Props) {
  const words = useWords().messages.practising;
  const { page: current } = practising.shown.value;
  return (
    <nav class="row practise-choice" aria-label={words.choosePage}>
      {practisePages.map((page) => (
        <button
          key={page}
          type="button"
          class="quiet-button"
          aria-pressed={page === current}
          data-page={page}
          onClick={() => practising.begin(page)}
        >
          {words.pages[page]}
        </button>
      ))}
    </nav>
  );
}

type FrameProps = {
  readonly shown: ShownPage;
  readonly onLoaded: (document: Document) => void;
};

function Frame({ shown, onLoaded }: FrameProps) {
  const words = useWords().messages.practising;
  const { page, edition, round } = shown;
  const [hasFocus, setFocus] = useState(false);
  const load = ({ contentDocument, contentWindow }: HTMLIFrameElement) => {
    contentWindow?.addEventListener('focus', () => setFocus(true));
    contentWindow?.addEventListener('blur', () => setFocus(false));
    if (contentDocument) onLoaded(contentDocument);
  };
  return (
    <iframe
      key={round}
      class="snapshot practise-page"
      translate={false}
      // No script runs in it; ours reads it as a page is read.
      sandbox="allow-same-origin"
      referrerpolicy="no-referrer"
      title={words.frameTitle(titleOfPage(page))}
      data-edition={edition}
      srcdoc={writePractisePage(page, edition)}
      data-focused={hasFocus || null}
      onLoad={({ currentTarget }) => load(currentTarget)}
    />
  );
}

function Problem({ practising }: Props) {
  const words = useWords().messages.practising;
  switch (practising.problem.value) {
    case null:
      return null;
    case 'nothing-selected':
      return <p class="error">{words.nothingSelected}</p>;
    case 'failed':
      return (
        <div class="error stack tight">
          <p>{words.failed}</p>
          <button type="button" data-action="start-again" onClick={practising.startAgain}>
            {words.startAgain}
          </button>
        </div>
      );
  }
}
