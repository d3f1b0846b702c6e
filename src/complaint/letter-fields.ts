/**
 * What each letter asks of the person, in the order of the form. Words for fields and choices belong to
 * the screens.
 */
import { orderIds } from '../domain/ap-policy.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { Day } from '../domain/instant.ts';
import type { Language } from '../domain/language.ts';
import { authorityLetterKinds, type LetterKind } from '../domain/letter.ts';
import type {
  LetterChoice,
  LetterDetail,
  LetterField,
  LetterSubject,
} from '../domain/letter-draft.ts';
import { isRouteId, type RouteId } from '../domain/route-id.ts';
import type { Writer } from '../domain/situation.ts';
import type { Step } from '../domain/step.ts';
import { aboutSubject, lastOfDays, stepsOf } from './from-dossier/about-subject.ts';
import { choiceIn } from './from-dossier/details.ts';
import { suggestionsFor } from './from-dossier/suggest-details.ts';
import { followable, stepOf } from './from-dossier/to-follow.ts';
import { languagesOf } from './languages-taken.ts';
import { apLabels } from './letters/ap-complaint-facts.ts';
import { apGrounds } from './letters/ap-objection-facts.ts';
import { erasureGrounds, restrictionGrounds } from './letters/request-facts.ts';

export { type LetterFor, letterKinds, lettersFor } from './from-dossier/letters-for.ts';

export type FieldSpec = {
  readonly field: LetterField;
  readonly need: 'must' | 'may';
  /** When that other field is filled in, this one may stay open. */
  readonly unless: LetterField | null;
  /**
   * Names of what can be chosen, also of the ground in `grounds`; else empty. What can be chosen in
   * `copies` differs from dossier to dossier: see `stepsToEnclose`.
   */
  readonly choices: readonly string[];
  /** Whether more than one can be chosen. */
  readonly several: boolean;
};

export const askedForIdentification = ['full-copy', 'something-else'] as const;
export const apAnswered = [...apLabels, 'tip'] as const;
export const withName = ['yes', 'no'] as const;

const choicesOf: Readonly<Partial<Record<LetterField, readonly string[]>>> = {
  'asked-identification': askedForIdentification,
  'erasure-ground': erasureGrounds,
  'restriction-ground': restrictionGrounds,
  'ap-label': apLabels,
  'ap-answered': apAnswered,
  orders: orderIds,
  grounds: apGrounds,
  'with-name': withName,
};

const severalOf: readonly LetterField[] = ['orders', 'copies', 'grounds'];

const spec = (
  field: LetterField,
  need: FieldSpec['need'],
  unless: LetterField | null = null,
): FieldSpec => ({
  field,
  need,
  unless,
  choices: choicesOf[field] ?? [],
  several: severalOf.includes(field),
});

const must = (field: LetterField, unless: LetterField | null = null) => spec(field, 'must', unless);
const may = (field: LetterField) => spec(field, 'may');

const ownFields: Readonly<Record<LetterKind, readonly FieldSpec[]>> = {
  'access-request': [],
  'object-to-processing': [must('situation')],
  erasure: [must('erasure-ground'), must('reason')],
  rectification: [must('corrections')],
  restriction: [must('restriction-ground'), must('reason')],
  'consent-withdrawal': [must('consent-to'), may('consent-on')],
  'officer-question': [must('question'), must('wish'), may('answer-by')],
  'identification-reply': [must('asked-identification')],
  reminder: [may('answer-by')],
  'notice-of-default': [],
  'conduct-complaint': [must('conduct'), may('done-by'), may('views'), must('wish')],
  'woo-request': [may('firm'), may('shared-from'), may('signed-on')],
  objection: [must('views'), must('wish'), may('decision-reference'), may('copies')],
  'objection-pro-forma': [may('decision-reference'), may('copies')],
  'appeal-no-decision': [must('court'), may('copies')],
  petition: [
    must('other-party'),
    must('views'),
    must('wish'),
    may('decision-reference'),
    must('court'),
    may('copies'),
  ],
  'ap-complaint': [
    must('ap-label'),
    must('views'),
    may('orders'),
    must('wish', 'orders'),
    may('phone'),
    may('copies'),
  ],
  'ap-tip': [may('with-name')],
  'ap-objection': [
    must('grounds'),
    may('views'),
    may('ap-answered'),
    may('decision-reference'),
    may('copies'),
  ],
  'ap-objection-pro-forma': [may('ap-answered'), may('decision-reference'), may('copies')],
  'collective-request': [
    must('interest'),
    must('views'),
    may('orders'),
    must('wish', 'orders'),
    must('signer'),
    must('statutes-on'),
    may('copies'),
  ],
  ombudsman: [must('where-wrong'), must('why-stuck'), must('wish'), may('copies')],
  mandate: [must('representative')],
};

/** What whoever writes for others fills in too: for whom, and since when they may. */
function writerFields(kind: LetterKind, writer: Writer): readonly FieldSpec[] {
  if (kind === 'collective-request') return [may('principals'), may('authorised-on')];
  const isOutward = authorityLetterKinds.some((one) => one === kind);
  if (writer === 'self' || !isOutward || kind === 'ap-tip' || kind === 'mandate') return [];
  return [must('principals'), must('authorised-on')];
}

/** Nobody is asked for more than the letter needs: for whom one writes only when it is for others. */
export const fieldsOf = (kind: LetterKind, writer: Writer = 'self'): readonly FieldSpec[] => [
  ...ownFields[kind],
  ...writerFields(kind, writer),
];

/** The languages that its receiver takes. */
export function languagesOfLetter(kind: LetterKind): readonly Language[] {
  if (kind === 'access-request') return ['nl', 'en'];
  const outward = authorityLetterKinds.find((one) => one === kind);
  return outward ? languagesOf[outward] : ['nl'];
}

/** The route that is taken by sending it; `null` for a letter that belongs to one that was taken. */
export function routeOfLetter(
  kind: LetterKind,
  details: readonly LetterDetail[] = [],
): RouteId | null {
  if (kind === 'access-request') return 'access';
  if (kind === 'collective-request') return 'ap-enforcement-request';
  if (kind === 'ap-complaint' && choiceIn(details, 'ap-label', apLabels) === 'enforcement')
    return 'ap-enforcement-request';
  return isRouteId(kind) ? kind : null;
}

/** The steps that a letter of this kind can go on from, the newest first; empty when it needs none. */
export const stepsToFollow = (
  kind: LetterKind,
  subject: LetterSubject,
  contents: PackContents,
): Step[] => followable(kind, aboutSubject(contents, subject, lastOfDays).letters).map(stepOf);

/** The kinds that go on from a step: without one there is no such letter. */
export const followingKinds: readonly LetterKind[] = [
  'identification-reply',
  'reminder',
  'notice-of-default',
  'objection',
  'objection-pro-forma',
  'appeal-no-decision',
  'petition',
  'ap-objection',
  'ap-objection-pro-forma',
  'ombudsman',
];

/** What can be chosen in `copies`: all that was sent and came back about it, the oldest first. */
export const stepsToEnclose = (subject: LetterSubject, contents: PackContents): Step[] =>
  stepsOf(aboutSubject(contents, subject, lastOfDays));

/** What the form may hold beforehand: for each field what the dossier says of it already. */
export const suggestedDetails = (
  choice: Omit<LetterChoice, 'details'>,
  contents: PackContents,
  today: Day,
): LetterDetail[] => {
  const fields = fieldsOf(choice.letter, contents.dossier.situation.writer);
  return suggestionsFor(
    fields.map(({ field }) => field),
    choice,
    contents,
    today,
  );
};
