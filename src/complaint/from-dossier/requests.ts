/** Facts of the letters to an organisation that begin something: requests, a question, a complaint. */
import type { RequestLetterKind } from '../../domain/letter.ts';
import { organisationKey } from '../../domain/organisation.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { addDays } from '../../law/days.ts';
import type { InputOf } from '../draft-letter.ts';
import type { LetterFault } from '../letter-order.ts';
import { erasureGrounds, restrictionGrounds } from '../letters/request-facts.ts';
import type { Recipient } from '../recipient.ts';
import { choiceIn, correctionsIn, dayIn, textIn, viewsIn } from './details.ts';
import { principalsOf } from './for-whom.ts';
import type { Given } from './given.ts';
import { sharingOf } from './sharing.ts';

/** Those that go on from silence or from an answer stand in `late-letters.ts`. */
export type FirstKind = Exclude<
  RequestLetterKind,
  'reminder' | 'notice-of-default' | 'identification-reply'
>;

type Found<K extends RequestLetterKind> = Result<InputOf<K>, LetterFault>;

export const framed = ({ about, order, papers, recipient }: Given) => ({
  language: 'nl' as const,
  day: order.day,
  sender: order.sender,
  recipient,
  practice: about.practice,
  principals: principalsOf(order),
  papers: papers.filter(({ kind }) => kind === 'authorisation'),
  answerWays: order.contents.dossier.situation.answerWays,
});

const base = (given: Given) => ({ ...framed(given), reported: given.reported });

export const accessInput = (given: Given): InputOf<'access-request'> => ({
  ...base(given),
  kind: 'access-request',
  language: given.order.choice.language,
});

export function firstInput(kind: FirstKind, given: Given): Found<FirstKind> {
  switch (kind) {
    case 'object-to-processing':
      return ok({ ...base(given), kind, situation: textOf(given, 'situation') });
    case 'erasure':
      return erasureInput(given);
    case 'rectification':
      return ok({ ...base(given), kind, corrections: correctionsIn(detailsOf(given)) });
    case 'restriction':
      return restrictionInput(given);
    case 'consent-withdrawal':
      return ok({
        ...base(given),
        kind,
        consentTo: textOf(given, 'consent-to'),
        consentOn: dayIn(detailsOf(given), 'consent-on'),
      });
    case 'officer-question':
      return ok(officerInput(given));
    case 'conduct-complaint':
      return ok(conductInput(given));
    case 'woo-request':
      return ok({ ...framed(given), kind, sharing: sharingOf(given) });
  }
}

const detailsOf = ({ order }: Given) => order.choice.details;

const textOf = (given: Given, field: Parameters<typeof textIn>[1]): string =>
  textIn(detailsOf(given), field);

function erasureInput(given: Given): Found<'erasure'> {
  const ground = choiceIn(detailsOf(given), 'erasure-ground', erasureGrounds);
  if (ground === null) return fail('ground-missing');
  return ok({ ...base(given), kind: 'erasure', ground, reason: textOf(given, 'reason') });
}

function restrictionInput(given: Given): Found<'restriction'> {
  const ground = choiceIn(detailsOf(given), 'restriction-ground', restrictionGrounds);
  if (ground === null) return fail('ground-missing');
  return ok({ ...base(given), kind: 'restriction', ground, reason: textOf(given, 'reason') });
}

/** The law fixes no term: four weeks unless the person says otherwise. */
const officerInput = (given: Given): InputOf<'officer-question'> => ({
  ...base(given),
  kind: 'officer-question',
  recipient: officerOf(given),
  question: textOf(given, 'question'),
  wish: textOf(given, 'wish'),
  answerBy: dayIn(detailsOf(given), 'answer-by') ?? addDays(given.order.day, 28),
  hasReplyForm: given.order.annexes?.includes('reply-form') ?? true,
});

/** At the address of the officer where the person knows one; else at that of the organisation. */
function officerOf({ about, order, recipient }: Given): Recipient | null {
  const key = organisationKey(about.organisation);
  const { officers } = order.contents.dossier.situation;
  const address = officers.find(({ organisation }) => organisation === key)?.address ?? '';
  return recipient === null || address.trim() === ''
    ? recipient
    : { ...recipient, addressLines: address.split(/\r?\n/) };
}

const conductInput = (given: Given): InputOf<'conduct-complaint'> => ({
  ...base(given),
  kind: 'conduct-complaint',
  conduct: textOf(given, 'conduct'),
  who: textOf(given, 'done-by').trim() === '' ? null : textOf(given, 'done-by'),
  views: viewsIn(detailsOf(given)),
  wish: textOf(given, 'wish'),
});
