/** Table `records`: one row for each report, as the pack shows it. */
import type { Answer } from '../../../domain/answer.ts';
import { organisationKey } from '../../../domain/organisation.ts';
import { type PackRecord, sealedAtOf } from '../../../domain/record.ts';
import { hostOf } from './host-of.ts';
import { codeOf, nameOf } from './organisations.ts';
import {
  aboutOrNull,
  dayOrNull,
  flag,
  flagOrNull,
  moment,
  said,
  table,
  text,
  textOrNull,
} from './table.ts';

const columns = {
  record_id: text('Id of the report: the same in every pack that tells of it.'),
  rev: textOrNull('Id of the version. A copy with words left out has none.'),
  dossier_id: text('Id of the dossier that it lies in.'),
  is_derived: flag('Whether it is a copy from which words of the writer were left out.'),
  derived_from: textOrNull('The version that such a copy was taken from.'),
  revised_at: moment('When this version was written.'),
  sealed_at: moment('When it was finished and sealed.'),
  practice: text('Name of the practice in the catalogue.'),
  organisation: text('Key of the organisation that it is about.'),
  organisation_kind: text('listed, addressed, entered or not-sure: see organisations.'),
  organisation_code: textOrNull('Its code, where there is one.'),
  organisation_name: textOrNull('Its name; null when the writer does not know which one it is.'),
  tier: text(
    'How the writer knows it: stated-on-page, seen-technically, happened-to-me or reported.',
  ),
  happening: text('page: seen on a page. place: seen in a room.'),
  url: textOrNull('Address of the page.'),
  host: textOrNull('Host of that address.'),
  title: textOrNull('Title of the page.'),
  place: textOrNull('Where it was, in the words of the writer.'),
  happened_on: dayOrNull('On which day it was, of what was seen in a room.'),
  note: textOrNull('What the writer says of it, in their own words.'),
  own_visit: flagOrNull('Of a guided visit: whether it was that of the writer.'),
  going_on: textOrNull('Whether it is still going on, as the writer says: yes, no or unknown.'),
  since: aboutOrNull('Since when it is going on, as the writer says.'),
  until: aboutOrNull('When it ended, as the writer says.'),
  origin: text('own: made in this browser. pack: taken over from a pack of somebody else.'),
};

const dateOf = (answers: readonly Answer[], question: string) => {
  const answer = answers.find((one) => one.question === question);
  return answer?.kind === 'date' ? answer.date : null;
};

const chosenOf = (answers: readonly Answer[], question: string) => {
  const answer = answers.find((one) => one.question === question);
  if (answer?.kind === 'unknown') return 'unknown';
  return answer?.kind === 'choice' ? said(answer.chosen[0]) : null;
};

/** When it began and ended, as far as the answers say so. */
export const periodOf = ({ answers }: Pick<PackRecord, 'answers'>) => ({
  since: dateOf(answers, 'going-on-since'),
  until: dateOf(answers, 'ended-on') ?? dateOf(answers, 'stopped-on'),
  goingOn: chosenOf(answers, 'still-going-on'),
});

const nowhere = { url: null, host: null, title: null, place: null, happened_on: null };

function placeOf({ happening }: PackRecord) {
  if (happening.kind === 'place')
    return { ...nowhere, place: said(happening.place), happened_on: happening.day };
  const { url, title } = happening;
  return { ...nowhere, url: said(url), host: hostOf(url), title: said(title) };
}

const versionOf = (record: PackRecord) => ({
  rev: record.kind === 'record' ? record.rev : null,
  is_derived: record.kind === 'derived-record',
  derived_from: record.kind === 'record' ? null : record.derivedFrom,
});

function rowOf(record: PackRecord) {
  const { since, until, goingOn } = periodOf(record);
  return {
    record_id: record.id,
    ...versionOf(record),
    dossier_id: record.dossierId,
    revised_at: record.revisedAt,
    sealed_at: sealedAtOf(record),
    practice: record.practice,
    organisation: organisationKey(record.organisation),
    organisation_kind: record.organisation.kind,
    organisation_code: codeOf(record.organisation),
    organisation_name: said(nameOf(record.organisation)),
    tier: record.tier,
    happening: record.happening.kind,
    ...placeOf(record),
    note: said(record.note),
    own_visit: record.ownVisit,
    going_on: goingOn,
    since,
    until,
    origin: record.origin.kind,
  };
}

export const recordsTable = table({
  name: 'records',
  says: 'What was reported.',
  columns,
  key: ['record_id'],
  refers: [
    { column: 'practice', table: 'practices', of: 'practice' },
    { column: 'organisation', table: 'organisations', of: 'organisation' },
  ],
  rowsOf: ({ contents }) => contents.records.map(rowOf),
});
