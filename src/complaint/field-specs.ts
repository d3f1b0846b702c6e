/** The fields of each letter, in the order of the form. Words for them belong to the screens. */
import { orderIds } from '../domain/ap-policy.ts';
import type { LetterKind } from '../domain/letter.ts';
import type { LetterField } from '../domain/letter-draft.ts';
import type { Writer } from '../domain/situation.ts';
import { apLabels } from './letters/ap-complaint-facts.ts';
import { apGrounds } from './letters/ap-objection-facts.ts';
import { erasureGrounds, restrictionGrounds } from './letters/request-facts.ts';

export type FieldSpec = {
  readonly field: LetterField;
  readonly need: 'must' | 'may';
  /** When that other field is filled in, this one may stay open. */
  readonly unless: LetterField | null;
  /**
   * Names of what can be chosen, also of the ground in `grounds`; else empty. What can be chosen in
   * `copies` differs from dossier to dossier: see `stepsToEnclose`; so do the reports of `replay`, of
   * which these are the ids: see `askedIn`.
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
  objection: [
    must('replay'),
    must('views'),
    must('wish'),
    may('decision-reference'),
    may('copies'),
  ],
  'objection-pro-forma': [may('decision-reference'), may('copies')],
  'appeal-no-decision': [must('court'), may('copies')],
  petition: [
    must('replay'),
    must('other-party'),
    must('views'),
    must('wish'),
    may('decision-reference'),
    must('court'),
    may('copies'),
  ],
  'ap-complaint': [
    must('replay'),
    must('ap-label'),
    must('views'),
    may('orders'),
    must('wish', 'orders'),
    may('phone'),
    may('copies'),
  ],
  'ap-tip': [may('with-name')],
  'ap-objection': [
    must('replay'),
    must('grounds'),
    may('views'),
    may('ap-answered'),
    may('decision-reference'),
    may('copies'),
  ],
  'ap-objection-pro-forma': [may('ap-answered'), may('decision-reference'), may('copies')],
  'collective-request': [
    must('replay'),
    must('interest'),
    must('views'),
    may('orders'),
    must('wish', 'orders'),
    must('signer'),
    must('statutes-on'),
    may('copies'),
  ],
  ombudsman: [must('replay'), must('where-wrong'), must('why-stuck'), must('wish'), may('copies')],
  mandate: [must('representative')],
};

/** An authorisation names its principal itself; a tip and a request for documents are anybody's. */
const forAnybody: readonly LetterKind[] = ['ap-tip', 'mandate', 'woo-request'];

/** What whoever writes for others fills in too: for whom, and since when they may. */
function writerFields(kind: LetterKind, writer: Writer): readonly FieldSpec[] {
  if (kind === 'collective-request') return [may('principals'), may('authorised-on')];
  if (writer === 'self' || forAnybody.includes(kind)) return [];
  return [must('principals'), must('authorised-on')];
}

/** Nobody is asked for more than the letter needs: for whom one writes only when it is for others. */
export const fieldsOf = (kind: LetterKind, writer: Writer = 'self'): readonly FieldSpec[] => [
  ...ownFields[kind],
  ...writerFields(kind, writer),
];
