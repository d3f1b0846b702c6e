/** Another recovery code, for whoever has lost the paper. It needs the passphrase. */
import { useState } from 'preact/hooks';
import { QuestionForm } from '../shared/QuestionForm.tsx';
import { Secret } from '../shared/Secret.tsx';
import { useWords } from '../shared/words-context.ts';
import type { SettingsPage } from './model.ts';

export function NewCode({ page }: { readonly page: SettingsPage }) {
  const { settings: words, gate, questions } = useWords().messages;
  const [passphrase, type] = useState('');
  return (
    <section class="stack">
      <QuestionForm
        question={words.newCode}
        problem={passphrase === '' ? gate.typeFirst : null}
        onSubmit={() => page.newRecoveryCode(passphrase)}
      >
        <p>{words.newCodeHint}</p>
        <Secret
          name="old-passphrase"
          label={words.oldPassphrase}
          value={passphrase}
          onInput={type}
        />
      </QuestionForm>
      <button type="button" data-action="back" onClick={() => page.open({ kind: 'none' })}>
        {questions.back}
      </button>
    </section>
  );
}
