/** The answers of a choice: one of them, which can be taken back, or as many as fit. */
import type { PracticeQuestion, QuestionText } from '../../domain/practice.ts';
import type { AskedQuestion } from '../../domain/question-sheet.ts';
import type { TypedAnswer } from '../../domain/typed-answer.ts';
import { Check } from '../shared/Check.tsx';
import { Choice } from '../shared/Choice.tsx';
import { useWords } from '../shared/words-context.ts';

type Props = {
  readonly asked: AskedQuestion;
  readonly chosen: readonly string[];
  readonly onChange: (typed: TypedAnswer) => void;
};

type ChoiceQuestion = Extract<PracticeQuestion, { readonly kind: 'choice' }>;

type FieldsProps = {
  readonly question: ChoiceQuestion;
  readonly text: QuestionText;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
};

export function ChoiceFields({ asked: { question, text }, chosen, onChange }: Props) {
  if (question.kind !== 'choice') return null;
  const onChoose = (next: readonly string[]) => onChange({ kind: 'choice', chosen: next });
  const props = { question, text, chosen, onChoose };
  return question.several ? <Several {...props} /> : <One {...props} />;
}

function Several({ question: { id, choices }, text, chosen, onChoose }: FieldsProps) {
  const { answers } = useWords().messages;
  const toggled = (name: string, isChosen: boolean) =>
    choices.filter((one) => (one === name ? isChosen : chosen.includes(one)));
  return (
    <>
      <p class="quiet">{answers.several}</p>
      {choices.map((name) => (
        <Check
          key={name}
          name={id}
          value={name}
          isChosen={chosen.includes(name)}
          onChoose={(isChosen) => onChoose(toggled(name, isChosen))}
        >
          {text.choices[name] ?? name}
        </Check>
      ))}
    </>
  );
}

function One({ question: { id, choices }, text, chosen, onChoose }: FieldsProps) {
  const { answers } = useWords().messages;
  return (
    <>
      {choices.map((name) => (
        <Choice
          key={name}
          name={id}
          value={name}
          isChosen={chosen.includes(name)}
          onChoose={() => onChoose([name])}
        >
          {text.choices[name] ?? name}
        </Choice>
      ))}
      {chosen.length > 0 && (
        <button type="button" class="quiet-button" data-clear={id} onClick={() => onChoose([])}>
          {answers.clear}
        </button>
      )}
    </>
  );
}
