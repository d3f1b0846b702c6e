/** Whose visit it was: only the writer's own makes the data that left with it theirs. */
import { useState } from 'preact/hooks';
import { Choice } from './Choice.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { useWords } from './words-context.ts';

type Props = {
  readonly answer: boolean | null;
  readonly onAnswer: (ownVisit: boolean) => void;
};

export function OwnVisitQuestion({ answer, onAnswer }: Props) {
  const { questions } = useWords().messages;
  const [isOwn, choose] = useState(answer);
  return (
    <QuestionForm
      question={questions.ownVisit}
      problem={isOwn === null ? questions.chooseFirst : null}
      onSubmit={() => isOwn !== null && onAnswer(isOwn)}
    >
      <p class="quiet">{questions.ownVisitHint}</p>
      <Choice name="own-visit" value="yes" isChosen={isOwn === true} onChoose={() => choose(true)}>
        {questions.ownVisitYes}
      </Choice>
      <Choice name="own-visit" value="no" isChosen={isOwn === false} onChoose={() => choose(false)}>
        {questions.ownVisitNo}
      </Choice>
    </QuestionForm>
  );
}
