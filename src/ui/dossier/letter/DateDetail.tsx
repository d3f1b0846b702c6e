/** A date as well as it is known. What makes no date yet stays in the fields, and is not kept. */
import { useState } from 'preact/hooks';
import type { ApproximateDate } from '../../../domain/approximate-date.ts';
import { emptyDate, readTypedDate, typedDate } from '../../../domain/typed-answer.ts';
import { DateFields } from '../DateFields.tsx';

type Props = {
  readonly name: string;
  /** What was kept before. */
  readonly date: ApproximateDate | null;
  readonly onChange: (date: ApproximateDate | null) => void;
};

export function DateDetail({ name, date, onChange }: Props) {
  const [typed, setTyped] = useState(date === null ? emptyDate : typedDate(date));
  return (
    <DateFields
      name={name}
      date={typed}
      onChange={(next) => {
        setTyped(next);
        onChange(readTypedDate(next));
      }}
    />
  );
}
