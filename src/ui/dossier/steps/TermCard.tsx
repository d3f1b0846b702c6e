/** A term: by when, how sure, and how it was counted. */
import { termRule } from '../../../data/terms.ts';
import type { Day } from '../../../domain/instant.ts';
import type { LetterKind } from '../../../domain/letter.ts';
import { letterOfTerm } from '../../../domain/letter-routes.ts';
import type { Step } from '../../../domain/step.ts';
import type { CountStep, Term } from '../../../domain/term.ts';
import type { TermRule } from '../../../domain/term-rule.ts';
import type { Messages } from '../../../i18n/nl.ts';
import { daysBetween } from '../../../law/days.ts';
import { penaltyBy } from '../../../law/terms.ts';
import { asWritten } from '../../shared/as-written.ts';
import { writeDay } from '../../shared/dates.ts';
import { answerName } from '../../shared/organisation-name.ts';
import { useWords } from '../../shared/words-context.ts';
import { useLawTexts } from '../use-law-texts.ts';

type Props = { readonly term: Term; readonly today: Day };

type CardProps = Props & {
  readonly step: Step;
  readonly onWrite: (kind: LetterKind) => void;
};

export function TermCard({ step, term, today, onWrite }: CardProps) {
  const { language, messages } = useWords();
  const law = useLawTexts();
  const words = messages.steps;
  const rule = ruleOf(term);
  if (!rule) return null;
  const write = (day: Day) => writeDay(day, language);
  return (
    <article class="card stack tight" data-term={term.rule} data-last={term.last ?? term.first}>
      <h3>{law.term(rule).title}</h3>
      <p>
        <strong>{when(term, today, words, write)}</strong> {left(term, today, words)}
      </p>
      <p class="quiet">
        {law.route(step.route).title} ·{' '}
        <bdi {...asWritten}>{answerName(step.organisation, messages)}</bdi>
      </p>
      {term.rule === 'penalty' && term.first <= today && <Money term={term} today={today} />}
      {law.term(rule).note && <p>{law.term(rule).note}</p>}
      {term.doubts.length > 0 && <Doubts term={term} />}
      <WriteNow step={step} term={term} today={today} onWrite={onWrite} />
      <HowCounted term={term} rule={rule} today={today} />
    </article>
  );
}

/** The letter that goes with the term, when it can be written now. */
function WriteNow({ step, term, today, onWrite }: CardProps) {
  const { letter } = useWords().messages;
  const { rule, first, last } = term;
  const isOver = last !== null && last < today;
  const isPersons = term.binds === 'person';
  const kind = letterOfTerm({ rule, route: step.route, isPersons, isOver });
  if (kind === null || first > today || (isPersons && isOver)) return null;
  return (
    <div>
      <button type="button" data-action="write-for-term" onClick={() => onWrite(kind)}>
        {letter.writeNamed(letter.kinds[kind].title)}
      </button>
    </div>
  );
}

/** The rule that a term was counted by; `null` when it is no longer known. */
export const ruleOf = ({ rule, counted }: Term): TermRule | null => {
  const start = counted[0];
  return start?.kind === 'starts' ? termRule(rule, start.on) : null;
};

type Words = Messages['steps'];
type Write = (day: Day) => string;

function when({ first, last }: Term, today: Day, words: Words, write: Write): string {
  if (last === null) return words.from(write(first));
  if (last < today) return words.passed(write(last));
  return words.until(write(last));
}

/** Within a month: what is further away needs no counting down. */
function left({ last }: Term, today: Day, words: Words): string {
  const days = last === null ? -1 : daysBetween(today, last);
  return days >= 0 && days <= 31 ? words.soon(days) : '';
}

function Money({ term, today }: Props) {
  const { steps } = useWords().messages;
  const { euros, year } = penaltyBy(term, today);
  return <p>{steps.money(euros, year)}</p>;
}

function Doubts({ term }: { readonly term: Term }) {
  const { steps } = useWords().messages;
  return (
    <div class="notice">
      <p>
        <strong>{steps.unsure}</strong>
      </p>
      {term.doubts.map((doubt) => (
        <p key={doubt}>{steps.doubts[doubt]}</p>
      ))}
    </div>
  );
}

function HowCounted({ term, rule, today }: Props & { readonly rule: TermRule }) {
  const { language, messages } = useWords();
  const law = useLawTexts();
  const words = messages.steps;
  const write = (day: Day) => writeDay(day, language);
  const articles = term.articles.map(({ act, article }) => `${act} ${article}`).join(', ');
  return (
    <details>
      <summary>{words.howCounted}</summary>
      <ol class="stack tight">
        {term.counted.map((step) => (
          <li key={JSON.stringify(step)}>{sayStep(step, words, write, law.term(rule).start)}</li>
        ))}
      </ol>
      <p class="quiet">{words.rule(articles, write(rule.checkedOn))}</p>
      {rule.checkBy < today && <p class="notice">{words.overdue(write(rule.checkBy))}</p>}
    </details>
  );
}

function sayStep(step: CountStep, words: Words, write: Write, start: string): string {
  switch (step.kind) {
    case 'starts':
      return words.startsOn(write(step.on), start);
    case 'adds':
      return words.adds(words.lengths[step.unit](step.amount), write(step.to));
    case 'month-is-shorter':
      return words.monthIsShorter(write(step.to));
    case 'suspended':
      return words.suspended(words.lengths.days(step.days), write(step.to));
    case 'moves':
      return words.moves(write(step.from), words.daysOff[step.because], write(step.to));
  }
}
