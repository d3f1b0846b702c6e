/** "What is going on here?": the catalogue as large answers, with one line of explanation each. */
import { useState } from 'preact/hooks';
import { isPracticeId, type PracticeId, practiceIds } from '../../domain/practice.ts';
import { Choice } from './Choice.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { useWords } from './words-context.ts';

type Props = {
  readonly answer: PracticeId | null;
  readonly onAnswer: (practice: PracticeId) => void;
};

export function PracticeQuestion({ answer, onAnswer }: Props) {
  const { messages, practices } = useWords();
  const [chosen, choose] = useState(answer);
  const { practice: question, chooseFirst } = messages.questions;
  return (
    <QuestionForm
      question={question}
      problem={chosen === null ? chooseFirst : null}
      onSubmit={() => chosen !== null && onAnswer(chosen)}
    >
      <fieldset class="stack tight">
        <legend class="visually-hidden">{question}</legend>
        {practiceIds.map((id) => (
          <Choice
            key={id}
            name="practice"
            value={id}
            isChosen={chosen === id}
            onChoose={(value) => isPracticeId(value) && choose(value)}
          >
            <strong>{practices(id).title}</strong>
            <br />
            <span class="quiet">{practices(id).summary}</span>
          </Choice>
        ))}
      </fieldset>
    </QuestionForm>
  );
}
