/** Somebody takes part no more: since when, and what that does and does not do. */
import { useState } from 'preact/hooks';
import { type Client, clientLabel } from '../../../domain/client.ts';
import { type Day, isDay } from '../../../domain/instant.ts';
import { Field } from '../../shared/Field.tsx';
import { QuestionForm } from '../../shared/QuestionForm.tsx';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly client: Client;
  readonly today: Day;
  readonly onSave: (day: Day) => void;
  readonly onCancel: () => void;
};

export function WithdrawForm({ client, today, onSave, onCancel }: Props) {
  const { desk: words } = useWords().messages;
  const [day, setDay] = useState<string>(today);
  const known = isDay(day) && day <= today ? day : null;
  return (
    <section class="panel stack" data-task="withdraw">
      <QuestionForm
        question={words.withdrawQuestion(clientLabel(client))}
        problem={known === null ? words.noSinceDay : null}
        submitLabel={words.withdraw(clientLabel(client))}
        submitAction="save-withdrawal"
        onSubmit={() => known !== null && onSave(known)}
      >
        <p>{words.withdrawText}</p>
        <Field
          name="withdrawn-on"
          type="date"
          label={words.since}
          value={day}
          max={today}
          onInput={setDay}
        />
      </QuestionForm>
      <div>
        <button type="button" data-action="cancel-withdrawal" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
