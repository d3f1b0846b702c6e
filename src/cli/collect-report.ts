/** What is said at the end of a collecting: how many packs, what was wrong with which, how many rows. */
import type { Verdict } from '../domain/verification.ts';
import type { Collected } from './collect-folder.ts';
import type { CollectedPack, CollectFinding, Standing } from './collected-pack.ts';
import type { TableCount } from './write-parquet.ts';

/** A pack whose rows are in no table, and why. */
export type PackLeft = {
  readonly file: string;
  readonly standing: Standing;
  readonly verdict: Verdict;
  readonly findings: readonly CollectFinding[];
};

/** Stable: other programs read it (`--json`). */
export type CollectReport = {
  readonly format: 'kantlijn-collect';
  readonly version: 1;
  readonly packs: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly standings: Readonly<Record<Standing, number>>;
  /** Files in the folder that are no packs by their names. */
  readonly others: number;
  readonly left: readonly PackLeft[];
  readonly tables: readonly TableCount[];
};

export type Tally = {
  readonly add: (pack: CollectedPack) => void;
  readonly report: (collected: Collected) => CollectReport;
};

/** Counts while it goes on, for ten thousand packs that are right need not be remembered. */
export function openTally(): Tally {
  const verdicts: Record<Verdict, number> = { intact: 0, findings: 0, unreadable: 0 };
  const standings: Record<Standing, number> = { taken: 0, 'left-out': 0, copy: 0, 'no-tables': 0 };
  const left: PackLeft[] = [];
  let packs = 0;
  const add = ({ file, standing, verdict, findings }: CollectedPack) => {
    packs += 1;
    verdicts[verdict] += 1;
    standings[standing] += 1;
    if (standing !== 'taken') left.push({ file, standing, verdict, findings });
  };
  const report = ({ others, tables }: Collected): CollectReport => ({
    format: 'kantlijn-collect',
    version: 1,
    packs,
    verdicts: { ...verdicts },
    standings: { ...standings },
    others,
    left: [...left],
    tables,
  });
  return { add, report };
}

/** 0: every pack is intact. 1: something was found in one or more, and their rows are left out. */
export const exitCodeOf = ({ standings }: CollectReport): 0 | 1 =>
  standings['left-out'] > 0 ? 1 : 0;
