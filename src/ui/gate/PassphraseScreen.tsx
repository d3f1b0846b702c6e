/** Chooses the passphrase: typed twice, long enough, and with the plain word that nobody can reset it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { isLongEnough } from '../../domain/passphrase.ts';
import { QuestionForm } from '../shared/QuestionForm.tsx';
import { Secret } from '../shared/Secret.tsx';
import { usePopupWords } from '../shared/words-context.ts';

type Props = {
  readonly onChoose: (passphrase: string) => void;
  readonly onBack?: () => void;
  /** What is asked; the first passphrase when it is not given. */
  readonly question?: string;
  readonly label?: string;
  /** What has to be filled in before it, and why that is not complete. */
  readonly children?: ComponentChildren;
  readonly problem?: string | null;
};

export function PassphraseScreen(props: Props) {
  const { onChoose, onBack, children } = props;
  const { gate, questions } = usePopupWords().messages;
  const [first, typeFirst] = useState('');
  const [second, typeSecond] = useState('');
  const problem = !isLongEnough(first)
    ? gate.passphraseShort
    : first !== second
      ? gate.passphrasesDiffer
      : null;
  return (
    <section class="stack">
      <QuestionForm
        question={props.question ?? gate.newPassphrase}
        problem={props.problem ?? problem}
        onSubmit={() => onChoose(first)}
      >
        {children}
        <p>{gate.passphraseHint}</p>
        <Secret
          name="new-passphrase"
          label={props.label ?? gate.passphrase}
          value={first}
          onInput={typeFirst}
        />
        <Secret
          name="new-passphrase-again"
          label={gate.passphraseAgain}
          value={second}
          onInput={typeSecond}
        />
      </QuestionForm>
      {onBack && (
        <button type="button" data-action="back" onClick={onBack}>
          {questions.back}
        </button>
      )}
    </section>
  );
}
