/** One question on a screen: its title, its answers, and "next". What is missing is said in words. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Heading } from './Heading.tsx';
import { usePopupWords } from './words-context.ts';

type Props = {
  readonly question: string;
  /** Why the answer is not complete yet, or `null` when it is. */
  readonly problem: string | null;
  readonly onSubmit: () => void;
  readonly submitLabel?: string;
  readonly submitAction?: string;
  readonly children: ComponentChildren;
};

export function QuestionForm(props: Props) {
  const { question, problem, onSubmit, children, submitAction = 'next' } = props;
  const { questions } = usePopupWords().messages;
  const [isAsked, ask] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    ask(true);
    if (problem === null) onSubmit();
  };
  return (
    <form class="stack" autocomplete="off" noValidate onSubmit={submit}>
      <Heading>{question}</Heading>
      <div aria-live="polite">{isAsked && problem && <p class="error">{problem}</p>}</div>
      {children}
      <button type="submit" class="primary" data-action={submitAction}>
        {props.submitLabel ?? questions.next}
      </button>
    </form>
  );
}
