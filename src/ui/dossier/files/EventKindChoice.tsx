/** What a date is of. */
import { useId } from 'preact/hooks';
import { type FileEventKind, fileEventKinds } from '../../../domain/added-file.ts';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly name: string;
  readonly chosen: FileEventKind | null;
  /** It was worked out from the words around the date, and not chosen. */
  readonly isSuggested: boolean;
  readonly problem: string | null;
  readonly onChoose: (kind: FileEventKind | null) => void;
};

export function EventKindChoice({ name, chosen, isSuggested, problem, onChoose }: Props) {
  const { files: words } = useWords().messages;
  const id = useId();
  return (
    <div>
      <label for={id}>{words.kindQuestion}</label>
      <div role="alert">
        {problem && (
          <p id={`${id}-problem`} class="error">
            {problem}
          </p>
        )}
      </div>
      <select
        id={id}
        name={`event-kind-${name}`}
        value={chosen ?? ''}
        autocomplete="off"
        {...(isSuggested ? { 'aria-describedby': `${id}-suggested` } : {})}
        {...(problem ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {})}
        onChange={({ currentTarget: { value } }) =>
          onChoose(fileEventKinds.find((kind) => kind === value) ?? null)
        }
      >
        <option value="">{words.kindNone}</option>
        {fileEventKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
      {isSuggested && (
        <p id={`${id}-suggested`} class="quiet" data-suggested>
          {words.suggested}
        </p>
      )}
    </div>
  );
}
