/** A date of a file: as exactly as it is known, the words around it, and the page that it stands on. */
import { sayApproximateDate } from '../../../data/answer-words.ts';
import type { FoundDate } from '../../../domain/added-file.ts';
import { asWritten } from '../../shared/as-written.ts';
import { useWords } from '../../shared/words-context.ts';

type Props = { readonly dated: Pick<FoundDate, 'date' | 'page' | 'words'> };

export function DateWords({ dated: { date, page, words: around } }: Props) {
  const { language, messages } = useWords();
  const { files: words } = messages;
  const property = Object.hasOwn(words.properties, around) ? words.properties[around] : null;
  return (
    <>
      <strong>{sayApproximateDate(date, language)}</strong>
      {page !== null && `, ${words.onPage(page)}`}
      {property && page === null && `, ${property}`}
      {around !== '' && !property && (
        <>
          {': '}
          <q class="around" {...asWritten}>
            {around}
          </q>
        </>
      )}
    </>
  );
}
