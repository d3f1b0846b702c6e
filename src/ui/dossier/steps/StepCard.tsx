/** One thing that was sent or came back, and what can be done with it. */
import type { StepId } from '../../../domain/ids.ts';
import { hasProof, type Step } from '../../../domain/step.ts';
import { asWritten } from '../../shared/as-written.ts';
import { writeDay } from '../../shared/dates.ts';
import { answerName } from '../../shared/organisation-name.ts';
import { useWords } from '../../shared/words-context.ts';
import { useLawTexts } from '../use-law-texts.ts';
import { ProofSaid } from './ProofSaid.tsx';

export type StepActions = {
  readonly onAnswer: (to: StepId) => void;
  readonly onProof: (of: StepId) => void;
  readonly onWithdraw: (step: Step) => void;
};

type Props = StepActions & { readonly step: Step };

export function StepCard({ step, ...actions }: Props) {
  const { messages } = useWords();
  const law = useLawTexts();
  return (
    <article class="card stack tight" data-step={step.id}>
      <p>
        <strong>{law.route(step.route).title}</strong>
        <br />
        <bdi {...asWritten}>{answerName(step.organisation, messages)}</bdi>
      </p>
      <Said step={step} />
      <div class="row">
        {step.what.kind === 'sent' && <AfterSending step={step} {...actions} />}
        <button
          type="button"
          class="quiet-button"
          data-action="withdraw-step"
          onClick={() => actions.onWithdraw(step)}
        >
          {messages.steps.withdraw}
        </button>
      </div>
    </article>
  );
}

function AfterSending({ step, onAnswer, onProof }: Props) {
  const { proof, steps } = useWords().messages;
  const isProven = step.what.kind === 'sent' && hasProof(step.what);
  return (
    <>
      <button type="button" data-action="add-answer" onClick={() => onAnswer(step.id)}>
        {steps.addAnswer}
      </button>
      <button type="button" data-action="add-proof" onClick={() => onProof(step.id)}>
        {isProven ? proof.change : proof.add}
      </button>
    </>
  );
}

function Said({ step: { what } }: { readonly step: Step }) {
  const { language, messages } = useWords();
  const { steps, proof } = messages;
  const day = writeDay(what.on, language);
  if (what.kind === 'sent')
    return (
      <p>
        {steps.sentOn(day, steps.channels[what.channel])} <ProofSaid what={what} />
      </p>
    );
  const how = what.by === null ? '' : ` ${proof.arrivals[what.by]}.`;
  return <p>{`${steps.answeredOn(day, steps.outcomes[what.outcome])}${how}`}</p>;
}
