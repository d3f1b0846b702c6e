/**
 * The same report can lie in several packs: an older and a newer one, two editions, the parts of a split
 * one. All their rows are kept; `counts` is true for one of them, so that nothing is counted twice.
 */
import type { Table } from './tables.ts';

const list = (names: readonly string[]) => names.join(', ');

/** The newest version first; of that one the fullest pack, and of those the first in the folder. */
const bestFirst = ({ columns }: Table): string =>
  list([
    ...(Object.hasOwn(columns, 'revised_at') ? ['t.revised_at DESC NULLS LAST'] : []),
    ...(Object.hasOwn(columns, 'is_derived') ? ['t.is_derived'] : []),
    `CASE p.edition WHEN 'full' THEN 0 WHEN 'authority' THEN 1 ELSE 2 END`,
    't.pack_no',
  ]);

const isFirst = (table: Table): string =>
  `row_number() OVER (PARTITION BY ${list(table.key.map((name) => `t.${name}`))} ` +
  `ORDER BY ${bestFirst(table)}) = 1`;

/** Only one version of a record counts, in one pack; what hangs on it counts there. */
const isOfCounted =
  'EXISTS (FROM counted c WHERE c.pack_no = t.pack_no AND c.record_id = t.record_id)';

/**
 * Which of the rows that are the same counts. Reads `t`, the rows, `p`, the packs that were taken, and
 * `counted`, the records that count.
 */
export const countsExpression = (table: Table): string => {
  if (!table.isOfRecord) return isFirst(table);
  const key = list(['t.pack_no', ...table.key.map((name) => `t.${name}`)]);
  return `${isOfCounted} AND row_number() OVER (PARTITION BY ${key} ORDER BY t.pack_no) = 1`;
};
