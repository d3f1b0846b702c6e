/** One dossier from which each of the letters can be written, with all that the person fills in. */
import type { LetterOrder, WrittenLetter } from '../../../../src/complaint/letter-order.ts';
import { writeLetter } from '../../../../src/complaint/write-letter.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import type { RecordId, StepId } from '../../../../src/domain/ids.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import type { LetterKind } from '../../../../src/domain/letter.ts';
import {
  type DetailValue,
  fieldKinds,
  type LetterDetail,
  type LetterField,
} from '../../../../src/domain/letter-draft.ts';
import { unknownSituation } from '../../../../src/domain/situation.ts';
import { answered, sent } from '../../law/steps.ts';
import { dronten, idOf, oneQuote } from '../dossiers.ts';
import { sender } from '../letters.ts';

export const day = asDay('2026-11-26');

const access = sent('access', '2026-05-01');
const refusal = answered(access, '2026-06-01', 'refused');
const conduct = sent('conduct-complaint', '2026-07-01');
const conductAnswer = answered(conduct, '2026-08-10', 'complete');
const erasure = sent('erasure', '2026-08-03');
const apComplaint = sent('ap-complaint', '2026-08-20');
const apRefusal = answered(apComplaint, '2026-10-15', 'refused');
const restriction = sent('restriction', '2026-09-01');
const whoAreYou = answered(restriction, '2026-09-10', 'identification-asked');
const notice = sent('notice-of-default', '2026-10-20');

export const steps = {
  access,
  refusal,
  conduct,
  conductAnswer,
  erasure,
  apComplaint,
  apRefusal,
  restriction,
  whoAreYou,
  notice,
};

/** `words` stand on the page and in the note. */
export const dossierFor = (words = 'Wij maken opnamen.'): DossierContents => ({
  ...oneQuote(words, words, { tier: 'happened-to-me' }),
  steps: Object.values(steps),
});

export const asRepresentative = (contents: DossierContents): DossierContents => ({
  ...contents,
  dossier: {
    ...contents.dossier,
    situation: { ...unknownSituation, writer: 'representative', hasMandate: true },
  },
});

const followed: Readonly<Partial<Record<LetterKind, StepId>>> = {
  'identification-reply': whoAreYou.id,
  reminder: erasure.id,
  'notice-of-default': erasure.id,
  objection: refusal.id,
  'objection-pro-forma': refusal.id,
  'appeal-no-decision': notice.id,
  petition: refusal.id,
  'ap-objection': apRefusal.id,
  'ap-objection-pro-forma': apRefusal.id,
  ombudsman: conductAnswer.id,
};

/** What is chosen where one of several names is. */
const chosen: Readonly<Partial<Record<LetterField, readonly string[]>>> = {
  'asked-identification': ['full-copy'],
  'erasure-ground': ['not-needed'],
  'restriction-ground': ['evidence'],
  'ap-label': ['complaint-and-enforcement'],
  'ap-answered': ['complaint'],
  orders: ['follow-rules'],
  'with-name': ['yes'],
};

const days: Readonly<Partial<Record<LetterField, string>>> = {
  'answer-by': '2026-12-24',
  'consent-on': '2026-03-03',
};

const article = { act: 'AVG', article: '5(1)(c)' } as const;

/** A value for a field, with `words` wherever something is typed. */
export function filledIn(field: LetterField, words: string): DetailValue {
  const kind = fieldKinds[field];
  const party = { name: words, address: `Straat 1\n1000 AA ${words}` };
  switch (kind) {
    case 'text':
      return { kind, text: words };
    case 'day':
      return { kind, day: asDay(days[field] ?? '2026-02-01') };
    case 'date':
      return { kind, date: asApproximateDate('2025-03') };
    case 'choices':
      return { kind, chosen: chosen[field] ?? [] };
    case 'party':
      return { kind, party };
    case 'parties':
      return { kind, parties: [party, party] };
    case 'corrections':
      return { kind, corrections: [{ stands: words, shouldBe: words, exhibit: 1 }] };
    case 'views':
      return { kind, views: [{ article, because: words, exhibits: [1] }] };
    case 'grounds':
      return {
        kind,
        grounds: [
          'no-prior-contact',
          'not-own-data',
          'no-infringement',
          'priority',
          'treated-as-tip',
        ].map((ground) => ({ ground, theirWords: words, why: words, exhibits: [1] })),
      };
    case 'replay':
      return {
        kind,
        replayed: [1, 2, 3].map((at) => ({
          record: idOf<RecordId>('record', at),
          standing: 'different' as const,
          words,
        })),
      };
  }
}

/** All fields but `copies`: what goes along without a choice is what the letter needs. */
const fields = Object.keys(fieldKinds).filter(
  (field): field is LetterField => field in fieldKinds && field !== 'copies',
);

export const detailsWith = (words: string): LetterDetail[] =>
  fields.map((field) => ({ field, ...filledIn(field, words) }));

export const orderFor = (
  letter: LetterKind,
  contents: DossierContents = dossierFor(),
  words = 'Eigen woorden.',
): LetterOrder => ({
  choice: {
    organisation: dronten,
    practice: 'recording-interview',
    letter,
    language: 'nl',
    follows: followed[letter] ?? null,
    details: detailsWith(words),
  },
  sender,
  day,
  contents,
  visits: new Map(),
});

/** The order with other choices. */
export const choosing = (
  order: LetterOrder,
  change: Partial<LetterOrder['choice']>,
): LetterOrder => ({ ...order, choice: { ...order.choice, ...change } });

export const without = (order: LetterOrder, ...gone: readonly LetterField[]): LetterOrder =>
  choosing(order, { details: order.choice.details.filter(({ field }) => !gone.includes(field)) });

export const withDetail = (order: LetterOrder, detail: LetterDetail): LetterOrder => {
  const { details } = without(order, detail.field).choice;
  return choosing(order, { details: [...details, detail] });
};

/** The letter. Throws with the fault when there is none. */
export function written(order: LetterOrder): WrittenLetter {
  const result = writeLetter(order);
  if (!result.ok) throw new Error(`${order.choice.letter}: ${result.error}`);
  return result.value;
}
