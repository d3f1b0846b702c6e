/** The table of organisations in words: the same on the screen and in the file that is saved. */
import type { Language } from '../../../domain/language.ts';
import type { Matrix, MatrixRow } from '../../../domain/matrix.ts';
import type { Messages } from '../../../i18n/nl.ts';
import { writeDay } from '../../shared/dates.ts';
import { answerName } from '../../shared/organisation-name.ts';

export type MatrixCell = string | number;
export const matrixColumns = [
  'organisation',
  'reports',
  'persons',
  'mandates',
  'exhibits',
  'firstContact',
  'answer',
  'lacks',
] as const;

/** What a reader of the table calls its columns. */
export const headingsOf = ({ desk }: Messages): string[] =>
  matrixColumns.map((column) => desk.columns[column]);

/** Each row in the order of the columns, the total at the end. */
export const cellsOf = (
  { rows, total }: Matrix,
  messages: Messages,
  language: Language,
): MatrixCell[][] => [
  ...rows.map((row) => rowCells(row, messages, language)),
  [messages.desk.total, ...countCells(total, messages), '', '', ''],
];

function rowCells(row: MatrixRow, messages: Messages, language: Language): MatrixCell[] {
  const { desk, steps } = messages;
  const { answer, firstContact, lacks, organisation } = row;
  return [
    answerName(organisation, messages),
    ...countCells(row, messages),
    firstContact === null ? desk.none : writeDay(firstContact, language),
    answer === null
      ? desk.none
      : `${steps.outcomes[answer.outcome]}, ${writeDay(answer.day, language)}`,
    lacks.length === 0 ? desk.nothingLacks : lacks.map((lack) => desk.lacks[lack]).join(' '),
  ];
}

/** Reports of nobody count for no person, and it says so. */
function countCells(
  { exhibits, mandates, ofNobody, persons, reports }: Matrix['total'],
  { desk }: Messages,
): MatrixCell[] {
  const people = ofNobody === 0 ? persons : `${persons} ${desk.ofNobody(ofNobody)}`;
  return [reports, people, mandates, exhibits];
}
