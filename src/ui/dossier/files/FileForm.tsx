/** What the person calls it, and what they say that it is. */
import { useState } from 'preact/hooks';
import { type AddedFile, fileSorts } from '../../../domain/added-file.ts';
import { Choices } from '../../shared/Choices.tsx';
import { Field } from '../../shared/Field.tsx';
import { useWords } from '../../shared/words-context.ts';

type Named = Pick<AddedFile, 'title' | 'sort'>;

type Props = {
  readonly file: AddedFile;
  readonly onSave: (next: Named) => void;
  readonly onCancel: () => void;
};

export function FileForm({ file, onSave, onCancel }: Props) {
  const { files: words, dossier } = useWords().messages;
  const [{ title, sort }, change] = useState<Named>(file);
  const [isLooked, setLooked] = useState(false);
  const isEmpty = title.trim() === '';
  return (
    <form
      class="stack tight"
      autocomplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setLooked(true);
        if (!isEmpty) onSave({ title: title.trim(), sort });
      }}
    >
      <Field
        name="file-title"
        label={words.name}
        hint={words.nameHint}
        {...(isLooked && isEmpty ? { problem: words.nameMissing } : {})}
        value={title}
        onInput={(next) => change({ title: next, sort })}
      />
      <Choices
        name={`file-sort-${file.id}`}
        question={words.sort}
        values={fileSorts}
        words={words.sorts}
        chosen={sort}
        onChoose={(next) => change({ title, sort: next })}
      />
      <div class="row">
        <button type="submit" class="primary" data-action="save-file">
          {dossier.save}
        </button>
        <button type="button" data-action="cancel" onClick={onCancel}>
          {dossier.cancel}
        </button>
      </div>
    </form>
  );
}
