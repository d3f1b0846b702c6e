/** "Did this happen to you?": it decides how the letter says it, and between a complaint and a tip. */
import type { YesNoUnknown } from '../../domain/own-data.ts';
import { yesNoUnknown } from '../../domain/own-data.ts';
import { Tiles } from './Tiles.tsx';
import { usePopupWords } from './words-context.ts';

type Props = {
  readonly answer: YesNoUnknown | null;
  readonly onAnswer: (happened: YesNoUnknown) => void;
};

export function HappenedQuestion({ answer, onAnswer }: Props) {
  const { path } = usePopupWords().messages;
  return (
    <Tiles
      name="happened"
      question={path.happened}
      hint={path.happenedHint}
      answers={yesNoUnknown.map((value) => ({ value, words: path.happenedAnswers[value] }))}
      chosen={answer}
      onChoose={onAnswer}
    />
  );
}
