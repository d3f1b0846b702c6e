/**
 * Tabellen: what many packs are read into. The columns are those of `data/tables/` in a pack, with the
 * pack before them; what people wrote or marked stays in the packs, for nothing is counted by its words.
 */
import { allTables } from '../pack/machine/tables/all-tables.ts';
import type { Datatype } from '../pack/machine/tables/table.ts';

export type Table = {
  readonly name: string;
  readonly columns: Readonly<Record<string, Datatype>>;
  /** What names one thing: rows that agree on these are about the same, in whichever pack. */
  readonly key: readonly string[];
};

type Taken = Pick<Table, 'key'> & {
  /** Words of a person, or of a letter to one, by which somebody could be recognised. */
  readonly leaves?: readonly string[];
};

/** Those that say something of more than one pack. `files` and `letters` are about the pack itself. */
const taken: Readonly<Record<string, Taken>> = {
  records: { key: ['record_id'], leaves: ['note', 'place'] },
  answers: { key: ['record_id', 'question', 'position'], leaves: ['words'] },
  practices: { key: ['practice'] },
  articles: { key: ['practice', 'act', 'article'] },
  organisations: { key: ['organisation'] },
  exhibits: { key: ['dossier_id', 'number'], leaves: ['title', 'name'] },
  passages: { key: ['passage_id'], leaves: ['quote', 'before', 'after'] },
  captures: { key: ['capture_id'] },
  hosts: { key: ['capture_id', 'host'] },
  steps: { key: ['step_id'] },
  events: {
    key: ['source_table', 'source', 'what', 'detail', 'date_edtf', 'page'],
    leaves: ['words'],
  },
};

const columnsOf = (name: string, leaves: readonly string[]): Table['columns'] => {
  const columns = allTables.find((one) => one.name === name)?.columns;
  if (columns === undefined) throw new Error(`packs have no table ${name}`);
  return Object.fromEntries(
    Object.entries(columns).flatMap(([column, { type }]) =>
      leaves.includes(column) ? [] : [[column, type]],
    ),
  );
};

/** Read from packs, each from its file `data/tables/<name>.jsonl`. */
export const packTables: readonly Table[] = Object.entries(taken).map(
  ([name, { key, leaves = [] }]) => ({ name, key, columns: columnsOf(name, leaves) }),
);
