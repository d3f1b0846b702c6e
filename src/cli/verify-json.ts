/** What `npm run verify -- --json` prints: for programs, and described in `src/verify/README.md`. */
import type { Verdict, Verification } from '../domain/verification.ts';
import { partsOf } from './pack-parts.ts';

/** A file that was looked at; `verification` is `null` when it could not be read at all. */
export type VerifiedFile = {
  readonly file: string;
  readonly verification: Verification | null;
};

export const verdictOf = ({ verification }: VerifiedFile): Verdict =>
  verification?.verdict ?? 'unreadable';

const exitCodes: Readonly<Record<Verdict, number>> = { intact: 0, findings: 1, unreadable: 2 };

/** Of several the worst. */
export const exitCodeOf = (files: readonly VerifiedFile[]): number =>
  Math.max(...files.map((file) => exitCodes[verdictOf(file)]));

export const factsIn = (files: readonly VerifiedFile[]) =>
  files.flatMap(({ verification }) => verification?.pack ?? []);

export const verifyJson = (files: readonly VerifiedFile[]): string =>
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
    },
    null,
    2,
  );
