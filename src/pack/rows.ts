/** `data/rows.jsonl`: the rows of a pack, one on a line, in an order of their own. */
import type { PackRow } from '../domain/pack-row.ts';
import { compare } from './in-order.ts';
import { stableLine } from './stable-json.ts';

/** As seen from the top folder. */
export const rowsFile = 'data/rows.jsonl';

/**
 * By kind, then by what it is about, then the oldest version first. Where a row came from is said only
 * to oneself: whoever takes a pack in knows that it came from there.
 */
export const writeRows = (rows: readonly PackRow[], withOrigin: boolean): string =>
  rows
    .toSorted(compareRows)
    .map((row) => stableLine(withOrigin ? row : withoutOrigin(row)))
    .join('');

const withoutOrigin = ({ entity, files }: PackRow) => {
  const { origin: _origin, ...rest } = entity;
  return { entity: rest, files };
};

const compareRows = ({ entity: a }: PackRow, { entity: b }: PackRow): number =>
  compare(a.kind, b.kind) ||
  compare(a.id, b.id) ||
  compare(a.revisedAt, b.revisedAt) ||
  compare(revOf(a), revOf(b));

const revOf = (entity: PackRow['entity']): string => ('rev' in entity ? entity.rev : '');
