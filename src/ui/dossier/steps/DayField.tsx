/** A day that has been: of a letter, or of when it came. */
import type { Day } from '../../../domain/instant.ts';
import { Field } from '../../shared/Field.tsx';
import { useWords } from '../../shared/words-context.ts';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly today: Day;
  /** Left open when it is not known. */
  readonly mayBeOpen?: boolean;
  readonly onInput: (day: string) => void;
};

export function DayField({ name, label, value, today, mayBeOpen = false, onInput }: Props) {
  const { receivedHint } = useWords().messages.steps;
  return (
    <Field
      name={name}
      type="date"
      label={label}
      {...(mayBeOpen ? { hint: receivedHint } : {})}
      value={value}
      max={today}
      onInput={onInput}
    />
  );
}
