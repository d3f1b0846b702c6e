/** `exhibits.csv` and `chronology.csv`: what somebody sorts, counts and prints. */

import type { ChronologyLine } from '../../../domain/chronology-line.ts';
import { momentOfExhibit } from '../../../domain/exhibit-moment.ts';
import { dayOf, dutchTimeZone, type Instant } from '../../../domain/instant.ts';
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

/** `2026-11-25 18:14:04`: sorts as text, and a spreadsheet knows it. */
const dutchTime = (moment: Instant): string =>
  `${dayOf(moment, dutchTimeZone)} ${clock.format(new Date(moment))}`;

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

export const peopleFiles = (input: MachineInput): PackFile[] => {
  const words = peopleWords[input.language];
  return [
    {
      path: 'exhibits.csv',
      text: peopleCsv(
        words.exhibits,
        input.exhibits.map((exhibit) => exhibitRow(exhibit, input)),
      ),
    },
    {
      path: 'chronology.csv',
      text: peopleCsv(
        words.chronology,
        input.chronology.map((line) => chronologyRow(line, input)),
      ),
    },
  ];
};
