/** The dates of a file: what was taken over, what was found, and the way to add one. */
import { useState } from 'preact/hooks';
import { useWords } from '../../shared/words-context.ts';
import { FoundDates } from './FoundDates.tsx';
import type { FileProps } from './files-props.ts';
import { OwnDate } from './OwnDate.tsx';
import { TakenDates } from './TakenDates.tsx';

/** What is folded away is not drawn: a contract may hold two hundred dates. */
export function FileDates(props: FileProps) {
  const { files: words } = useWords().messages;
  const [isOpen, setOpen] = useState(false);
  const { found } = props.file;
  return (
    <>
      <TakenDates {...props} />
      <details
        class="stack tight"
        data-dates={found.length}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>{words.dates(found.length)}</summary>
        {isOpen && (
          <>
            <p>{found.length === 0 ? words.noDates : words.datesHint}</p>
            <FoundDates {...props} from="text" />
            <FoundDates {...props} from="properties" />
            <OwnDate {...props} />
          </>
        )}
      </details>
    </>
  );
}
