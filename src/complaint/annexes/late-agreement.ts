/** When an agreement with another firm was signed, and since when data was shared: as two facts. */
import { type ApproximateDate, earliestDay } from '../../domain/approximate-date.ts';
import type { PackRecord } from '../../domain/record.ts';
import { dateAnswer } from '../../law/common-answers.ts';
import type { AnnexFacts } from './annex-facts.ts';
import { typedDate, typedText } from './typed-details.ts';

export type Agreement = {
  /** Empty when it is not known. */
  readonly firm: string;
  readonly signedOn: ApproximateDate | null;
  readonly sharedFrom: ApproximateDate | null;
  /** The earlier of the two. */
  readonly on: ApproximateDate;
};

/** What was filled in for the letter comes before what the reports say. */
export function agreementsOf(facts: AnnexFacts): Agreement[] {
  const typed = agreement(
    typedText(facts, 'firm'),
    typedDate(facts, 'signed-on'),
    typedDate(facts, 'shared-from'),
  );
  if (typed !== null) return [typed];
  return facts.contents.records.flatMap((record) => agreementIn(record) ?? []);
}

function agreementIn({ practice, answers }: PackRecord): Agreement | null {
  if (practice !== 'processor-agreement') return null;
  const firm = answers.find(({ question }) => question === 'firm');
  return agreement(
    firm?.kind === 'text' ? firm.text.trim() : '',
    dateAnswer(answers, 'agreement-date'),
    null,
  );
}

function agreement(
  firm: string,
  signedOn: ApproximateDate | null,
  sharedFrom: ApproximateDate | null,
): Agreement | null {
  const dates = [signedOn, sharedFrom].flatMap((date) => date ?? []);
  const [on] = dates.sort((a, b) => (earliestDay(a) < earliestDay(b) ? -1 : 1));
  return on === undefined ? null : { firm, signedOn, sharedFrom, on };
}
