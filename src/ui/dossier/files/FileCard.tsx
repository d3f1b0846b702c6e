/** One letter, photo or e-mail: what it is, what to know of its copy, and what can be done with it. */
import { useState } from 'preact/hooks';
import { dayOf, dutchTimeZone } from '../../../domain/instant.ts';
import { named, standing } from '../../../flows/edit-added-file.ts';
import { asWritten } from '../../shared/as-written.ts';
import { writeDay } from '../../shared/dates.ts';
import { useWords } from '../../shared/words-context.ts';
import { FileDates } from './FileDates.tsx';
import { FileForm } from './FileForm.tsx';
import { FileNotes } from './FileNotes.tsx';
import type { FileProps } from './files-props.ts';
import { OpenFile } from './OpenFile.tsx';

export function FileCard(props: FileProps) {
  const { file, numbers } = props;
  const { files: words } = useWords().messages;
  const [isEdited, setEdited] = useState(false);
  const number = numbers.get(file.id);
  return (
    <article class="added-file stack tight" data-file={file.id} data-standing={file.standing}>
      <h5>
        {number !== undefined && <span class="tier first">{words.exhibit(number)}</span>}{' '}
        <bdi {...asWritten}>{file.title}</bdi>
      </h5>
      <About {...props} />
      <FileNotes {...props} />
      {file.standing === 'taken-out' && <p class="notice">{words.takenOut}</p>}
      {isEdited ? (
        <FileForm
          file={file}
          onSave={async (next) => {
            if (await props.onEdit(file, named(next))) setEdited(false);
          }}
          onCancel={() => setEdited(false)}
        />
      ) : (
        <Ways {...props} onRename={() => setEdited(true)} />
      )}
      <FileDates {...props} />
    </article>
  );
}

/** `Brief · 12 bladen · toegevoegd op 26 november 2026`. */
function About({ file }: FileProps) {
  const { language, messages } = useWords();
  const { files: words } = messages;
  const day = writeDay(dayOf(file.addedAt, dutchTimeZone), language);
  const facts = [words.sorts[file.sort], words.pageCount(file.pageCount), words.addedOn(day)];
  return <p class="quiet">{facts.join(' · ')}</p>;
}

function Ways({ onRename, ...props }: FileProps & { readonly onRename: () => void }) {
  const { files: words } = useWords().messages;
  const { file, onEdit, onTakeAway } = props;
  const isIn = file.standing === 'in-pack';
  return (
    <div class="row">
      <OpenFile {...props} />
      <button type="button" data-action="rename-file" onClick={onRename}>
        {words.edit}
      </button>
      <button
        type="button"
        class="quiet-button"
        data-action={isIn ? 'take-out-file' : 'put-back-file'}
        onClick={() =>
          isIn ? onTakeAway({ kind: 'file', file }) : void onEdit(file, standing('in-pack'))
        }
      >
        {isIn ? words.takeOut : words.putBack}
      </button>
    </div>
  );
}
