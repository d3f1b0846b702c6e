/** "Antwoord gekregen" and "Nog niets", beside the next step of something that was sent. */
import { useId, useState } from 'preact/hooks';
import type { Day } from '../../../domain/instant.ts';
import type { LetterKind } from '../../../domain/letter.ts';
import type { RouteId } from '../../../domain/route-id.ts';
import type { Step } from '../../../domain/step.ts';
import { termsOfSteps } from '../../../law/terms-of-steps.ts';
import { writeDay } from '../../shared/dates.ts';
import { useWords } from '../../shared/words-context.ts';
import { CalendarButton } from '../letter/CalendarButton.tsx';
import { writeNext } from './do-next.ts';
import type { NextStepProps } from './NextStepCard.tsx';

type Props = NextStepProps & { readonly step: Step };

export function AfterSending(props: Props) {
  const { mySteps: words } = useWords().messages;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { next, page, step } = props;
  return (
    <>
      <div class="row">
        {next.action.kind !== 'wait' && (
          <button
            type="button"
            data-action="answer-came"
            onClick={() => page.open({ kind: 'answered', to: step.id })}
          >
            {words.answerCame}
          </button>
        )}
        <button
          type="button"
          data-action="nothing-came"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {words.nothingCame}
        </button>
      </div>
      <div id={id} class="stack tight">
        {isOpen && <NothingCame {...props} />}
      </div>
    </>
  );
}

function NothingCame(props: Props) {
  const { next, today } = props;
  const { mySteps: words } = useWords().messages;
  if (next.action.kind !== 'wait') return <Ways {...props} />;
  if (next.by === null || next.by < today) return <p>{words.noTerm}</p>;
  return <StillInTime {...props} by={next.by} />;
}

function StillInTime({ loaded, step, today, by }: Props & { readonly by: Day }) {
  const { language, messages } = useWords();
  const terms = termsOfSteps(loaded.contents.steps, today).filter(
    (found) => found.step.id === step.id,
  );
  return (
    <>
      <p>{messages.mySteps.stillInTime(writeDay(by, language))}</p>
      <CalendarButton terms={terms} today={today} name={`calendar-${step.id}`} />
    </>
  );
}

/** What can be done once they are late, with what follows from each. */
function Ways(props: Props) {
  const { page, next, step } = props;
  const { letter, mySteps: words } = useWords().messages;
  const look = (route: RouteId) => page.open({ kind: 'routes', route });
  return (
    <>
      <p>{words.overDue}</p>
      <ul class="plain stack tight">
        {letterWays(step).map((kind) => (
          <Way
            key={kind}
            says={words.follows[kind]}
            label={letter.writeNamed(letter.kinds[kind].title)}
            onTake={() => writeNext(props, next, kind)}
          />
        ))}
        {routeWays(step).map(({ route, label, says }) => (
          <Way
            key={route}
            says={words.follows[says]}
            label={words[label]}
            onTake={() => look(route)}
          />
        ))}
      </ul>
    </>
  );
}

type LetterWay = Extract<LetterKind, 'reminder' | 'notice-of-default'>;

/** Silence on a complaint about conduct, or of the AP on a complaint, is no decision that is late. */
function letterWays({ route, organisation }: Step): LetterWay[] {
  if (route === 'conduct-complaint' || route === 'ap-complaint') return [];
  // Only an organ of government can be given notice (Awb 4:17).
  const isGovernment = 'code' in organisation || route.startsWith('ap-');
  return isGovernment ? ['reminder', 'notice-of-default'] : ['reminder'];
}

type RouteWay = {
  readonly route: RouteId;
  readonly label: 'toAuthority' | 'toCourt' | 'toOmbudsman';
  readonly says: 'authority' | 'court' | 'ombudsman';
};

const authority: RouteWay = { route: 'ap-complaint', label: 'toAuthority', says: 'authority' };
const court: RouteWay = { route: 'appeal-no-decision', label: 'toCourt', says: 'court' };
const ombudsman: RouteWay = { route: 'ombudsman', label: 'toOmbudsman', says: 'ombudsman' };

function routeWays({ route }: Step): RouteWay[] {
  if (route === 'conduct-complaint') return [ombudsman, authority];
  if (route === 'ap-complaint') return [ombudsman];
  return route.startsWith('ap-') ? [court] : [authority, court];
}

type WayProps = {
  readonly says: string;
  readonly label: string;
  readonly onTake: () => void;
};

const Way = ({ says, label, onTake }: WayProps) => (
  <li class="stack tight">
    <p>{says}</p>
    <div>
      <button type="button" data-action="take-way" onClick={onTake}>
        {label}
      </button>
    </div>
  </li>
);
