/** What shows that something went out, as far as that way can leave something. A draft shows nothing. */
import { type Channel, type ProofKind, proofFor } from '../../../domain/step.ts';
import { Checks } from '../../shared/Checks.tsx';
import { useWords } from '../../shared/words-context.ts';
import { proofOf } from './sent-entry.ts';

type Props = {
  readonly channel: Channel;
  readonly proof: readonly ProofKind[];
  readonly onChoose: (proof: readonly ProofKind[]) => void;
};

export function ProofFields({ channel, proof, onChoose }: Props) {
  const words = useWords().messages.proof;
  const chosen = proofOf({ channel, proof });
  return (
    <>
      <Checks
        name="proof"
        question={words.question}
        hint={words.several}
        values={proofFor[channel]}
        words={words.kinds}
        chosen={chosen}
        onChoose={onChoose}
      />
      <div aria-live="polite">{chosen.length === 0 && <p class="quiet">{words.none}</p>}</div>
    </>
  );
}
