/** `exhibits.csv` and `chronology.csv`: what somebody sorts, counts and prints. */

import type { ChronologyLine } from '../../../domain/chronology-line.ts';
import { momentOfExhibit } from '../../../domain/exhibit-moment.ts';
import { dayOf, dutchTimeZone, type Instant } from '../../../domain/instant.ts';
import { isFirstOfMonth, isRounded } from '../../../domain/rounding.ts';
import type { PackFile } from '../../pack-input.ts';
import type { MachineInput, NamedExhibit } from '../input.ts';
import { nameOf } from '../tables/organisations.ts';
import { type PeopleCell, peopleCsv } from './people-csv.ts';
import { peopleWords } from './people-words.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: dutchTimeZone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** `2026-11-25 18:14:04`: sorts as text, and a spreadsheet knows it. Of one that was rounded the day or the month. */
const dutchTime = (moment: Instant): string =>
  isRounded(moment)
    ? moment.slice(0, isFirstOfMonth(moment) ? 7 : 10)
    : `${dayOf(moment, dutchTimeZone)} ${clock.format(new Date(moment))}`;

function exhibitRow({ exhibit, name, files }: NamedExhibit, input: MachineInput): PeopleCell[] {
  const moment = momentOfExhibit(exhibit);
  const page = exhibit.kind === 'file' ? null : exhibit.capture;
  const [first] = files;
  return [
    exhibit.number,
    peopleWords[input.language].kinds[exhibit.kind],
    name,
    dutchTime(moment),
    moment,
    page?.facts.url ?? null,
    exhibit.kind === 'file' ? exhibit.file.title : exhibit.capture.facts.title,
    page?.missing.length ?? null,
    first?.path ?? null,
    first?.kept?.sha256 ?? null,
    files.map(({ path }) => path).join(' | '),
  ];
}

function chronologyRow(line: ChronologyLine, { practices, language }: MachineInput): PeopleCell[] {
  const practice = practices.find(({ id }) => id === line.practice);
  return [
    line.date,
    line.when,
    line.what,
    line.source,
    line.exhibits.join(', '),
    line.disputed,
    practice?.texts[language].title ?? line.practice,
    nameOf(line.organisation) ?? peopleWords[language].notSure,
  ];
}

/**
 * An anonymous pack has no chronology of its own: there is no id in it, so it would have the fingerprint that
 * it has in another pack of the same dossier. `tables/events` says the same.
 */
export const peopleFiles = (input: MachineInput): PackFile[] =>
  input.edition === 'anonymous' ? [exhibitsCsv(input)] : [exhibitsCsv(input), chronologyCsv(input)];

const exhibitsCsv = (input: MachineInput): PackFile => ({
  path: 'exhibits.csv',
  text: peopleCsv(
    peopleWords[input.language].exhibits,
    input.exhibits.map((exhibit) => exhibitRow(exhibit, input)),
  ),
});

const chronologyCsv = (input: MachineInput): PackFile => ({
  path: 'chronology.csv',
  text: peopleCsv(
    peopleWords[input.language].chronology,
    input.chronology.map((line) => chronologyRow(line, input)),
  ),
});
