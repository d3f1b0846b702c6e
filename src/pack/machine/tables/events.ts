/** Table `events`: the chronology. */
import { eventsIn, keyOf } from '../events.ts';
import { datesOf } from './dates.ts';
import {
  about,
  count,
  countOrNull,
  day,
  momentOrNull,
  said,
  table,
  text,
  textOrNull,
} from './table.ts';

export const eventsTable = table({
  name: 'events',
  says: 'What happened, the earliest first.',
  columns: {
    event: count('From 1, in the order of time.'),
    date_edtf: about('The day in the Netherlands, or the month or year as far as it is known.'),
    earliest: day('The first day that it can mean.'),
    latest: day('The last day that it can mean.'),
    at: momentOrNull('The moment, where a clock says it.'),
    what: text(
      'said, happened, captured, reported, changed, stood-again, in-file, sent, received-there, answered, answer-received or mended.',
    ),
    detail: textOrNull(
      'Of said: the question. Of in-file: what the date is of. Of changed: changed or removed. Of sent: the route. Of answered: the outcome. Of captured: the choice in a guided visit.',
    ),
    record_id: textOrNull('The report.'),
    file_id: textOrNull('The added file that it stands in.'),
    exhibit: countOrNull('Number of the exhibit.'),
    page: countOrNull('Page of the exhibit, from 1.'),
    practice: textOrNull('Name of the practice.'),
    organisation: textOrNull('Key of the organisation.'),
    words: textOrNull('What stands there, of a date in a file.'),
    source_table: text('The table of the row that says it: records, captures, exhibits, steps.'),
    source: text('The key of that row.'),
  },
  key: ['event'],
  refers: [],
  rowsOf: (input) =>
    eventsIn(input).map((event, at) => ({
      event: at + 1,
      ...datesOf(event.date),
      at: event.at,
      what: event.kind,
      detail: event.detail,
      record_id: event.recordId,
      file_id: event.fileId,
      exhibit: event.exhibit,
      page: event.page,
      practice: event.practice,
      organisation: said(keyOf(event)),
      words: event.words,
      source_table: event.source.table,
      source: event.source.id,
    })),
});
