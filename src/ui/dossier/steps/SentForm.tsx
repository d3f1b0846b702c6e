/** "I sent something": what, about which report, when, how, and what shows that it went out. */
import { useState } from 'preact/hooks';
import type { Day } from '../../../domain/instant.ts';
import type { DossierRecord } from '../../../domain/record.ts';
import { channels } from '../../../domain/step.ts';
import type { StepDetails } from '../../../flows/record-step.ts';
import { Choices } from '../../shared/Choices.tsx';
import { useWords } from '../../shared/words-context.ts';
import { DayField } from './DayField.tsx';
import { ProofFields } from './ProofFields.tsx';
import { StepForm } from './StepForm.tsx';
import {
  detailsOf,
  entryProblem,
  firstEntry,
  type SentEntry,
  type SentStart,
} from './sent-entry.ts';
import { WhatWasSent } from './WhatWasSent.tsx';

type Props = {
  /** At least one. */
  readonly records: readonly DossierRecord[];
  /** `null` when nothing is known beforehand. */
  readonly start: SentStart | null;
  readonly today: Day;
  readonly onSave: (details: StepDetails) => void;
  readonly onCancel: () => void;
};

export function SentForm({ records, start, today, onSave, onCancel }: Props) {
  const words = useWords().messages.steps;
  const [entry, setEntry] = useState(() => firstEntry(records, start));
  const change = (part: Partial<SentEntry>) => setEntry((before) => ({ ...before, ...part }));
  const save = () => {
    const details = detailsOf(entry, records);
    if (details) onSave(details);
  };
  return (
    <StepForm
      question={words.sentQuestion}
      problem={entryProblem(entry, today, words)}
      onSave={save}
      onCancel={onCancel}
    >
      <WhatWasSent entry={entry} records={records} onChange={change} />
      <DayField
        name="sent-day"
        label={words.sentDay}
        value={entry.day}
        today={today}
        onInput={(day) => change({ day })}
      />
      <Choices
        name="channel"
        question={words.how}
        values={channels}
        words={words.channels}
        chosen={entry.channel}
        onChoose={(channel) => change({ channel })}
      />
      <ProofFields
        channel={entry.channel}
        proof={entry.proof}
        onChoose={(proof) => change({ proof })}
      />
      <DayField
        name="received-day"
        mayBeOpen
        label={words.receivedDay}
        value={entry.received}
        today={today}
        onInput={(received) => change({ received })}
      />
    </StepForm>
  );
}
