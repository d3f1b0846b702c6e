/** An agreement and the sharing of data, by their dates: beside each other, and nothing said about them. */
import { sayApproximateDate } from '../../data/answer-words.ts';
import {
  type ApproximateDate,
  earliestDay,
  isAbout,
  precisionOf,
} from '../../domain/approximate-date.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import type { Block, Inline } from '../../domain/letter.ts';
import { dayRef, said, text } from '../inlines.ts';
import type { Sharing } from './request-facts.ts';

/** `exact` stands before a day, `otherwise` before a date that is known less well. */
type DateWords = { readonly exact: string; readonly otherwise: string };

type SharingWords = {
  readonly firm: string;
  readonly agreement: string;
  readonly signed: DateWords;
  readonly data: string;
  readonly shared: DateWords;
  readonly unknown: string;
};

const words: Readonly<Record<LetterLanguage, SharingWords>> = {
  nl: {
    firm: 'Bedrijf',
    agreement: 'Overeenkomst',
    signed: { exact: 'ondertekend op ', otherwise: 'ondertekend: ' },
    data: 'Gegevens',
    shared: { exact: 'gedeeld vanaf ', otherwise: 'gedeeld vanaf ' },
    unknown: 'de datum is niet bekend',
  },
  en: {
    firm: 'Firm',
    agreement: 'Agreement',
    signed: { exact: 'signed on ', otherwise: 'signed: ' },
    data: 'Data',
    shared: { exact: 'shared from ', otherwise: 'shared from ' },
    unknown: 'the date is not known',
  },
};

/** `ondertekend op 3 maart 2026`, `gedeeld vanaf rond 2025`: no more exact than it is known. */
function dated(
  before: DateWords,
  date: ApproximateDate | null,
  language: LetterLanguage,
): Inline[] {
  if (date === null) return [text(words[language].unknown)];
  return precisionOf(date) === 'day' && !isAbout(date)
    ? [text(before.exact), dayRef(earliestDay(date))]
    : [text(`${before.otherwise}${sayApproximateDate(date, language)}`)];
}

export function sharingFacts(
  { firm, sharedFrom, signedOn }: Sharing,
  language: LetterLanguage,
): Block {
  const say = words[language];
  return {
    kind: 'facts',
    rows: [
      { name: say.firm, value: [said(firm)] },
      { name: say.agreement, value: dated(say.signed, signedOn, language) },
      { name: say.data, value: dated(say.shared, sharedFrom, language) },
    ],
  };
}
