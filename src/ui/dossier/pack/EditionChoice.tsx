/** For whom a pack is: each choice says what is in it, and what is not. */
import type { Edition } from '../../../domain/pack.ts';
import { Choice } from '../../shared/Choice.tsx';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly edition: Edition;
  readonly onChoose: (edition: Edition) => void;
};

/** What is asked for most stands first. */
const inOrder = [
  'organisation',
  'authority',
  'anonymous',
  'full',
] as const satisfies readonly Edition[];

export function EditionChoice({ edition, onChoose }: Props) {
  const { pack } = useWords().messages;
  return (
    <fieldset class="stack tight">
      <legend>{pack.forWhom}</legend>
      {inOrder.map((value) => (
        <Choice
          key={value}
          name="pack-edition"
          value={value}
          isChosen={value === edition}
          onChoose={() => onChoose(value)}
        >
          {pack.editions[value].name}
          <br />
          <span class="quiet">{pack.editions[value].hint}</span>
        </Choice>
      ))}
    </fieldset>
  );
}
