/** A guided visit: what the site does before and after a choice in its cookie banner, a click for each. */
import { useState } from 'preact/hooks';
import {
  type BannerChoice,
  choicesLeft,
  type VisitStart,
  type VisitView,
} from '../../domain/guided-visit.ts';
import { Choice } from '../shared/Choice.tsx';
import { writeMoment } from '../shared/dates.ts';
import { Heading } from '../shared/Heading.tsx';
import { usePopupWords } from '../shared/words-context.ts';
import type { PopupActions } from './PopupView.tsx';

type Props = {
  /** `null` before the first step. */
  readonly visit: VisitView | null;
  readonly isPrivate: boolean;
  readonly actions: PopupActions;
};

export function VisitScreen({ visit, isPrivate, actions }: Props) {
  const { popup } = usePopupWords().messages;
  const steps = visit?.steps ?? [];
  return (
    <>
      <Heading>{popup.visit.title}</Heading>
      {steps.length === 0 ? <p>{popup.visit.intro}</p> : <Kept steps={steps} />}
      <NextStep steps={steps} isPrivate={isPrivate} actions={actions} />
      {steps.length > 0 ? (
        <button type="button" data-action="end-visit" onClick={actions.endVisit}>
          {popup.visit.end}
        </button>
      ) : (
        <button type="button" data-action="leave-visit" onClick={actions.later}>
          {popup.visit.leave}
        </button>
      )}
    </>
  );
}

type Steps = { readonly steps: VisitView['steps'] };

function Kept({ steps }: Steps) {
  const { language, messages } = usePopupWords();
  const { visit } = messages.popup;
  return (
    <div role="status">
      <ul class="plain stack tight">
        {steps.map(({ choice, keptAt }) => (
          <li key={keptAt} data-kept={choice}>
            {visit.kept(visit.choices[choice], writeMoment(keptAt, language))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function NextStep({ steps, isPrivate, actions }: Steps & Omit<Props, 'visit'>) {
  const { visit } = usePopupWords().messages.popup;
  const isFirst = steps.length === 0;
  const starts = startsFor(isFirst, isPrivate);
  const [start, choose] = useState<VisitStart | null>(null);
  // What claims least, until somebody says more.
  const chosen = start !== null && starts.includes(start) ? start : usualStart(isFirst, isPrivate);
  const left = choicesLeft(steps).filter((choice) => !isFirst || choice === 'nothing-chosen');
  if (left.length === 0) return <p>{visit.allKept}</p>;
  return (
    <div class="stack">
      <ol class="stack tight">
        {(isFirst ? visit.firstSteps : visit.nextSteps).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {starts.length > 1 && (
        <fieldset class="stack tight">
          <legend>{visit.startQuestion}</legend>
          {starts.map((one) => (
            <Choice
              key={one}
              name="visit-start"
              value={one}
              isChosen={one === chosen}
              onChoose={() => choose(one)}
            >
              {visit.starts[one]}
            </Choice>
          ))}
        </fieldset>
      )}
      {left.map((choice) => (
        <KeepButton key={choice} choice={choice} start={chosen} actions={actions} />
      ))}
    </div>
  );
}

type KeepProps = {
  readonly choice: BannerChoice;
  readonly start: VisitStart;
  readonly actions: PopupActions;
};

function KeepButton({ choice, start, actions }: KeepProps) {
  const { visit } = usePopupWords().messages.popup;
  return (
    <button
      type="button"
      class="primary"
      data-action={`keep-${choice}`}
      onClick={() => actions.keepVisitStep({ choice, start })}
    >
      {visit.keep[choice]}
    </button>
  );
}

function usualStart(isFirst: boolean, isPrivate: boolean): VisitStart {
  if (!isFirst) return 'went-on';
  return isPrivate ? 'private-window' : 'as-it-was';
}

/** In a private window the first step needs no question: the window is the fresh start. */
function startsFor(isFirst: boolean, isPrivate: boolean): readonly VisitStart[] {
  if (isFirst) return isPrivate ? ['private-window'] : ['data-cleared', 'as-it-was'];
  return isPrivate ? ['went-on', 'private-window', 'data-cleared'] : ['went-on', 'data-cleared'];
}
