/** Whoever has lost the passphrase takes the recovery code, and may go back. */
import { useWords } from './words-context.ts';

type Props = { readonly isCode: boolean; readonly onClick: () => void };

export function OtherKey({ isCode, onClick }: Props) {
  const { gate } = useWords().messages;
  return (
    <button type="button" data-action="other-key" onClick={onClick}>
      {isCode ? gate.usePassphrase : gate.useCode}
    </button>
  );
}
