/** "Mijn stappen": for each subject the one thing to do next, those first that can come too late. */
import { useMemo } from 'preact/hooks';
import { organisationKey } from '../../../domain/organisation.ts';
import { nextSteps } from '../../../law/next-action.ts';
import { useWords } from '../../shared/words-context.ts';
import type { ReadyProps } from '../view-props.ts';
import { BeginReport } from './BeginReport.tsx';
import { NextStepCard } from './NextStepCard.tsx';

type Props = Pick<ReadyProps, 'page' | 'loaded' | 'today'>;

export function MySteps({ page, loaded, today }: Props) {
  const { mySteps: words } = useWords().messages;
  const steps = useMemo(() => nextSteps(loaded, today), [loaded, today]);
  return (
    <section class="stack" aria-labelledby="my-steps">
      <h2 id="my-steps">{words.title}</h2>
      {steps.length === 0 ? (
        <>
          <p>{words.empty}</p>
          <BeginReport page={page} />
        </>
      ) : (
        <>
          <p class="quiet">{words.intro}</p>
          {steps.map((next) => (
            <NextStepCard key={keyOf(next.subject)} {...{ page, loaded, today, next }} />
          ))}
          <p class="notice">{words.keepsRunning}</p>
        </>
      )}
    </section>
  );
}

type Subject = ReturnType<typeof nextSteps>[number]['subject'];

const keyOf = (subject: Subject): string =>
  subject ? `${subject.practice} ${organisationKey(subject.organisation)}` : 'unnamed';
