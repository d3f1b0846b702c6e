/** One of a long list, in the browser's own list box: works with a thumb, a keyboard and a reader. */
import { useId } from 'preact/hooks';
import { asWritten } from './as-written.ts';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
  /** What can be chosen holds words of the person, or a name: shown as they are. */
  readonly isAsWritten?: boolean;
};

export function Select({ name, label, value, options, onChoose, isAsWritten }: Props) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        autocomplete="off"
        {...(isAsWritten ? asWritten : {})}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
