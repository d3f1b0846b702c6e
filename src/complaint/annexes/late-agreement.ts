/** When an agreement with another firm was signed, and since when data was shared: as two facts. */
import { onlyDate } from '../../domain/added-file.ts';
import { type ApproximateDate, earliestDay } from '../../domain/approximate-date.ts';
import type { FileExhibit } from '../../domain/dossier.ts';
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
  /** Numbers of the exhibits that show it; empty for what somebody only says. */
  readonly exhibits: readonly number[];
};

/** What was filled in for the letter comes before what the reports and their files say. */
export function agreementsOf(facts: AnnexFacts): Agreement[] {
  const typed = agreement(
    typedText(facts, 'firm'),
    typedDate(facts, 'signed-on'),
    typedDate(facts, 'shared-from'),
  );
  return typed === null ? agreementsIn(facts) : [typed];
}

type Found = Pick<AnnexFacts, 'contents' | 'practice' | 'exhibits'>;

/** Only what the reports and their files say. */
export const agreementsIn = (found: Found): Agreement[] => [
  ...found.contents.records.flatMap((record) => agreementIn(record) ?? []),
  ...agreementFiles(found).flatMap((exhibit) => agreementInFile(exhibit) ?? []),
];

const agreementFiles = ({ practice, exhibits }: Found): FileExhibit[] =>
  practice.id === 'processor-agreement'
    ? exhibits.filter((exhibit) => exhibit.kind === 'file')
    : [];

/** Only when the file holds one of each: which of several belong together it does not say. */
function agreementInFile({ file, number }: FileExhibit): Agreement | null {
  const signedOn = onlyDate(file, 'signed');
  const sharedFrom = onlyDate(file, 'shared-since');
  if (signedOn === null || sharedFrom === null) return null;
  const found = agreement('', signedOn, sharedFrom);
  return found && { ...found, exhibits: [number] };
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
  return on === undefined ? null : { firm, signedOn, sharedFrom, on, exhibits: [] };
}
