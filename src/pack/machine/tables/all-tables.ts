/** Every table of a pack, in the order of their files. */
import { answersTable } from './answers.ts';
import { capturesTable, hostsTable } from './captures.ts';
import { eventsTable } from './events.ts';
import { exhibitsTable, filesTable } from './exhibits.ts';
import { organisationsTable } from './organisations.ts';
import { passagesTable } from './passages.ts';
import { articlesTable, practicesTable } from './practices.ts';
import { recordsTable } from './records.ts';
import { lettersTable, stepsTable } from './steps.ts';
import type { Table } from './table.ts';

export const allTables: readonly Table[] = [
  recordsTable,
  answersTable,
  practicesTable,
  articlesTable,
  organisationsTable,
  exhibitsTable,
  filesTable,
  passagesTable,
  capturesTable,
  hostsTable,
  lettersTable,
  stepsTable,
  eventsTable,
];
