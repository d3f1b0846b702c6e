/** The page as the municipality changes it, and what is then found of the marked words. */
import { ChangedPassage } from '../shared/ChangedPassage.tsx';
import { useWords } from '../shared/words-context.ts';
import type { Practising } from './model.ts';

type Props = { readonly practising: Practising };

export function ChangesHere({ practising }: Props) {
  const { practising: words, change: changeWords, anchorStatus } = useWords().messages;
  const { edition } = practising.shown.value;
  const now = practising.now.value;
  return (
    <section class="stack tight" aria-labelledby="changes-here" data-found={now?.status}>
      <h2 id="changes-here">{words.later}</h2>
      <p>{words.laterHint}</p>
      <button type="button" data-action="turn-page" onClick={practising.turnPage}>
        {edition === 'first' ? words.changePage : words.restorePage}
      </button>
      <div role="status">
        {now && (
          <p>
            {edition === 'first' ? words.isRestored : words.isChanged}{' '}
            {words.foundAs(anchorStatus[now.status])}
          </p>
        )}
        {now?.change?.meaning === 'other' && <p>{changeWords.meaning}</p>}
      </div>
      {now?.change && <ChangedPassage change={now.change} language="nl" heading="h3" />}
    </section>
  );
}
