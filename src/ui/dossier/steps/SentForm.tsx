/** "I sent something": what, about which report, when, how, and whether there is proof. */
import { useState } from 'preact/hooks';
import { practiceOf } from '../../../data/practices.ts';
import { routeEntries } from '../../../data/routes.ts';
import { type Day, isDay } from '../../../domain/instant.ts';
import type { EvidenceRecord } from '../../../domain/record.ts';
import { isRouteId, type RouteId } from '../../../domain/route-id.ts';
import { type Channel, channels } from '../../../domain/step.ts';
import type { StepDetails } from '../../../flows/record-step.ts';
import { Choices } from '../../shared/Choices.tsx';
import { Field } from '../../shared/Field.tsx';
import { answerName } from '../../shared/organisation-name.ts';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { Select } from '../../shared/Select.tsx';
import { useWords } from '../../shared/words-context.ts';
import { YesNo } from '../../shared/YesNo.tsx';
import { dayOrNull, dayProblem, openDayProblem } from './day-problem.ts';

type Props = {
  /** At least one. */
  readonly records: readonly EvidenceRecord[];
  readonly today: Day;
  readonly onSave: (details: StepDetails) => void;
  readonly onCancel: () => void;
};

export function SentForm({ records, today, onSave, onCancel }: Props) {
  const { language, messages, practices } = useWords();
  const words = messages.steps;
  const [about, setAbout] = useState(records[0]?.id ?? '');
  const [route, setRoute] = useState('');
  const [day, setDay] = useState('');
  const [received, setReceived] = useState('');
  const [channel, setChannel] = useState<Channel>('post');
  const [hasProof, setProof] = useState(false);
  const record = records.find(({ id }) => id === about);
  const chosen = isRouteId(route) ? route : null;
  const sent = isDay(day) ? day : null;
  const problem =
    chosen === null
      ? words.chooseRoute
      : (dayProblem(day, today, words) ?? openDayProblem(received, today, words, sent));
  const save = () => {
    if (!record || !chosen || !sent) return;
    const { organisation, practice } = record;
    const what = { channel, hasProof, on: sent, receivedOn: dayOrNull(received) };
    onSave({ route: chosen, organisation, practice, what: { kind: 'sent', ...what } });
  };
  return (
    <section class="panel stack">
      <QuestionForm
        question={words.sentQuestion}
        problem={problem}
        submitLabel={words.save}
        onSubmit={save}
      >
        {records.length > 1 && (
          <Select
            name="about"
            isAsWritten
            label={words.about}
            value={about}
            onChoose={setAbout}
            options={records.map(({ id, practice, organisation }) => ({
              value: id,
              text: `${practices(practice).title} · ${answerName(organisation, messages)}`,
            }))}
          />
        )}
        <Select
          name="route"
          label={words.sentQuestion}
          value={route}
          onChoose={setRoute}
          options={[
            { value: '', text: '' },
            ...inOrder(record).map((id) => ({ value: id, text: titleOf(id, language) })),
          ]}
        />
        <Field
          name="sent-day"
          type="date"
          label={words.sentDay}
          value={day}
          max={today}
          onInput={setDay}
        />
        <Choices
          name="channel"
          question={words.how}
          values={channels}
          words={words.channels}
          chosen={channel}
          onChoose={setChannel}
        />
        <Field
          name="received-day"
          type="date"
          label={words.receivedDay}
          hint={words.receivedHint}
          value={received}
          max={today}
          onInput={setReceived}
        />
        <YesNo
          name="proof"
          question={words.proof}
          yes={words.proofYes}
          no={words.proofNo}
          isYes={hasProof}
          onChoose={setProof}
        />
      </QuestionForm>
      <button type="button" data-action="cancel" onClick={onCancel}>
        {words.cancel}
      </button>
    </section>
  );
}

const titleOf = (id: RouteId, language: 'nl' | 'en'): string =>
  routeEntries.find((entry) => entry.id === id)?.texts[language].title ?? id;

/** Those that fit the practice first; the others after them, in their usual order. */
function inOrder(record: EvidenceRecord | undefined): RouteId[] {
  const fitting = record ? practiceOf(record.practice).routes : [];
  const others = routeEntries.map(({ id }) => id).filter((id) => !fitting.includes(id));
  return [...fitting, ...others];
}
