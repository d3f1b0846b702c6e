/** What was found of one pack of a folder, and what became of it. */
import type { FindingCode, PackFacts, Verdict } from '../domain/verification.ts';
import type { TableRow } from './table-row.ts';

/**
 * `taken`: its rows are in the tables. `left-out`: it is not intact, or its tables cannot be read.
 * `copy`: the same pack stood there before. `no-tables`: it is of a version that had none.
 */
export const standings = ['taken', 'left-out', 'copy', 'no-tables'] as const;
export type Standing = (typeof standings)[number];

/** Beside what `verify` finds: the disk did not give the file, or a row is not as the format has it. */
export type CollectCode = FindingCode | 'file-unreadable' | 'table-unreadable';

export type CollectFinding = {
  readonly code: CollectCode;
  /** Of a file in the pack; `null` when it is about the whole. */
  readonly path: string | null;
};

export type CollectedPack = {
  /** As seen from the folder. */
  readonly file: string;
  readonly standing: Standing;
  readonly verdict: Verdict;
  readonly findings: readonly CollectFinding[];
  /** `null` when it could not be read so far. */
  readonly facts: PackFacts | null;
};

/** What the pack says of itself, as far as it could be read. */
const factCells = (facts: PackFacts | null): TableRow => ({
  fingerprint: facts?.fingerprint ?? null,
  version: facts?.version ?? null,
  edition: facts?.edition ?? null,
  part: facts?.part.number ?? null,
  parts: facts?.part.of ?? null,
  day: facts?.day ?? null,
  dossier_id: facts?.dossierId ?? null,
  software: facts?.software ?? null,
  files: facts?.files ?? null,
  byte_length: facts?.byteLength ?? null,
});

/** Its row in the table of packs. */
export const packRow = ({ file, standing, verdict, findings, facts }: CollectedPack): TableRow => ({
  file: file.toWellFormed(),
  standing,
  verdict,
  findings: findings.length,
  ...factCells(facts),
});

/** Its rows in the table of findings. */
export const findingRows = ({ findings }: CollectedPack): TableRow[] =>
  findings.map(({ code, path }, index) => ({
    number: index + 1,
    code,
    path: path?.toWellFormed() ?? null,
  }));
