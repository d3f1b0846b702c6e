/** A question with two answers. */
import { Choice } from './Choice.tsx';

type Props = {
  readonly name: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly isYes: boolean;
  readonly onChoose: (isYes: boolean) => void;
};

export const YesNo = ({ name, question, yes, no, isYes, onChoose }: Props) => (
  <fieldset class="stack tight">
    <legend>{question}</legend>
    <Choice name={name} value="yes" isChosen={isYes} onChoose={() => onChoose(true)}>
      {yes}
    </Choice>
    <Choice name={name} value="no" isChosen={!isYes} onChoose={() => onChoose(false)}>
      {no}
    </Choice>
  </fieldset>
);
