/** A date as well as somebody knows it: a day, only the month, only the year, or about then. */
import { useId } from 'preact/hooks';
import { monthNames } from '../../data/month-names.ts';
import type { TypedDate } from '../../domain/typed-answer.ts';
import { Check } from '../shared/Check.tsx';
import { Field } from '../shared/Field.tsx';
import { useWords } from '../shared/words-context.ts';

type Props = {
  /** Name of the question. */
  readonly name: string;
  readonly date: TypedDate;
  readonly onChange: (date: TypedDate) => void;
};

export function DateFields({ name, date, onChange }: Props) {
  const { answers } = useWords().messages;
  return (
    <>
      <p class="quiet">{answers.dateHint}</p>
      <div class="date-fields">
        <Field
          name={`${name}-day`}
          keyboard="numeric"
          label={answers.day}
          value={date.day}
          onInput={(day) => onChange({ ...date, day })}
        />
        <Month name={name} date={date} onChange={onChange} />
        <Field
          name={`${name}-year`}
          keyboard="numeric"
          label={answers.year}
          value={date.year}
          onInput={(year) => onChange({ ...date, year })}
        />
      </div>
      <Check
        name={`${name}-about`}
        value="about"
        isChosen={date.isAbout}
        onChoose={(isAbout) => onChange({ ...date, isAbout })}
      >
        {answers.about}
      </Check>
    </>
  );
}

function Month({ name, date, onChange }: Props) {
  const { language, messages } = useWords();
  const id = useId();
  return (
    <div>
      <label for={id}>{messages.answers.month}</label>
      <select
        id={id}
        name={`${name}-month`}
        value={date.month}
        autocomplete="off"
        onChange={(event) => onChange({ ...date, month: event.currentTarget.value })}
      >
        <option value="">{messages.answers.noMonth}</option>
        {monthNames(language).map((month, at) => (
          <option key={month} value={String(at + 1).padStart(2, '0')}>
            {month}
          </option>
        ))}
      </select>
    </div>
  );
}
