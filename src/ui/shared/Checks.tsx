/** As many of a few answers as fit, each with its words; none may be chosen too. */
import { useId } from 'preact/hooks';
import { Check } from './Check.tsx';

type Props<Value extends string> = {
  readonly name: string;
  readonly question: string;
  /** The screen says it already. */
  readonly isQuestionHidden?: boolean;
  readonly hint: string;
  /** In the order in which they are kept. */
  readonly values: readonly Value[];
  readonly words: Readonly<Partial<Record<Value, string>>>;
  readonly chosen: readonly Value[];
  readonly onChoose: (chosen: readonly Value[]) => void;
};

export function Checks<Value extends string>(props: Props<Value>) {
  const { name, values, words, chosen, onChoose } = props;
  const id = useId();
  const toggled = (value: Value, isChosen: boolean) =>
    values.filter((one) => (one === value ? isChosen : chosen.includes(one)));
  return (
    <fieldset class="stack tight" aria-describedby={id}>
      <legend class={props.isQuestionHidden ? 'visually-hidden' : ''}>{props.question}</legend>
      <p id={id} class="quiet">
        {props.hint}
      </p>
      {values.map((value) => (
        <Check
          key={value}
          name={name}
          value={value}
          isChosen={chosen.includes(value)}
          onChoose={(isChosen) => onChoose(toggled(value, isChosen))}
        >
          {words[value]}
        </Check>
      ))}
    </fieldset>
  );
}
