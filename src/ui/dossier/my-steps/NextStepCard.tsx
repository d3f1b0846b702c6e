/** One subject: what to do now, by when, and the button that does it. */
import type { Day } from '../../../domain/instant.ts';
import {
  letterOfAction,
  type NextAction,
  type NextStep,
  stepOfAction,
} from '../../../domain/next-action.ts';
import type { Step } from '../../../domain/step.ts';
import type { Messages } from '../../../i18n/nl.ts';
import { daysBetween } from '../../../law/days.ts';
import { isFinal } from '../../../law/sent-letters.ts';
import { asWritten } from '../../shared/as-written.ts';
import { writeDay } from '../../shared/dates.ts';
import { answerName } from '../../shared/organisation-name.ts';
import { useWords } from '../../shared/words-context.ts';
import type { DossierPage, Loaded } from '../model.ts';
import { useLawTexts } from '../use-law-texts.ts';
import { AfterSending } from './AfterSending.tsx';
import { BeginReport } from './BeginReport.tsx';
import { doNext, sayItWasSent } from './do-next.ts';

export type NextStepProps = {
  readonly page: DossierPage;
  readonly loaded: Loaded;
  readonly today: Day;
  readonly next: NextStep;
};

export function NextStepCard(props: NextStepProps) {
  const { next, loaded, today } = props;
  const { mySteps: words } = useWords().messages;
  const { action, by, notes } = next;
  const step = loaded.contents.steps.find(({ id }) => id === stepOfAction(action)) ?? null;
  const kind = kindOf(action);
  const but = words.but[action.kind];
  return (
    <article class="card stack tight" data-next={action.kind}>
      <About next={next} />
      <p>
        <strong>{words.now[kind]}</strong>
      </p>
      {by !== null && <ByWhen by={by} isWaiting={action.kind === 'wait'} today={today} />}
      {by === null && action.kind === 'wait' && <p>{words.noDay}</p>}
      <p class="quiet">
        {words.why[kind]} {step && <WhatItIs step={step} />}
      </p>
      {notes.map((note) => (
        <p key={note} class="notice" data-note={note}>
          {words.notes[note]}
        </p>
      ))}
      <Buttons {...props} />
      {step && <LookThrough {...props} step={step} />}
      {step?.what.kind === 'sent' && <AfterSending {...props} step={step} />}
      {but !== undefined && <p class="quiet">{but}</p>}
    </article>
  );
}

const kindOf = (action: NextAction) => (action.kind === 'object' ? action.rule : action.kind);

/** Each card has a heading of its own, so that one can go from card to card. */
function About({ next: { subject } }: Pick<NextStepProps, 'next'>) {
  const { messages, practices } = useWords();
  if (subject === null) return <h3>{messages.mySteps.unnamed}</h3>;
  return (
    <>
      <h3>{practices(subject.practice).title}</h3>
      <p class="quiet">
        <bdi {...asWritten}>{answerName(subject.organisation, messages)}</bdi>
      </p>
    </>
  );
}

type ByWhenProps = { readonly by: Day; readonly isWaiting: boolean; readonly today: Day };

function ByWhen({ by, isWaiting, today }: ByWhenProps) {
  const { language, messages } = useWords();
  const { mySteps, steps } = messages;
  const day = writeDay(by, language);
  const days = daysBetween(today, by);
  return (
    <p data-by={by}>
      {isWaiting ? mySteps.waitUntil(day) : mySteps.until(day)}{' '}
      {days >= 0 && days <= 31 ? steps.soon(days) : ''}
    </p>
  );
}

function WhatItIs({ step }: { readonly step: Step }) {
  const { language, messages } = useWords();
  const law = useLawTexts();
  const day = writeDay(step.what.on, language);
  return messages.mySteps.about(law.route(step.route).title, day);
}

function Buttons(props: NextStepProps) {
  const { messages } = useWords();
  const { next, page, today } = props;
  const act = doNext(props, next);
  const sent = sayItWasSent(props, next, today);
  const { action } = next;
  if (act === null) return <BeginReport page={page} />;
  return (
    <div class="row">
      <button type="button" class="primary" data-action="do-next" onClick={act}>
        {labelOf(next, messages)}
      </button>
      {sent && (
        <button type="button" data-action="say-sent" onClick={sent}>
          {messages.mySteps.alreadySent}
        </button>
      )}
      {action.kind === 'send-identification' && (
        <button
          type="button"
          data-action="say-given"
          onClick={() => page.open({ kind: 'mended', of: action.of })}
        >
          {messages.mySteps.given}
        </button>
      )}
    </div>
  );
}

/** Offered beside another action: what is found lacking goes into the letter. */
function LookThrough({ page, next, step }: NextStepProps & { readonly step: Step }) {
  const { answerCheck: words } = useWords().messages;
  const { what, route, id } = step;
  if (next.action.kind === 'look-at-answer' || what.kind === 'sent' || route !== 'access')
    return null;
  if (!isFinal({ ...step, what })) return null;
  return (
    <div>
      <button
        type="button"
        data-action="look-through"
        onClick={() => page.open({ kind: 'answer-check', of: id })}
      >
        {what.check === undefined ? words.open : words.again}
      </button>
    </div>
  );
}

function labelOf({ action, begun }: NextStep, messages: Messages): string {
  const { answerCheck, letter, mySteps } = messages;
  if (action.kind === 'look-at-answer') return answerCheck.open;
  if (action.kind === 'finish-report') return mySteps.finish;
  if (action.kind === 'send-more') return mySteps.given;
  if (action.kind === 'wait') return mySteps.answerCame;
  const kind = letterOfAction(action);
  if (kind === null) return mySteps.ways;
  return begun === null ? letter.writeNamed(letter.kinds[kind].title) : letter.resume;
}
