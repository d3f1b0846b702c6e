/** What every form about a letter has around it: its question, what is missing, saving and leaving. */
import type { ComponentChildren } from 'preact';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly question: string;
  /** Why it cannot be saved yet, or `null` when it can. */
  readonly problem: string | null;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
};

export function StepForm({ question, problem, onSave, onCancel, children }: Props) {
  const words = useWords().messages.steps;
  return (
    <section class="panel stack">
      <QuestionForm
        question={question}
        problem={problem}
        submitLabel={words.save}
        onSubmit={onSave}
      >
        {children}
      </QuestionForm>
      <button type="button" data-action="cancel" onClick={onCancel}>
        {words.cancel}
      </button>
    </section>
  );
}
