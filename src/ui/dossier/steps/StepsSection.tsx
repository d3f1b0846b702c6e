/** What was sent, what came back, and by when something has to be done. */
import { useMemo } from 'preact/hooks';
import type { DossierContents } from '../../../domain/dossier.ts';
import type { Day } from '../../../domain/instant.ts';
import type { LetterKind } from '../../../domain/letter.ts';
import type { Step } from '../../../domain/step.ts';
import { termsOfSteps } from '../../../law/terms-of-steps.ts';
import { useWords } from '../../shared/words-context.ts';
import { CalendarButton } from '../letter/CalendarButton.tsx';
import { type StepActions, StepCard } from './StepCard.tsx';
import { TermCard } from './TermCard.tsx';

type Props = StepActions & {
  readonly onSent: () => void;
  readonly onWrite: (kind: LetterKind, of: Step) => void;
  readonly contents: DossierContents;
  readonly today: Day;
};

export function StepsSection({ contents, today, onSent, onWrite, ...actions }: Props) {
  const words = useWords().messages.steps;
  if (contents.records.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="steps">
      <h2 id="steps">{words.title}</h2>
      <p class="quiet">{words.intro}</p>
      <button type="button" data-action="add-sent" onClick={onSent}>
        {words.addSent}
      </button>
      {contents.steps.length > 0 && (
        <Terms steps={contents.steps} today={today} onWrite={onWrite} />
      )}
      {contents.steps.length > 0 && <StepList steps={contents.steps} {...actions} />}
    </section>
  );
}

type TermsProps = Pick<Props, 'today' | 'onWrite'> & { readonly steps: readonly Step[] };

function Terms({ steps, today, onWrite }: TermsProps) {
  const words = useWords().messages.steps;
  const terms = useMemo(() => termsOfSteps(steps, today), [steps, today]);
  if (terms.length === 0) return <p>{words.noTerms}</p>;
  return (
    <div class="stack">
      {terms.map(({ step, term }) => (
        <TermCard
          key={`${step.id} ${term.rule}`}
          step={step}
          term={term}
          today={today}
          onWrite={(kind) => onWrite(kind, step)}
        />
      ))}
      <p class="quiet">{words.check}</p>
      <CalendarButton terms={terms} today={today} />
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
