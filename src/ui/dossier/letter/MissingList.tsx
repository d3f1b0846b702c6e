/** What is still missing, each with the way to it. It is said aloud when it appears. */
import type { LetterField } from '../../../domain/letter-draft.ts';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly fields: readonly LetterField[];
  readonly onGo: (field: LetterField) => void;
};

export function MissingList({ fields, onGo }: Props) {
  const { letter } = useWords().messages;
  return (
    <div role="alert">
      {fields.length > 0 && (
        <div class="error stack tight" data-missing={fields.length}>
          <p>{letter.faults(fields.length)}</p>
          <ul class="plain">
            {fields.map((field) => (
              <li key={field}>
                <button
                  type="button"
                  class="quiet-button"
                  data-action="go-to-field"
                  onClick={() => onGo(field)}
                >
                  {letter.fields[field].label}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
