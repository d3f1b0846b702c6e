/**
 * The same report can lie in several packs: an older and a newer one, two editions, the parts of a split
 * one. All their rows are kept; `counts` is true for one of them, so that nothing is counted twice.
 */
import { identifier } from './duckdb.ts';
import type { Table } from './tables.ts';

const list = (names: readonly string[]) => names.join(', ');

const has = ({ columns }: Table, name: string) => Object.hasOwn(columns, name);

/** The newest version first; of that one the fullest pack, and of those the first in the folder. */
const bestFirst = (table: Table): string =>
  list([
    ...(has(table, 'revised_at') ? ['t.revised_at DESC NULLS LAST'] : []),
    ...(has(table, 'is_derived') ? ['t.is_derived'] : []),
    `CASE p.edition WHEN 'full' THEN 0 WHEN 'authority' THEN 1 ELSE 2 END`,
    't.pack_no',
  ]);

const keyOf = ({ key }: Table) => key.map((name) => `t.${identifier(name)}`);

const isBest = (table: Table): string =>
  `row_number() OVER (PARTITION BY ${list(keyOf(table))} ORDER BY ${bestFirst(table)}) = 1`;

/** Twice in one pack is once too often. */
const isFirstInPack = (table: Table): string =>
  `row_number() OVER (PARTITION BY t.pack_no, ${list(keyOf(table))} ORDER BY t.pack_no) = 1`;

const isOfCounted =
  'EXISTS (FROM counted c WHERE c.pack_no = t.pack_no AND c.record_id = t.record_id)';

/** Pages are kept once and never changed, whichever version of a report names them. */
const hangsOnRecord = (table: Table) =>
  has(table, 'record_id') && table.name !== 'records' && table.name !== 'captures';

/**
 * Which of the rows that are the same counts. What hangs on a record counts where that version of it
 * does, and nowhere else. Reads `t`, the rows, `p`, the packs that were taken, and `counted`, the records
 * that count.
 */
export const countsExpression = (table: Table): string =>
  hangsOnRecord(table)
    ? `CASE WHEN t.record_id IS NULL THEN ${isBest(table)}
       ELSE ${isOfCounted} AND ${isFirstInPack(table)} END`
    : isBest(table);
