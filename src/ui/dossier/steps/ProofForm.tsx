/** "I have proof now": what shows that a letter went out, for one that was written down before. */
import { useState } from 'preact/hooks';
import type { ProofKind } from '../../../domain/step.ts';
import type { Sent } from '../../../law/sent-letters.ts';
import { writeDay } from '../../shared/dates.ts';
import { useWords } from '../../shared/words-context.ts';
import { useLawTexts } from '../use-law-texts.ts';
import { ProofFields } from './ProofFields.tsx';
import { StepForm } from './StepForm.tsx';
import { proofOf } from './sent-entry.ts';

type Props = {
  readonly step: Sent;
  readonly onSave: (proof: readonly ProofKind[]) => void;
  readonly onCancel: () => void;
};

export function ProofForm({ step: { route, what }, onSave, onCancel }: Props) {
  const { language, messages } = useWords();
  const law = useLawTexts();
  const [proof, setProof] = useState(what.proof);
  const { channel } = what;
  const sent = messages.steps.sentOn(writeDay(what.on, language), messages.steps.channels[channel]);
  return (
    <StepForm
      question={messages.proof.change}
      problem={null}
      onSave={() => onSave(proofOf({ channel, proof }))}
      onCancel={onCancel}
    >
      <p class="quiet">
        {law.route(route).title}. {sent}
      </p>
      <ProofFields channel={channel} proof={proof} onChoose={setProof} />
    </StepForm>
  );
}
