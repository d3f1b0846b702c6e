/** Who writes: asked each time that the page is opened anew, and kept nowhere. */
import type { TypedSender } from '../../domain/typed-sender.ts';
import { Field } from './Field.tsx';
import { usePopupWords } from './words-context.ts';

type Props = {
  /** Whether it is kept is chosen beside it. */
  readonly isKeepingAsked?: boolean;
  readonly sender: TypedSender;
  readonly onChange: (sender: TypedSender) => void;
};

export function SenderFields({ sender, onChange, isKeepingAsked = false }: Props) {
  const { dossier } = usePopupWords().messages;
  return (
    <>
      {!isKeepingAsked && <p class="quiet">{dossier.senderHint}</p>}
      <Field
        name="sender-name"
        label={dossier.senderName}
        value={sender.name}
        onInput={(name) => onChange({ ...sender, name })}
      />
      <Field
        name="sender-address"
        type="long"
        label={dossier.senderAddress}
        value={sender.address}
        onInput={(address) => onChange({ ...sender, address })}
      />
      <Field
        name="sender-email"
        keyboard="email"
        label={dossier.senderEmail}
        value={sender.email}
        onInput={(email) => onChange({ ...sender, email })}
      />
    </>
  );
}
