/** What was marked in the file: its words and page, the way to it, and how it is taken away. */
import { pageAt } from '../../../../domain/file-pages.ts';
import type { FilePassage } from '../../../../domain/file-passage.ts';
import { quoteOf } from '../../../../domain/selector.ts';
import { Quote } from '../../../shared/Quote.tsx';
import { useWords } from '../../../shared/words-context.ts';
import { spanOf } from './marked-spans.ts';

type Props = {
  readonly passages: readonly FilePassage[];
  readonly text: string | null;
  readonly hasPages: boolean;
  readonly onGo: (passage: FilePassage) => void;
  readonly onTakeAway: (passage: FilePassage) => void;
};

export function PassageList(props: Props) {
  const { viewer } = useWords().messages;
  const { passages } = props;
  return (
    <section class="stack tight" data-passages={passages.length}>
      <h2>{viewer.marked}</h2>
      <p role="status" class="quiet">
        {passages.length === 0 ? viewer.none : viewer.count(passages.length)}
      </p>
      <ul class="plain stack tight">
        {passages.map((passage) => (
          <PassageItem key={passage.id} {...props} passage={passage} />
        ))}
      </ul>
    </section>
  );
}

function PassageItem(props: Props & { readonly passage: FilePassage }) {
  const { viewer } = useWords().messages;
  const { passage, text, onGo, onTakeAway } = props;
  const quote = quoteOf(passage.selectors);
  const page = props.hasPages ? pageOf(passage, text) : null;
  const name = quote ? `‘${quote.exact.slice(0, 60)}’` : viewer.partOf(page ?? 1);
  return (
    <li class="stack tight">
      {quote ? <Quote text={quote.exact} language={null} /> : <p>{viewer.partOf(page ?? 1)}</p>}
      <p class="row">
        {quote && page !== null && <span class="quiet">{viewer.page(page)}</span>}
        <button
          type="button"
          class="quiet-button"
          data-action="go-to-mark"
          aria-label={`${viewer.goThere}: ${name}`}
          onClick={() => onGo(passage)}
        >
          {viewer.goThere}
        </button>
        <button
          type="button"
          class="quiet-button"
          data-action="take-away-mark"
          aria-label={`${viewer.takeAway}: ${name}`}
          onClick={() => onTakeAway(passage)}
        >
          {viewer.takeAway}
        </button>
      </p>
    </li>
  );
}

function pageOf(passage: FilePassage, text: string | null): number {
  const span = spanOf(passage);
  if (span !== null && text !== null) return pageAt(text, span.start);
  return passage.places[0]?.page ?? 1;
}
