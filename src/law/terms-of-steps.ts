/**
 * Which terms run in a dossier, from what was sent and what came back. Tracks are independent: a
 * complaint about conduct, a request and an objection each have their own clock.
 */
import type { Day } from '../domain/instant.ts';
import type { RouteId } from '../domain/route-id.ts';
import { type AnsweredStep, isAnswered, isSent, type SentStep, type Step } from '../domain/step.ts';
import type { Term, TermDoubt, TermId } from '../domain/term.ts';
import { addDays } from './days.ts';
import { termFrom } from './terms.ts';

/** A term with the step that started it. */
export type StepTerm = { readonly step: Step; readonly term: Term };

type Sent = Step & { readonly what: SentStep };
type Answered = Step & { readonly what: AnsweredStep };

/** What is still to be done by somebody, seen from `today`, the term that ends first at the front. */
export function termsOfSteps(steps: readonly Step[], today: Day): StepTerm[] {
  const standing = steps.filter((step) => !step.isWithdrawn);
  return standing
    .filter(isSent)
    .flatMap((sent) => termsOfSent(sent, standing, today))
    .sort((a, b) => compare(endOf(a), endOf(b)));
}

const compare = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);
const endOf = ({ term }: StepTerm): Day => term.last ?? term.first;

function termsOfSent(sent: Sent, steps: readonly Step[], today: Day): StepTerm[] {
  const answers = answersTo(sent, steps);
  const final = answers.find(({ what }) => isFinal(what));
  if (final) return afterAnswer(sent, final);
  const waiting = waitingFor(sent, answers, steps);
  return waiting.flatMap((found) => [found, ...whenLate(found, steps, today)]);
}

const answersTo = (sent: Sent, steps: readonly Step[]): Answered[] =>
  steps
    .filter(isAnswered)
    .filter(({ what }) => what.to === sent.id)
    .sort((a, b) => compare(a.what.on, b.what.on));

const isFinal = ({ outcome }: AnsweredStep): boolean =>
  outcome === 'complete' || outcome === 'partly' || outcome === 'refused';

type Waiting = { readonly bare: TermId; readonly extended: TermId | null };

/** What the other side has to do after something of that kind was sent. */
const waitingAfter: Readonly<Partial<Record<RouteId, Waiting>>> = {
  access: { bare: 'answer-request', extended: 'answer-request-extended' },
  'object-to-processing': { bare: 'answer-request', extended: 'answer-request-extended' },
  erasure: { bare: 'answer-request', extended: 'answer-request-extended' },
  rectification: { bare: 'answer-request', extended: 'answer-request-extended' },
  restriction: { bare: 'answer-request', extended: 'answer-request-extended' },
  objection: { bare: 'objection-decision', extended: 'objection-decision-adjourned' },
  'objection-pro-forma': { bare: 'objection-decision', extended: 'objection-decision-adjourned' },
  'ap-objection': { bare: 'objection-decision', extended: 'objection-decision-adjourned' },
  'ap-objection-pro-forma': {
    bare: 'objection-decision',
    extended: 'objection-decision-adjourned',
  },
  'conduct-complaint': {
    bare: 'conduct-complaint-answer',
    extended: 'conduct-complaint-answer-adjourned',
  },
  'woo-request': { bare: 'woo-answer', extended: 'woo-answer-adjourned' },
  'ap-complaint': { bare: 'ap-progress', extended: null },
  'ap-enforcement-request': { bare: 'decision-on-request', extended: null },
};

const objections: readonly RouteId[] = [
  'objection',
  'objection-pro-forma',
  'ap-objection',
  'ap-objection-pro-forma',
];

function waitingFor(sent: Sent, answers: readonly Answered[], steps: readonly Step[]): StepTerm[] {
  if (sent.route === 'notice-of-default') return afterNotice(sent);
  const waiting = waitingAfter[sent.route];
  if (!waiting) return [];
  const start = startOf(sent, steps);
  const bare = count(waiting.bare, start, answers);
  if (!bare) return [];
  const wasExtended = answers.some(({ what }) => isExtension(what, bare));
  const extended = wasExtended && waiting.extended ? count(waiting.extended, start, answers) : null;
  return [{ step: sent, term: extended ?? bare }];
}

/** An extension counts only when it was announced while the term ran. */
const isExtension = ({ outcome, on }: AnsweredStep, { last }: Term): boolean =>
  outcome === 'extended' && last !== null && on <= last;

type Start = { readonly on: Day; readonly doubts: readonly TermDoubt[] };

function count(rule: TermId, start: Start, answers: readonly Answered[]): Term | null {
  const term = termFrom({
    rule,
    start: start.on,
    committee: answers.some(({ what }) => what.committee),
    suspensions: answers.flatMap(({ what }) =>
      what.outcome === 'more-asked' && what.mendedOn
        ? [{ asked: what.on, mended: what.mendedOn }]
        : [],
    ),
  });
  return term && { ...term, doubts: [...new Set([...term.doubts, ...start.doubts])] };
}

