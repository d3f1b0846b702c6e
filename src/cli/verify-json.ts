/** What `npm run verify -- --json` prints: for programs, and described in `src/verify/README.md`. */
import { type BesideCheck, besideVerdict } from '../domain/beside.ts';
import type { Verdict, Verification } from '../domain/verification.ts';
import { partsOf } from './pack-parts.ts';

/** A file that was looked at; `verification` is `null` when it could not be read at all. */
export type VerifiedFile = {
  readonly file: string;
  readonly verification: Verification | null;
};

/** What was given beside packs, and what came of it. */
export type VerifiedBeside = { readonly file: string; readonly check: BesideCheck };

export type Verified = {
  readonly files: readonly VerifiedFile[];
  readonly beside: readonly VerifiedBeside[];
};

export const verdictOf = ({ verification }: VerifiedFile): Verdict =>
  verification?.verdict ?? 'unreadable';

const exitCodes: Readonly<Record<Verdict, number>> = { intact: 0, findings: 1, unreadable: 2 };

/** Of several the worst. */
export const exitCodeOf = ({ files, beside }: Verified): number =>
  Math.max(
    ...files.map((file) => exitCodes[verdictOf(file)]),
    ...beside.map(({ check }) => exitCodes[besideVerdict(check)]),
  );

export const factsIn = (files: readonly VerifiedFile[]) =>
  files.flatMap(({ verification }) => verification?.pack ?? []);

export const verifyJson = ({ files, beside }: Verified): string =>
  JSON.stringify(
    {
      format: 'kantlijn-verification',
      version: 1,
      packs: files.map(({ file, verification }) => ({
        file,
        verdict: verification?.verdict ?? 'unreadable',
        findings: verification?.findings ?? [{ code: 'file-unreadable', path: null }],
        pack: verification?.pack ?? null,
        signer: verification?.signer ?? { kind: 'none' },
        knownSince: verification?.knownSince ?? { kind: 'none' },
      })),
      split: partsOf(factsIn(files)),
      beside: beside.map(({ file, check }) => ({ file, verdict: besideVerdict(check), ...check })),
    },
    null,
    2,
  );
