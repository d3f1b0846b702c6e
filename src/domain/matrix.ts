/** Matrix: the organisations of a dossier, with what was reported of each and how far it is. */
import type { Day } from './instant.ts';
import type { OrganisationRef } from './organisation.ts';
import type { StepOutcome } from './step.ts';

/** What a letter about it would go without. */
export const matrixLacks = ['address', 'exhibit', 'person', 'mandate', 'first-contact'] as const;
export type MatrixLack = (typeof matrixLacks)[number];

export type MatrixRow = {
  readonly organisation: OrganisationRef;
  readonly reports: number;
  /** Clients whose reports they are. */
  readonly persons: number;
  /** Reports of which nobody said whose they are: they count for no person. */
  readonly ofNobody: number;
  /** Clients among them for whom may be written to it. */
  readonly mandates: number;
  readonly exhibits: number;
  /** When it was first written to about this; `null` when it was not, or nobody wrote that down. */
  readonly firstContact: Day | null;
  /** What it answered last; `null` when nothing came. */
  readonly answer: { readonly day: Day; readonly outcome: StepOutcome } | null;
  /** In the order in which they are mended. */
  readonly lacks: readonly MatrixLack[];
};

export type Matrix = {
  readonly rows: readonly MatrixRow[];
  /** Of the whole table. Somebody who reported about two organisations is one person. */
  readonly total: Pick<MatrixRow, 'reports' | 'persons' | 'ofNobody' | 'mandates' | 'exhibits'>;
};
