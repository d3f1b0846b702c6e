/** One of a few answers, each with its words. */
import { Choice } from './Choice.tsx';

type Props<Value extends string> = {
  readonly name: string;
  readonly question: string;
  /** For a question that the screen asks already. */
  readonly isQuestionHidden?: boolean;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  /** `null` while nothing is chosen. */
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
};

export const Choices = <Value extends string>(props: Props<Value>) => (
  <fieldset class="stack tight">
    <legend class={props.isQuestionHidden ? 'visually-hidden' : ''}>{props.question}</legend>
    {props.values.map((value) => (
      <Choice
        key={value}
        name={props.name}
        value={value}
        isChosen={props.chosen === value}
        onChoose={() => props.onChoose(value)}
      >
        {props.words[value]}
      </Choice>
    ))}
  </fieldset>
);
