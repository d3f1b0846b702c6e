/** What reports and steps say already of a firm that got data, and of what the AP was asked. */
import type { ApproximateDate } from '../../domain/approximate-date.ts';
import type { PackContents } from '../../domain/dossier.ts';
import { dateAnswer } from '../../law/common-answers.ts';
import { isSameOrganisation } from '../../law/dossier-facts.ts';
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

/** Of the newest report about that organisation that says which firm got data; `null` when none does. */
export function sharingSaid(
  { organisation }: AboutSubject,
  { records }: PackContents,
): SaidSharing | null {
  const said = records
    .filter(({ practice }) => practice === 'processor-agreement')
    .filter((record) => isSameOrganisation(record.organisation, organisation))
    .map(({ answers }) => ({
      firm: answers
        .flatMap((one) => (one.question === asked.firm && one.kind === 'text' ? [one.text] : []))
        .join(' '),
      sharedFrom: dateAnswer(answers, asked.sharedFrom),
      signedOn: dateAnswer(answers, asked.signedOn),
    }));
  return said.findLast(({ firm }) => firm.trim() !== '') ?? null;
}

/** What stood at the top of what was sent to the AP, as far as the route tells. */
export function answeredAs({ step: { route } }: SentLetter): ApLabel | 'tip' {
  if (route === 'ap-tip') return 'tip';
  return route === 'ap-enforcement-request' ? 'enforcement' : 'complaint';
}
