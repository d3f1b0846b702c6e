/** The code that opens the vault when the passphrase is lost: to be written down or printed, once. */
import { Heading } from '../shared/Heading.tsx';
import { usePopupWords } from '../shared/words-context.ts';

type Props = { readonly code: string; readonly onDone: () => void };

export function RecoveryScreen({ code, onDone }: Props) {
  const { gate } = usePopupWords().messages;
  return (
    <section class="stack">
      <Heading>{gate.recovery}</Heading>
      <p>{gate.recoveryHint}</p>
      <p class="code" data-recovery-code translate={false}>
        {code}
      </p>
      <div class="row no-print">
        <button type="button" data-action="print" onClick={() => print()}>
          {gate.print}
        </button>
        <button type="button" class="primary" data-action="done" onClick={onDone}>
          {gate.written}
        </button>
      </div>
      <p class="quiet no-print">{gate.printTraces}</p>
    </section>
  );
}
