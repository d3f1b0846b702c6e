/** "An answer came": of what kind, and which dates are on it. */
import { useState } from 'preact/hooks';
import { routeText } from '../../../data/routes.ts';
import { type Day, isDay } from '../../../domain/instant.ts';
import { type Step, type StepOutcome, stepOutcomes } from '../../../domain/step.ts';
import type { StepDetails } from '../../../flows/record-step.ts';
import { Choices } from '../../shared/Choices.tsx';
import { Field } from '../../shared/Field.tsx';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { useWords } from '../../shared/words-context.ts';
import { YesNo } from '../../shared/YesNo.tsx';
import { dayOrNull, dayProblem, openDayProblem } from './day-problem.ts';

type Props = {
  readonly to: Step;
  readonly today: Day;
  readonly onSave: (details: StepDetails) => void;
  readonly onCancel: () => void;
};

export function AnsweredForm({ to, today, onSave, onCancel }: Props) {
  const { language, messages } = useWords();
  const words = messages.steps;
  const [outcome, setOutcome] = useState<StepOutcome | null>(null);
  const [day, setDay] = useState('');
  const [came, setCame] = useState('');
  const [mended, setMended] = useState('');
  const [committee, setCommittee] = useState(false);
  const dated = isDay(day) ? day : null;
  const isAsking = outcome === 'more-asked' || outcome === 'identification-asked';
  const problem =
    outcome === null
      ? messages.questions.chooseFirst
      : (dayProblem(day, today, words, to.what.on) ??
        openDayProblem(came, today, words, dated) ??
        (isAsking ? openDayProblem(mended, today, words, dated) : null));
  const save = () => {
    if (outcome === null || dated === null) return;
    const { route, organisation, practice, id } = to;
    const dates = {
      on: dated,
      receivedOn: dayOrNull(came),
      mendedOn: isAsking ? dayOrNull(mended) : null,
    };
    const what = { kind: 'answered' as const, to: id, outcome, committee, ...dates };
    onSave({ route, organisation, practice, what });
  };
  return (
    <section class="panel stack">
      <QuestionForm
        question={words.answerQuestion}
        problem={problem}
        submitLabel={words.save}
        onSubmit={save}
      >
        <p class="quiet">{routeText(to.route, language).title}</p>
        <Choices
          name="outcome"
          question={words.answerQuestion}
          isQuestionHidden
          values={stepOutcomes}
          words={words.outcomes}
          chosen={outcome}
          onChoose={setOutcome}
        />
        <Field
          name="answer-day"
          type="date"
          label={words.answerDay}
          value={day}
          max={today}
          onInput={setDay}
        />
        <Field
          name="came-day"
          type="date"
          label={words.answerCame}
          hint={words.receivedHint}
          value={came}
          max={today}
          onInput={setCame}
        />
        {isAsking && (
          <Field
            name="mended-day"
            type="date"
            label={words.mendedDay}
            hint={words.receivedHint}
            value={mended}
            max={today}
            onInput={setMended}
          />
        )}
        <YesNo
          name="committee"
          question={words.committee}
          yes={words.committeeYes}
          no={words.committeeNo}
          isYes={committee}
          onChoose={setCommittee}
        />
      </QuestionForm>
      <button type="button" data-action="cancel" onClick={onCancel}>
        {words.cancel}
      </button>
    </section>
  );
}
