/** Asks for the words of files that are locked: once, for all that were chosen. */
import { useState } from 'preact/hooks';
import { asWritten } from '../../shared/as-written.ts';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { Secret } from '../../shared/Secret.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { ImportPage, ImportStep } from './import-model.ts';

type Props = {
  readonly importing: ImportPage;
  readonly step: Extract<ImportStep, { readonly kind: 'locked' }>;
};

export function OpenLocked({ importing, step }: Props) {
  const { received: words, codes } = useWords().messages;
  const [typed, type] = useState('');
  return (
    <>
      <div role="alert">{step.code && <p class="error">{codes[step.code]}</p>}</div>
      <QuestionForm
        question={words.askWords}
        problem={typed.trim() === '' ? words.typeWordsFirst : null}
        submitLabel={words.openIt}
        submitAction="open-locked"
        onSubmit={() => importing.look(step.files, typed)}
      >
        {step.files.map(({ name }) => (
          <p key={name}>
            <bdi {...asWritten}>{name}</bdi>
          </p>
        ))}
        <p>{words.askWordsHint}</p>
        <Secret name="pack-words" label={words.typedWords} value={typed} onInput={type} />
      </QuestionForm>
    </>
  );
}
