/** The words of a report that were marked on a page, in the language of that page. */
import type { Annotation } from '../../domain/annotation.ts';
import type { Capture } from '../../domain/capture.ts';
import { quoteOf } from '../../domain/selector.ts';
import { asWritten } from '../shared/as-written.ts';
import { tagOf } from '../shared/language-tag.ts';
import { useWords } from '../shared/words-context.ts';

type Props = { readonly mark: Annotation; readonly captures: readonly Capture[] };

export function MarkedWords({ mark: { selectors, captureId }, captures }: Props) {
  const { popup } = useWords().messages;
  const quote = quoteOf(selectors);
  if (quote === null) return <blockquote dir="auto">{popup.wholePage}</blockquote>;
  const page = captures.find(({ id }) => id === captureId);
  return (
    <blockquote dir="auto" lang={tagOf(page?.facts.language ?? null)} {...asWritten}>
      {quote.exact}
    </blockquote>
  );
}
