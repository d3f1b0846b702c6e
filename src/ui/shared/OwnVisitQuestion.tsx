/** Whose visit it was: only the writer's own makes the data that left with it theirs. */
import { Tiles } from './Tiles.tsx';
import { usePopupWords } from './words-context.ts';

type Props = {
  readonly answer: boolean | null;
  readonly onAnswer: (ownVisit: boolean) => void;
};

export function OwnVisitQuestion({ answer, onAnswer }: Props) {
  const { questions } = usePopupWords().messages;
  return (
    <Tiles
      name="own-visit"
      question={questions.ownVisit}
      hint={questions.ownVisitHint}
      answers={[
        { value: 'yes', words: questions.ownVisitYes },
        { value: 'no', words: questions.ownVisitNo },
      ]}
      chosen={answer === null ? null : answer ? 'yes' : 'no'}
      onChoose={(own) => onAnswer(own === 'yes')}
    />
  );
}
