/** One or several of a few answers; what was chosen can be taken back. */
import { Check } from '../../shared/Check.tsx';
import { Choice } from '../../shared/Choice.tsx';
import { useWords } from '../../shared/words-context.ts';

export type Choosable = { readonly value: string; readonly text: string };

type Props = {
  readonly name: string;
  readonly choices: readonly Choosable[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

export function OneOf({ name, choices, chosen, onChoose }: Props) {
  const { letter } = useWords().messages;
  return (
    <>
      {choices.map(({ value, text }) => (
        <Choice
          key={value}
          name={name}
          value={value}
          isChosen={chosen.includes(value)}
          onChoose={() => onChoose([value])}
        >
          {text}
        </Choice>
      ))}
      {chosen.length > 0 && (
        <button type="button" class="quiet-button" data-clear={name} onClick={() => onChoose([])}>
          {letter.takeBack}
        </button>
      )}
    </>
  );
}

export function SomeOf({ name, choices, chosen, onChoose }: Props) {
  const { letter } = useWords().messages;
  const toggled = (value: string, isChosen: boolean) =>
    choices
      .map((one) => one.value)
      .filter((one) => (one === value ? isChosen : chosen.includes(one)));
  return (
    <>
      <p class="quiet">{letter.several}</p>
      {choices.map(({ value, text }) => (
        <Check
          key={value}
          name={name}
          value={value}
          isChosen={chosen.includes(value)}
          onChoose={(isChosen) => onChoose(toggled(value, isChosen))}
        >
          {text}
        </Check>
      ))}
    </>
  );
}
