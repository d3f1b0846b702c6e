/** What was sent, what came back, and by when something has to be done. */
import { routeText } from '../../../data/routes.ts';
import type { DossierContents } from '../../../domain/dossier.ts';
import type { StepId } from '../../../domain/ids.ts';
import type { Day } from '../../../domain/instant.ts';
import type { Step } from '../../../domain/step.ts';
import { termsOfSteps } from '../../../law/terms-of-steps.ts';
import { asWritten } from '../../shared/as-written.ts';
import { writeDay } from '../../shared/dates.ts';
import { answerName } from '../../shared/organisation-name.ts';
import { useWords } from '../../shared/words-context.ts';
import { TermCard } from './TermCard.tsx';

export type StepActions = {
  readonly onSent: () => void;
  readonly onAnswer: (to: StepId) => void;
  readonly onWithdraw: (step: Step) => void;
};

type Props = StepActions & {
  readonly contents: DossierContents;
  readonly today: Day;
};

export function StepsSection({ contents, today, ...actions }: Props) {
  const words = useWords().messages.steps;
  if (contents.records.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="steps">
      <h2 id="steps">{words.title}</h2>
      <p class="quiet">{words.intro}</p>
      <button type="button" data-action="add-sent" onClick={actions.onSent}>
        {words.addSent}
      </button>
      {contents.steps.length > 0 && <Terms steps={contents.steps} today={today} />}
      {contents.steps.length > 0 && <StepList steps={contents.steps} {...actions} />}
    </section>
  );
}

function Terms({ steps, today }: { readonly steps: readonly Step[]; readonly today: Day }) {
  const words = useWords().messages.steps;
  const terms = termsOfSteps(steps, today);
  if (terms.length === 0) return <p>{words.noTerms}</p>;
  return (
    <div class="stack">
      {terms.map(({ step, term }) => (
        <TermCard key={`${step.id} ${term.rule}`} step={step} term={term} today={today} />
      ))}
      <p class="quiet">{words.check}</p>
    </div>
  );
}

function StepList({ steps, ...actions }: StepActions & { readonly steps: readonly Step[] }) {
  const words = useWords().messages.steps;
  return (
    <div class="stack tight">
      <h3>{words.list}</h3>
      {steps.map((step) => (
        <StepCard key={step.id} step={step} {...actions} />
      ))}
    </div>
  );
}

function StepCard({ step, onAnswer, onWithdraw }: StepActions & { readonly step: Step }) {
  const { language, messages } = useWords();
  const words = messages.steps;
  return (
    <article class="card stack tight" data-step={step.id}>
      <p>
        <strong>{routeText(step.route, language).title}</strong>
        <br />
        <bdi {...asWritten}>{answerName(step.organisation, messages)}</bdi>
      </p>
      <p>{useSaid(step)}</p>
      <div class="row">
        {step.what.kind === 'sent' && (
          <button type="button" data-action="add-answer" onClick={() => onAnswer(step.id)}>
            {words.addAnswer}
          </button>
        )}
        <button
          type="button"
          class="quiet-button"
          data-action="withdraw-step"
          onClick={() => onWithdraw(step)}
        >
          {words.withdraw}
        </button>
      </div>
    </article>
  );
}

function useSaid({ what }: Step): string {
  const { language, messages } = useWords();
  const words = messages.steps;
  const day = writeDay(what.on, language);
  if (what.kind === 'answered') return words.answeredOn(day, words.outcomes[what.outcome]);
  const proof = what.hasProof ? words.withProof : words.withoutProof;
  return `${words.sentOn(day, words.channels[what.channel])} ${proof}`;
}
