/** One question with the fields for its answer, and "I do not know". */
import { useId } from 'preact/hooks';
import type { AnswerProblem } from '../../domain/answer.ts';
import type { Day } from '../../domain/instant.ts';
import { type AskedQuestion, offersUnknown } from '../../domain/question-sheet.ts';
import type { TypedAnswer } from '../../domain/typed-answer.ts';
import { Check } from '../shared/Check.tsx';
import { writeDay } from '../shared/dates.ts';
import { Field } from '../shared/Field.tsx';
import { useWords } from '../shared/words-context.ts';
import { ChoiceFields } from './ChoiceFields.tsx';
import { DateFields } from './DateFields.tsx';

type Props = {
  readonly asked: AskedQuestion;
  readonly typed: TypedAnswer;
  readonly isUnknown: boolean;
  readonly problem: AnswerProblem | null;
  readonly today: Day;
  readonly onChange: (typed: TypedAnswer) => void;
  readonly onUnknown: (isUnknown: boolean) => void;
};

export function AnswerField(props: Props) {
  const { answers } = useWords().messages;
  const { asked, isUnknown, problem, onUnknown } = props;
  const { question, number, text } = asked;
  const id = useId();
  return (
    <fieldset
      class="stack tight"
      data-answer={question.id}
      {...(problem ? { 'aria-describedby': id } : {})}
    >
      <legend>{answers.question(number, text.ask)}</legend>
      {problem && <Problem id={id} problem={problem} today={props.today} />}
      {!isUnknown && <Fields {...props} />}
      {!offersUnknown(question) && (
        <Check
          name={`${question.id}-unknown`}
          value="unknown"
          isChosen={isUnknown}
          onChoose={onUnknown}
        >
          {answers.unknown}
        </Check>
      )}
    </fieldset>
  );
}

type ProblemProps = {
  readonly id: string;
  readonly problem: AnswerProblem;
  readonly today: Day;
};

function Problem({ id, problem, today }: ProblemProps) {
  const { language, messages } = useWords();
  const { problems, clock } = messages.answers;
  return (
    <p id={id} class="error" data-problem={problem}>
      {problems[problem]}
      {problem === 'date-in-future' && ` ${clock(writeDay(today, language))}`}
    </p>
  );
}

function Fields({ asked, typed, onChange }: Props) {
  const { answers } = useWords().messages;
  const { question } = asked;
  switch (typed.kind) {
    case 'choice':
      return <ChoiceFields asked={asked} chosen={typed.chosen} onChange={onChange} />;
    case 'date':
      return (
        <DateFields
          name={question.id}
          date={typed.date}
          onChange={(date) => onChange({ kind: 'date', date })}
        />
      );
    case 'number':
      return (
        <Field
          name={question.id}
          keyboard="numeric"
          label={question.kind === 'number' ? answers.amounts[question.unit] : answers.answer}
          value={typed.digits}
          onInput={(digits) => onChange({ kind: 'number', digits })}
        />
      );
    case 'text':
      return (
        <Field
          name={question.id}
          type="long"
          label={answers.answer}
          value={typed.text}
          onInput={(text) => onChange({ kind: 'text', text })}
        />
      );
    case 'unknown':
      return null;
  }
}
