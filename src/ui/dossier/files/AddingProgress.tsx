/** How far it is with what was chosen, and what became of each file. */
import { asWritten } from '../../shared/as-written.ts';
import { useWords } from '../../shared/words-context.ts';
import type { Adding, FileGoing, FileOutcome } from './file-actions.ts';

type Props = { readonly adding: Adding | null; readonly onStop: () => void };

/** The numbers stand outside what is read aloud: a page a second would be too much to listen to. */
export function AddingProgress({ adding, onStop }: Props) {
  const { files: words } = useWords().messages;
  const going = adding?.going ?? null;
  return (
    <>
      <div role="status" class="stack tight" data-adding={stateOf(adding)}>
        {adding?.outcomes.map((outcome) => (
          <Outcome key={outcome.name} outcome={outcome} />
        ))}
        {going && <p {...asWritten}>{words.adding(going.name, going.at, going.of)}</p>}
      </div>
      {going && (
        <div class="stack tight">
          <Pages going={going} />
          <button type="button" data-action="stop-adding" onClick={onStop}>
            {words.stop}
          </button>
        </div>
      )}
    </>
  );
}

const stateOf = (adding: Adding | null): 'none' | 'going' | 'done' => {
  if (adding === null) return 'none';
  return adding.going === null ? 'done' : 'going';
};

function Pages({ going: { name, done, total } }: { readonly going: FileGoing }) {
  const { files: words, loading } = useWords().messages;
  return (
    <label {...asWritten}>
      {total === 0 ? loading : words.pages(done, total)}
      <progress
        aria-label={name}
        {...(total === 0 ? {} : { value: done })}
        max={Math.max(total, 1)}
      />
    </label>
  );
}

function Outcome({ outcome: { name, error } }: { readonly outcome: FileOutcome }) {
  const { files: words, codes } = useWords().messages;
  if (error === null) return <p {...asWritten}>{words.added(name)}</p>;
  return (
    <p class="error" data-not-added={error}>
      <span {...asWritten}>{words.notAdded(name)}</span> {codes[error]}
    </p>
  );
}