/** A term for an objection starts when the term for objecting is over; all others when it arrived. */
function startOf(sent: Sent, steps: readonly Step[]): Start {
  if (!objections.includes(sent.route)) return arrival(sent);
  const decision = decisionBefore(sent, steps);
  const term =
    decision &&
    termFrom({ rule: 'objection', start: decision.what.on, committee: false, suspensions: [] });
  return term?.last ? { on: term.last, doubts: term.doubts } : arrivalAssumed(sent.what.on);
}

function arrival({ what }: Sent): Start {
  if (what.receivedOn) return { on: what.receivedOn, doubts: [] };
  const byHand = what.channel === 'counter' || what.channel === 'in-person';
  const atOnce = byHand || what.channel === 'web-form' || what.channel === 'email';
  return atOnce ? { on: what.on, doubts: [] } : arrivalAssumed(addDays(what.on, 1));
}

const arrivalAssumed = (on: Day): Start => ({ on, doubts: ['start-assumed'] });

/** The decision that an objection is against: the last one about the same, before it was sent. */
const decisionBefore = (sent: Sent, steps: readonly Step[]): Answered | null =>
  steps
    .filter(isAnswered)
    .filter(({ what }) => isFinal(what) && what.on <= sent.what.on)
    .filter((answer) => isAboutTheSame(answer, sent))
    .sort((a, b) => compare(a.what.on, b.what.on))
    .at(-1) ?? null;

const isAboutTheSame = (answer: Answered, sent: Sent): boolean =>
  nameOf(answer) === nameOf(sent) &&
  (answer.practice === sent.practice || answer.practice === null || sent.practice === null) &&
  isAuthority(answer.route) === isAuthority(sent.route);

const isAuthority = (route: RouteId): boolean => route.startsWith('ap-');

const nameOf = ({ organisation }: Step): string =>
  organisation.kind === 'listed' ? organisation.code : organisation.name;

/** What opens when somebody is late: a notice of default, seen from the day after the last day. */
function whenLate({ step, term }: StepTerm, steps: readonly Step[], today: Day): StepTerm[] {
  if (term.last === null || term.last >= today || term.rule === 'penalty') return [];
  const given = steps.filter(isSent).some((other) => isNoticeAbout(other, step, term.last));
  const notice = termFrom({
    rule: 'notice-of-default',
    start: term.last,
    committee: false,
    suspensions: [],
  });
  return notice && !given ? [{ step, term: { ...notice, doubts: term.doubts } }] : [];
}

const isNoticeAbout = (other: Sent, step: Step, last: Day | null): boolean =>
  other.route === 'notice-of-default' &&
  nameOf(other) === nameOf(step) &&
  last !== null &&
  other.what.on > last;

function afterNotice(sent: Sent): StepTerm[] {
  const start = arrival(sent);
  return (['penalty', 'appeal-no-decision'] as const).flatMap((rule) => {
    const term = count(rule, start, []);
    return term ? [{ step: sent, term }] : [];
  });
}

/** What the person may do after an answer, by the route that was answered. */
const afterFinal: Readonly<Partial<Record<RouteId, TermId>>> = {
  access: 'objection',
  'object-to-processing': 'objection',
  erasure: 'objection',
  rectification: 'objection',
  restriction: 'objection',
  'woo-request': 'objection',
  'ap-complaint': 'objection',
  'ap-enforcement-request': 'objection',
  objection: 'appeal',
  'objection-pro-forma': 'appeal',
  'ap-objection': 'appeal',
  'ap-objection-pro-forma': 'appeal',
  appeal: 'higher-appeal',
  'ap-appeal': 'higher-appeal',
  'appeal-no-decision': 'higher-appeal',
  'conduct-complaint': 'ombudsman',
};

/** What opens after an answer that did not give all that was asked. */
function afterAnswer(sent: Sent, final: Answered): StepTerm[] {
  if (final.what.outcome === 'complete') return [];
  return rulesAfter(sent).flatMap((rule) => {
    const term = count(rule, startAfter(rule, final), []);
    return term ? [{ step: final, term }] : [];
  });
}

/** Of an organisation that was typed it is not known whether it is one of government: both then. */
function rulesAfter({ route, organisation }: Sent): TermId[] {
  const rule = afterFinal[route];
  if (!rule) return [];
  const mayBePrivate = waitingAfter[route]?.bare === 'answer-request';
  return mayBePrivate && organisation.kind !== 'listed' ? [rule, 'petition'] : [rule];
}

/** A petition counts from the day the answer came, all others from the day it was sent. */
const startAfter = (rule: TermId, { what }: Answered): Start =>
  rule === 'petition' && what.receivedOn
    ? { on: what.receivedOn, doubts: [] }
    : { on: what.on, doubts: [] };
