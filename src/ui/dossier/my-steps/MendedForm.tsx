/** "I sent this": the day on which what they asked for was handed in. Their time goes on from it. */
import { useState } from 'preact/hooks';
import type { Day } from '../../../domain/instant.ts';
import type { Answered } from '../../../law/sent-letters.ts';
import { useWords } from '../../shared/words-context.ts';
import { DayField } from '../steps/DayField.tsx';
import { dayOrNull, dayProblem } from '../steps/day-problem.ts';
import { StepForm } from '../steps/StepForm.tsx';
import { useLawTexts } from '../use-law-texts.ts';

type Props = {
  readonly asked: Answered;
  readonly today: Day;
  readonly onSave: (day: Day) => void;
  readonly onCancel: () => void;
};

export function MendedForm({ asked, today, onSave, onCancel }: Props) {
  const { messages } = useWords();
  const law = useLawTexts();
  const { mySteps: words, steps } = messages;
  const [day, setDay] = useState<string>(asked.what.mendedOn ?? '');
  const save = () => {
    const given = dayOrNull(day);
    if (given) onSave(given);
  };
  return (
    <StepForm
      question={words.givenQuestion}
      problem={dayProblem(day, today, steps, asked.what.on)}
      onSave={save}
      onCancel={onCancel}
    >
      <p class="quiet">{law.route(asked.route).title}</p>
      <DayField
        name="mended-day"
        label={words.givenDay}
        value={day}
        today={today}
        onInput={setDay}
      />
    </StepForm>
  );
}
