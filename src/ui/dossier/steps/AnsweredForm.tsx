/** "An answer came": of what kind, how, and which dates are on it. */
import { useState } from 'preact/hooks';
import type { Day } from '../../../domain/instant.ts';
import { type Step, stepOutcomes } from '../../../domain/step.ts';
import type { StepDetails } from '../../../flows/record-step.ts';
import { Choices } from '../../shared/Choices.tsx';
import { useWords } from '../../shared/words-context.ts';
import { YesNo } from '../../shared/YesNo.tsx';
import { useLawTexts } from '../use-law-texts.ts';
import { ArrivalFields } from './ArrivalFields.tsx';
import {
  type AnswerEntry,
  answerDetails,
  answerProblem,
  emptyEntry,
  isAsking,
} from './answer-entry.ts';
import { DayField } from './DayField.tsx';
import { StepForm } from './StepForm.tsx';

type Props = {
  readonly to: Step;
  readonly today: Day;
  readonly onSave: (details: StepDetails) => void;
  readonly onCancel: () => void;
};

export function AnsweredForm({ to, today, onSave, onCancel }: Props) {
  const { messages } = useWords();
  const law = useLawTexts();
  const words = messages.steps;
  const [entry, setEntry] = useState(emptyEntry);
  const change = (part: Partial<AnswerEntry>) => setEntry((before) => ({ ...before, ...part }));
  const save = () => {
    const details = answerDetails(entry, to);
    if (details) onSave(details);
  };
  return (
    <StepForm
      question={words.answerQuestion}
      problem={answerProblem(entry, to, today, messages)}
      onSave={save}
      onCancel={onCancel}
    >
      <p class="quiet">{law.route(to.route).title}</p>
      <Choices
        name="outcome"
        question={words.answerQuestion}
        isQuestionHidden
        values={stepOutcomes}
        words={words.outcomes}
        chosen={entry.outcome}
        onChoose={(outcome) => change({ outcome })}
      />
      <DayField
        name="answer-day"
        label={words.answerDay}
        value={entry.day}
        today={today}
        onInput={(day) => change({ day })}
      />
      <ArrivalFields entry={entry} today={today} onChange={change} />
      {isAsking(entry) && (
        <DayField
          name="mended-day"
          mayBeOpen
          label={words.mendedDay}
          value={entry.mended}
          today={today}
          onInput={(mended) => change({ mended })}
        />
      )}
      <YesNo
        name="committee"
        question={words.committee}
        yes={words.committeeYes}
        no={words.committeeNo}
        isYes={entry.committee}
        onChoose={(committee) => change({ committee })}
      />
    </StepForm>
  );
}
