/** What reports and steps say already of a firm that got data, and of what the AP was asked. */
import { type AddedFile, onlyDate } from '../../domain/added-file.ts';
import type { Answer } from '../../domain/answer.ts';
import type { ApproximateDate } from '../../domain/approximate-date.ts';
import { dateAnswer } from '../../law/common-answers.ts';
import type { SentLetter } from '../../law/sent-letters.ts';
import type { ApLabel } from '../letters/ap-complaint-facts.ts';
import type { AboutSubject } from './about-subject.ts';

/** Questions of the practice `processor-agreement`. */
const asked = { firm: 'firm', sharedFrom: 'placement-start', signedOn: 'agreement-date' } as const;

export type SaidSharing = {
  /** Empty when it was not said. */
  readonly firm: string;
  readonly sharedFrom: ApproximateDate | null;
  readonly signedOn: ApproximateDate | null;
};

/** Of the newest report that says which firm got data; `null` when none does, and for another subject. */
export function sharingSaid({ practice, records }: AboutSubject): SaidSharing | null {
  if (practice.id !== 'processor-agreement') return null;
  const said = records.map(({ answers }) => ({
    firm: typedAnswer(answers, asked.firm),
    sharedFrom: dateAnswer(answers, asked.sharedFrom),
    signedOn: dateAnswer(answers, asked.signedOn),
  }));
  return said.findLast(({ firm }) => firm.trim() !== '') ?? null;
}

/** The dates that were taken over from what was added, where all that was added agrees on them. */
export function sharingIn(
  { practice }: AboutSubject,
  files: readonly AddedFile[],
): Pick<SaidSharing, 'sharedFrom' | 'signedOn'> {
  const events = practice.id === 'processor-agreement' ? files.flatMap((file) => file.events) : [];
  return {
    sharedFrom: onlyDate({ events }, 'shared-since'),
    signedOn: onlyDate({ events }, 'signed'),
  };
}

/** Empty when it was not answered in words. */
const typedAnswer = (answers: readonly Answer[], question: string): string =>
  answers
    .flatMap((one) => (one.question === question && one.kind === 'text' ? [one.text] : []))
    .join(' ');

/** What stood at the top of what was sent to the AP, as far as the route tells. */
export function answeredAs({ step: { route } }: SentLetter): ApLabel | 'tip' {
  if (route === 'ap-tip') return 'tip';
  return route === 'ap-enforcement-request' ? 'enforcement' : 'complaint';
}
