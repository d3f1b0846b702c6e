/** What a reader should know of the copy that is printed: read when the card comes in sight. */
import { useEffect, useState } from 'preact/hooks';
import type { PrintCopy } from '../../../domain/print-copy.ts';
import { useSeen } from '../../shared/use-seen.ts';
import { useWords } from '../../shared/words-context.ts';
import type { FileProps } from './files-props.ts';

export function FileNotes({ file, copyOf }: FileProps) {
  const { files: words } = useWords().messages;
  const { ref, isSeen } = useSeen<HTMLDivElement>();
  const [copy, setCopy] = useState<PrintCopy | null | 'not-looked'>('not-looked');
  useEffect(() => {
    if (isSeen) copyOf(file).then(setCopy);
  }, [file.id, copyOf, isSeen]);
  const notes = copy === null || copy === 'not-looked' ? [] : copy.notes;
  // That a place was removed is said once, with what it means for the pack.
  const shown = notes.filter((note) => !(file.tellsPlace && note === 'place-removed'));
  return (
    <div ref={ref} class="stack tight">
      {file.tellsPlace && (
        <p data-note="tells-place">{copy === null ? words.tellsPlaceNoCopy : words.tellsPlace}</p>
      )}
      {shown.map((note) => (
        <p key={note} data-note={note}>
          {words.notes[note]}
        </p>
      ))}
    </div>
  );
}
