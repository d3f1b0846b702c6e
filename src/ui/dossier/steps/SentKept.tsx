/** What was sent is written down: what to keep of it, and where. */
import type { SentStep } from '../../../domain/step.ts';
import { Heading } from '../../shared/Heading.tsx';
import { Lines } from '../../shared/Lines.tsx';
import { useWords } from '../../shared/words-context.ts';
import { ProofSaid } from './ProofSaid.tsx';

type Props = { readonly what: SentStep; readonly onClose: () => void };

export function SentKept({ what, onClose }: Props) {
  const { proof, dossier } = useWords().messages;
  return (
    <section class="panel stack" data-sent-kept={what.channel}>
      <Heading>{proof.keptTitle}</Heading>
      <p>
        <ProofSaid what={what} />
      </p>
      <h2>{proof.keepTitle}</h2>
      <Lines lines={[proof.kept[what.channel], proof.keepCopy, proof.keepWhere]} />
      <p class="quiet">{proof.notKept}</p>
      <button type="button" data-action="close" onClick={onClose}>
        {dossier.close}
      </button>
    </section>
  );
}
