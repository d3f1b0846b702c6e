/** How an answer came, and on which day. Either may stay open. */
import type { Day } from '../../../domain/instant.ts';
import { arrivals } from '../../../domain/step.ts';
import { Choices } from '../../shared/Choices.tsx';
import { useWords } from '../../shared/words-context.ts';
import type { AnswerEntry } from './answer-entry.ts';
import { DayField } from './DayField.tsx';

type Props = {
  readonly entry: AnswerEntry;
  readonly today: Day;
  readonly onChange: (change: Partial<AnswerEntry>) => void;
};

export function ArrivalFields({ entry, today, onChange }: Props) {
  const { proof, steps } = useWords().messages;
  return (
    <>
      <Choices
        name="arrival"
        question={proof.arrival}
        values={arrivals}
        words={proof.arrivals}
        chosen={entry.by}
        onChoose={(by) => onChange({ by })}
      />
      <div aria-live="polite">{entry.by === 'spoken' && <p class="notice">{proof.spoken}</p>}</div>
      <DayField
        name="came-day"
        mayBeOpen
        label={steps.answerCame}
        value={entry.came}
        today={today}
        onInput={(came) => onChange({ came })}
      />
    </>
  );
}
