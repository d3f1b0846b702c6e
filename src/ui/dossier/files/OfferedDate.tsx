/** One found date: the person says what it is of, and puts it in the chronology or does not. */
import { useState } from 'preact/hooks';
import type { FileEvent, FileEventKind, FoundDate } from '../../../domain/added-file.ts';
import { suggestedEvent } from '../../../domain/suggested-event.ts';
import { withEvent } from '../../../flows/edit-added-file.ts';
import { useWords } from '../../shared/words-context.ts';
import { DateWords } from './DateWords.tsx';
import { EventKindChoice } from './EventKindChoice.tsx';
import type { FileProps } from './files-props.ts';

type Props = FileProps & { readonly name: string; readonly found: FoundDate };

export function OfferedDate({ found, ...props }: Props) {
  const { files: words } = useWords().messages;
  const taken = props.file.events.find((event) => isOf(event, found));
  return (
    <li class="stack tight offered" data-offered={found.date}>
      <p>
        <DateWords dated={found} />
      </p>
      {taken ? (
        <p data-taken={taken.what}>{words.taken(words.kinds[taken.what])}</p>
      ) : (
        <Offer {...props} found={found} />
      )}
    </li>
  );
}

const isOf = (event: FileEvent, { date, page, words }: FoundDate): boolean =>
  event.date === date && event.page === page && event.words === words;

function Offer({ file, name, found, onEdit }: Props) {
  const { files: words } = useWords().messages;
  const suggested = suggestedEvent(found.words);
  const [kind, setKind] = useState<FileEventKind | null>(suggested);
  const [isLooked, setLooked] = useState(false);
  const { date, page, words: around } = found;
  return (
    <form
      class="stack tight"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        setLooked(true);
        if (kind) void onEdit(file, withEvent({ what: kind, date, page, words: around }));
      }}
    >
      <EventKindChoice
        name={name}
        chosen={kind}
        isSuggested={kind !== null && kind === suggested}
        problem={isLooked && kind === null ? words.kindMissing : null}
        onChoose={setKind}
      />
      <div class="row">
        <button type="submit" data-action="take-date">
          {words.take}
        </button>
      </div>
    </form>
  );
}
