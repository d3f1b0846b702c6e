/** What the person can do themselves within a term, and what they were asked for. */
import { letterOfTerm } from '../../domain/letter-routes.ts';
import { type OwnTerm, ownTerms } from '../../domain/next-action.ts';
import type { RouteId } from '../../domain/route-id.ts';
import { gaveAll } from '../../domain/step.ts';
import { unusedTerms } from '../letter-looks.ts';
import { type Answered, finalAnswer, isFinal, type SentLetter } from '../sent-letters.ts';
import type { StepTerm } from '../terms-of-steps.ts';
import { type Candidate, type SubjectSeen, sentBy } from './subject-seen.ts';

type OpenTerm = StepTerm & { readonly rule: OwnTerm };

/** Own terms that are not over and in which nothing was sent, that which ends first at the front. */
export function openOwnTerms({ letters, terms, today }: SubjectSeen): OpenTerm[] {
  const counted = withoutReasons(letters);
  const unused = ownTerms.map((rule) => ({ rule, found: unusedTerms(rule, counted, terms) }));
  // Of an organisation that was typed two terms run for one answer: one letter keeps both.
  const used = terms
    .filter(({ term }) => ownTerms.some((rule) => rule === term.rule))
    .filter((one) => unused.every(({ found }) => !found.includes(one)))
    .map(({ step }) => step.id);
  return unused
    .flatMap(({ rule, found }) => found.map((one) => ({ ...one, rule })))
    .filter(({ step, term }) => isStillOpen(term.last, today) && !used.includes(step.id))
    .toSorted((a, b) => ((a.term.last ?? '') < (b.term.last ?? '') ? -1 : 1));
}

const isStillOpen = (last: string | null, today: string): boolean => last !== null && last >= today;

/** Reasons that followed an objection without them are no second objection. */
function withoutReasons(letters: readonly SentLetter[]): SentLetter[] {
  let awaited: RouteId[] = [];
  return letters.filter(({ step: { route } }) => {
    const full = fullOf[route];
    if (full) awaited.push(full);
    const isReasons = awaited.includes(route);
    if (isReasons) awaited = awaited.toSpliced(awaited.indexOf(route), 1);
    return !isReasons;
  });
}

/** The objection with reasons, by the one without them. */
const fullOf: Readonly<Partial<Record<RouteId, 'objection' | 'ap-objection'>>> = {
  'objection-pro-forma': 'objection',
  'ap-objection-pro-forma': 'ap-objection',
};

export const toObject = (seen: SubjectSeen): Candidate[] =>
  openOwnTerms(seen).map(({ rule, step, term }) => ({
    action: {
      kind: 'object',
      rule,
      of: step.id,
      letter: letterOfTerm({ rule, route: step.route, isPersons: true, isOver: false }),
    },
    by: term.last,
  }));

/** An objection that went out without reasons, and is not decided. */
export const toGiveReasons = (seen: SubjectSeen): Candidate[] =>
  sentBy(seen, 'objection-pro-forma', 'ap-objection-pro-forma').flatMap((letter) => {
    const full = fullOf[letter.step.route];
    if (!full || finalAnswer(letter) !== null) return [];
    const came = sentBy(seen, full).some(({ step }) => step.what.on >= letter.step.what.on);
    const against = objectedTo(letter, seen);
    if (came || !against) return [];
    return [{ action: { kind: 'give-reasons', of: against.id, letter: full }, by: null }];
  });

/** The decision that an objection is against: the last one before it, by the same side. */
function objectedTo({ step }: SentLetter, { letters }: SubjectSeen): Answered | null {
  const isAp = step.route.startsWith('ap-');
  return (
    letters
      .filter(({ step: { route } }) => route.startsWith('ap-') === isAp)
      .flatMap(({ answers }) => answers)
      .filter((answer) => isFinal(answer) && !gaveAll(answer.what))
      .filter(({ what }) => what.on <= step.what.on)
      .toSorted((a, b) => (a.what.on < b.what.on ? -1 : 1))
      .at(-1) ?? null
  );
}

/** They asked for something last, and it is not written down that it was given. */
export const toSend = ({ letters }: SubjectSeen): Candidate[] =>
  letters
    .filter((letter) => finalAnswer(letter) === null)
    .flatMap(({ answers }) => answers.at(-1) ?? [])
    .flatMap((asked) => askedCandidate(asked));

function askedCandidate({ id, what: { outcome, mendedOn } }: Answered): Candidate[] {
  if (mendedOn !== null) return [];
  if (outcome === 'more-asked') return [{ action: { kind: 'send-more', of: id }, by: null }];
  if (outcome !== 'identification-asked') return [];
  return [
    {
      action: { kind: 'send-identification', of: id, letter: 'identification-reply' },
      by: null,
    },
  ];
}
