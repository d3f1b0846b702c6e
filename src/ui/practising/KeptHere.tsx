/** What would be kept: the marked words, and the page as it was at that moment. */
import type { KeptPassage } from '../../practising/keep-passage.ts';
import { KeptPage } from '../shared/KeptPage.tsx';
import { Quote } from '../shared/Quote.tsx';
import { useWords } from '../shared/words-context.ts';

type Props = { readonly kept: KeptPassage; readonly title: string };

export function KeptHere({ kept, title }: Props) {
  const { practising: words, popup } = useWords().messages;
  return (
    <section class="stack tight" aria-labelledby="kept-here" data-kept>
      <h2 id="kept-here">{words.keptTitle}</h2>
      <p>{words.keptHint}</p>
      <Quote text={kept.quote} language="nl" label={popup.markedText} />
      <p class="quiet">{words.keptPicture}</p>
      <KeptPage title={title} read={async () => kept.snapshot} />
    </section>
  );
}
