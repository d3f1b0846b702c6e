/** What a reader should know of the copy that is printed: read when the card comes in sight. */
import { useEffect, useState } from 'preact/hooks';
import type { PrintNote } from '../../../domain/print-copy.ts';
import { useSeen } from '../../shared/use-seen.ts';
import { useWords } from '../../shared/words-context.ts';
import type { FileProps } from './files-props.ts';

export function FileNotes({ file, copyOf }: FileProps) {
  const { files: words } = useWords().messages;
  const { ref, isSeen } = useSeen<HTMLDivElement>();
  const [notes, setNotes] = useState<readonly PrintNote[]>([]);
  useEffect(() => {
    if (isSeen) copyOf(file).then((copy) => setNotes(copy?.notes ?? []));
  }, [file.id, copyOf, isSeen]);
  // That a place was removed is said once, with what it means for the pack.
  const shown = notes.filter((note) => !(file.tellsPlace && note === 'place-removed'));
  return (
    <div ref={ref} class="stack tight">
      {file.tellsPlace && <p data-note="tells-place">{words.tellsPlace}</p>}
      {shown.map((note) => (
        <p key={note} data-note={note}>
          {words.notes[note]}
        </p>
      ))}
    </div>
  );
}
