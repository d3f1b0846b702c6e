/**
 * A received report from which sentences were left out stands in for the whole one: only where the whole
 * one is not, and no longer than that.
 */
import type { Entity } from '../domain/dossier.ts';
import type { RevisionId } from '../domain/ids.ts';
import type { KeptDerivedRecord } from '../domain/record.ts';

const isDerived = (entity: Entity): entity is KeptDerivedRecord => entity.kind === 'derived-record';

/** Which reports are there as a whole, in whatever version. */
export const wholeReports = (entities: readonly Entity[]): ReadonlySet<unknown> =>
  new Set(entities.filter(({ kind }) => kind === 'record').map(({ id }) => id));

/** `rows` without those that stand in for what is here, or for what comes with them. */
export function withoutStandIns(rows: readonly Entity[], here: readonly Entity[]): Entity[] {
  const whole = wholeReports([...here, ...rows]);
  return rows.filter((row) => !isDerived(row) || !whole.has(row.id));
}

/** Those here that make way, for the whole report is among the new rows. */
export function replacedStandIns(here: readonly Entity[], rows: readonly Entity[]): RevisionId[] {
  const whole = wholeReports(rows);
  return here.filter((row) => isDerived(row) && whole.has(row.id)).map(({ rev }) => rev);
}
