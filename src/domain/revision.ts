/**
 * Every row is a revision: who it is about (`id`), which version this is (`rev`) and which version it
 * follows (`parentRev`). Nothing is written over, so two windows, or two people who merge their
 * dossiers, both keep what they wrote.
 */
import type { DossierId, NewId, RevisionId } from './ids.ts';
import type { Clock, Instant } from './instant.ts';

/** Where a row came from: made here, or read from somebody's pack. */
export type Origin =
  | { readonly kind: 'own' }
  | { readonly kind: 'pack'; readonly packId: string; readonly signer: string };

export type Revision<Id> = {
  readonly id: Id;
  readonly rev: RevisionId;
  /** `null` for the first version. */
  readonly parentRev: RevisionId | null;
  readonly dossierId: DossierId;
  readonly origin: Origin;
  readonly revisedAt: Instant;
};

export type RevisionPorts = { readonly now: Clock; readonly newId: NewId };

export const firstRevision = <Id>(
  id: Id,
  dossierId: DossierId,
  { now, newId }: RevisionPorts,
): Revision<Id> => ({
  id,
  rev: newId(),
  parentRev: null,
  dossierId,
  origin: { kind: 'own' },
  revisedAt: now(),
});

/** The header of the version that follows `previous`. What is edited here is our own from then on. */
export const nextRevision = <Id>(
  previous: Revision<Id>,
  { now, newId }: RevisionPorts,
): Revision<Id> => ({
  id: previous.id,
  rev: newId(),
  parentRev: previous.rev,
  dossierId: previous.dossierId,
  origin: { kind: 'own' },
  revisedAt: now(),
});

/**
 * The versions that no other version follows, oldest first. Two for one id means that two people
 * wrote at once: both are kept, and somebody has to look.
 */
export function heads<Row extends Revision<unknown>>(rows: readonly Row[]): Row[] {
  const followed = new Set(rows.map((row) => row.parentRev));
  return rows
    .filter((row) => !followed.has(row.rev))
    .sort((a, b) => compare(a.revisedAt, b.revisedAt) || compare(a.rev, b.rev));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
