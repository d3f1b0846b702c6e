/** Adds a date that stands in a file and was not found: in a photo of a letter there is no text to search. */
import { useState } from 'preact/hooks';
import { withEvent } from '../../../flows/edit-added-file.ts';
import { Field } from '../../shared/Field.tsx';
import { Folded } from '../../shared/Folded.tsx';
import { useWords } from '../../shared/words-context.ts';
import { DateFields } from '../DateFields.tsx';
import { EventKindChoice } from './EventKindChoice.tsx';
import type { FileProps } from './files-props.ts';
import {
  type EventProblem,
  emptyEvent,
  eventFrom,
  problemsOf,
  type TypedEvent,
} from './own-date.ts';

export function OwnDate({ file, onEdit }: FileProps) {
  const { files: words } = useWords().messages;
  const [typed, setTyped] = useState<TypedEvent>(emptyEvent);
  const [isLooked, setLooked] = useState(false);
  const problems = isLooked ? problemsOf(typed, file.pageCount) : [];
  const save = async () => {
    const event = eventFrom(typed, file.pageCount);
    setLooked(event === null);
    if (event !== null && (await onEdit(file, withEvent(event)))) setTyped(emptyEvent);
  };
  return (
    <Folded title={words.ownDate}>
      <form
        class="stack tight"
        autocomplete="off"
        noValidate
        data-own-date
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Fields
          typed={typed}
          problems={problems}
          pageCount={file.pageCount}
          onChange={(next) => setTyped({ ...typed, ...next })}
        />
        <div class="row">
          <button type="submit" data-action="add-own-date">
            {words.take}
          </button>
        </div>
      </form>
    </Folded>
  );
}

type FieldsProps = {
  readonly typed: TypedEvent;
  readonly problems: readonly EventProblem[];
  readonly pageCount: number;
  readonly onChange: (next: Partial<TypedEvent>) => void;
};

function Fields({ typed, problems, pageCount, onChange }: FieldsProps) {
  const { files: words, answers } = useWords().messages;
  const problem = (of: EventProblem, said: string) =>
    problems.includes(of) ? { problem: said } : {};
  return (
    <>
      <div role="alert">
        {problems.includes('date') && <p class="error">{answers.problems['no-such-date']}</p>}
      </div>
      <DateFields name="own-date" date={typed.date} onChange={(date) => onChange({ date })} />
      <EventKindChoice
        name="own"
        chosen={typed.kind}
        isSuggested={false}
        problem={problems.includes('kind') ? words.kindMissing : null}
        onChoose={(kind) => onChange({ kind })}
      />
      <Field
        name="own-words"
        label={words.ownWords}
        hint={words.ownWordsHint}
        {...problem('words', words.ownWordsMissing)}
        value={typed.words}
        onInput={(next) => onChange({ words: next })}
      />
      <Field
        name="own-page"
        keyboard="numeric"
        label={words.ownPage}
        {...problem('page', words.ownPageMissing(pageCount))}
        value={typed.page}
        onInput={(page) => onChange({ page })}
      />
    </>
  );
}
