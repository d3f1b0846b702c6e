/** A field for a passphrase. Hidden while typed unless asked, and no password manager is invited. */
import { useId, useState } from 'preact/hooks';
import { asWritten } from './as-written.ts';
import { usePopupWords } from './words-context.ts';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
};

export function Secret({ name, label, value, onInput }: Props) {
  const { gate } = usePopupWords().messages;
  const id = useId();
  const [isShown, show] = useState(false);
  const field = {
    id,
    name,
    value,
    autocomplete: 'off' as const,
    ...asWritten,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onInput(event.currentTarget.value),
  };
  return (
    <div class="stack tight">
      <label for={id}>{label}</label>
      {isShown ? <input {...field} type="text" /> : <input {...field} type="password" />}
      <label class="choice">
        <input
          type="checkbox"
          checked={isShown}
          autocomplete="off"
          spellcheck={false}
          onChange={() => show(!isShown)}
        />
        <span>{gate.show}</span>
      </label>
    </div>
  );
}
