/**
 * Which terms run in a dossier, from what was sent and what came back. Tracks are independent: a
 * complaint about conduct, a request and an objection each have their own clock.
 */
import type { Day } from '../domain/instant.ts';
import { organisationKey } from '../domain/organisation.ts';
import type { RouteId } from '../domain/route-id.ts';
import { type AnsweredStep, gaveAll, isAnswered, isSent, type Step } from '../domain/step.ts';
import type { Term, TermDoubt, TermId } from '../domain/term.ts';
import { addDays } from './days.ts';
import { type Answered, decisions, isFinal, type Sent } from './sent-letters.ts';
import { termFrom } from './terms.ts';

/** A term with the step that started it. */
export type StepTerm = { readonly step: Step; readonly term: Term };

/**
 * What is still to be done by somebody, seen from `today`: first what the person must do, the term that
 * ends first at the front; then what they may do, what others must, and what is over.
 */
export function termsOfSteps(steps: readonly Step[], today: Day): StepTerm[] {
  const standing = steps.filter((step) => !step.isWithdrawn);
  return standing
    .filter(isSent)
    .flatMap((sent) => termsOfSent(sent, standing, today))
    .sort((a, b) => turnOf(a, today) - turnOf(b, today) || compare(endOf(a), endOf(b)));
}

const compare = (a: Day, b: Day): number => (a < b ? -1 : a > b ? 1 : 0);
function turnOf({ term: { binds, last } }: StepTerm, today: Day): number {
  if (last !== null && last < today) return 3;
  if (binds === 'body') return 2;
  return last === null ? 1 : 0;
}

const endOf = ({ term }: StepTerm): Day => term.last ?? term.first;

function termsOfSent(sent: Sent, steps: readonly Step[], today: Day): StepTerm[] {
  const answers = answersTo(sent, steps);
  const [decision, ...later] = decisions(answers);
  if (decision)
    // Another decision has a term of its own, and which of them counts is not for us to say.
    return [
      ...afterAnswer(sent, decision),
      ...later.flatMap((other) => afterAnswer(sent, other).map(inDoubt)),
    ];
  const final = answers.filter(isFinal);
  const waiting = waitingFor(sent, answers, steps);
  // After a refusal that was only said the time for a decision goes on. Somebody may take it for one all
  // the same: then the person's own term runs too.
  return [
    ...final.slice(0, 1).flatMap((said) => afterAnswer(sent, said).map(inDoubt)),
    ...waiting.flatMap((found) => [found, ...whenLate(found, steps, today)]),
  ];
}

const inDoubt = ({ step, term }: StepTerm): StepTerm => ({
  step,
  term: { ...term, doubts: [...new Set([...term.doubts, 'rule-in-doubt' as const])] },
});

const answersTo = (sent: Sent, steps: readonly Step[]): Answered[] =>
  steps
    .filter(isAnswered)
    .filter(({ what }) => what.to === sent.id)
    .sort((a, b) => compare(a.what.on, b.what.on));

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
  if (sent.route === 'notice-of-default') return afterNotice(sent, steps);
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
    .filter((answer) => isFinal(answer) && answer.what.on <= sent.what.on)
    .filter((answer) => isAboutTheSame(answer, sent))
    .sort((a, b) => compare(a.what.on, b.what.on))
    .at(-1) ?? null;

const isAboutTheSame = (a: Step, b: Step): boolean =>
  organisationKey(a.organisation) === organisationKey(b.organisation) &&
  (a.practice === b.practice || a.practice === null || b.practice === null) &&
  // A notice names no addressee of its own: it may go to either.
  (isNotice(a) || isNotice(b) || isAuthority(a.route) === isAuthority(b.route));

const isAuthority = (route: RouteId): boolean => route.startsWith('ap-');

/** What opens when somebody is late, seen from the day after the last day. */
function whenLate({ step, term }: StepTerm, steps: readonly Step[], today: Day): StepTerm[] {
  if (term.last === null || term.last >= today || step.route === 'notice-of-default') return [];
  if (hasNotice(step, term.last, steps)) return [];
  // A complaint about conduct gives no decision, so there is nothing to give notice about (Awb 9:3).
  const rule = step.route === 'conduct-complaint' ? 'ombudsman' : 'notice-of-default';
  // When the AP may be given notice about a complaint is not settled: the law gives it no fixed term.
  const doubts: TermDoubt[] = step.route === 'ap-complaint' ? ['rule-in-doubt'] : [];
  const open = count(rule, { on: term.last, doubts: [...term.doubts, ...doubts] }, []);
  return open ? [{ step, term: open }] : [];
}

const hasNotice = (step: Step, last: Day, steps: readonly Step[]): boolean =>
  steps
    .filter(isSent)
    .some((other) => isNotice(other) && isAboutTheSame(other, step) && other.what.on > last);

const isNotice = ({ route }: Step): boolean => route === 'notice-of-default';

/** Money comes due too, but not for a request under the Woo (Woo 8.2). */
function afterNotice(sent: Sent, steps: readonly Step[]): StepTerm[] {
  const start = arrival(sent);
  const rules = isAboutWoo(sent, steps) ? noMoney : ([...noMoney, 'penalty'] as const);
  return rules.flatMap((rule) => {
    const term = count(rule, start, []);
    return term ? [{ step: sent, term }] : [];
  });
}

const noMoney = ['appeal-no-decision'] as const;

/** The last thing that was sent about the same before the notice, and that asks for a decision. */
const isAboutWoo = (notice: Sent, steps: readonly Step[]): boolean =>
  steps
    .filter(isSent)
    .filter((step) => !isNotice(step) && step.what.on <= notice.what.on)
    .filter((step) => isAboutTheSame(step, notice))
    .sort((a, b) => compare(a.what.on, b.what.on))
    .at(-1)?.route === 'woo-request';

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
  if (gaveAll(final.what)) return [];
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
  return mayBePrivate && !('code' in organisation) ? [rule, 'petition'] : [rule];
}

/** A petition counts from the day the answer came, all others from the day it was sent. */
const startAfter = (rule: TermId, { what }: Answered): Start =>
  rule === 'petition' && what.receivedOn
    ? { on: what.receivedOn, doubts: [] }
    : { on: what.on, doubts: [] };
