/** Table `answers`: what the writer said to the questions of the catalogue. */
import type { Answer } from '../../../domain/answer.ts';
import type { PackRecord } from '../../../domain/record.ts';
import { datesOf } from './dates.ts';
import {
  aboutOrNull,
  count,
  countOrNull,
  dayOrNull,
  type Row,
  said,
  table,
  text,
  textOrNull,
} from './table.ts';

const columns = {
  record_id: text('The report.'),
  practice: text('Name of the practice that it is about.'),
  question: text('Name of the question; practices.json has its words.'),
  position: count('From 1; a question of which several answers may be chosen has a row for each.'),
  kind: text('choice, date, number, text, or unknown: "I do not know".'),
  choice: textOrNull('Name of what was chosen.'),
  date_edtf: aboutOrNull('A date, as well as it is known.'),
  earliest: dayOrNull('The first day that this date can mean.'),
  latest: dayOrNull('The last day that this date can mean.'),
  value: countOrNull('A number.'),
  words: textOrNull('In the words of the writer.'),
};

const noDate = { date_edtf: null, earliest: null, latest: null };
const nothing = { choice: null, ...noDate, value: null, words: null };

function rowsOfAnswer({ id, practice }: PackRecord, answer: Answer): Row<typeof columns>[] {
  const head = { record_id: id, practice, question: answer.question, kind: answer.kind };
  switch (answer.kind) {
    case 'choice':
      return answer.chosen.map((choice, at) => ({
        ...head,
        position: at + 1,
        ...nothing,
        choice: said(choice),
      }));
    case 'date':
      return [{ ...head, position: 1, ...nothing, ...datesOf(answer.date) }];
    case 'number':
      return [{ ...head, position: 1, ...nothing, value: answer.value }];
    case 'text':
      return [{ ...head, position: 1, ...nothing, words: said(answer.text) }];
    case 'unknown':
      return [{ ...head, position: 1, ...nothing }];
  }
}

export const answersTable = table({
  name: 'answers',
  says: 'What the writer answered to the questions of the catalogue.',
  columns,
  key: ['record_id', 'question', 'position'],
  refers: [{ column: 'record_id', table: 'records', of: 'record_id' }],
  rowsOf: ({ contents }) =>
    contents.records.flatMap((record) =>
      record.answers.flatMap((answer) => rowsOfAnswer(record, answer)),
    ),
});
