/** How exact the times in a tip are. */
import { type Rounding, roundings } from '../../../domain/rounding.ts';
import { Choice } from '../../shared/Choice.tsx';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly rounding: Rounding;
  readonly onChoose: (rounding: Rounding) => void;
};

export function RoundingChoice({ rounding, onChoose }: Props) {
  const { pack } = useWords().messages;
  return (
    <fieldset class="stack tight">
      <legend>{pack.rounding}</legend>
      <p class="quiet">{pack.roundingHint}</p>
      {roundings.map((value) => (
        <Choice
          key={value}
          name="pack-rounding"
          value={value}
          isChosen={value === rounding}
          onChoose={() => onChoose(value)}
        >
          {pack.roundings[value]}
        </Choice>
      ))}
    </fieldset>
  );
}
