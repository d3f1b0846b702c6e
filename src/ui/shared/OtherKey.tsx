/** Whoever has lost the passphrase takes the recovery code, and may go back. */
import { usePopupWords } from './words-context.ts';

type Props = { readonly isCode: boolean; readonly onClick: () => void };

export function OtherKey({ isCode, onClick }: Props) {
  const { gate } = usePopupWords().messages;
  return (
    <button type="button" data-action="other-key" onClick={onClick}>
      {isCode ? gate.usePassphrase : gate.useCode}
    </button>
  );
}
