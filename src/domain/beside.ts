/** What somebody gives beside a pack: a receipt of an earlier one, or the opening of something sealed. */
import type { Sha256 } from './ids.ts';
import type { Instant } from './instant.ts';
import type { Opening } from './opening.ts';
import type { Receipt } from './signature.ts';
import type { Verdict } from './verification.ts';

export const besideCodes = [
  /** Not soundly signed, or not in its form. */
  'receipt-wrong',
  /** Of another dossier. */
  'receipt-of-other',
  /** The log of the pack ends before the line that was signed for. */
  'log-cut',
  /** That line is another now. */
  'log-rewritten',
  /** The pack does not tell of that line. */
  'line-lost',
  /** Not in its form, or salt and content are not what was sealed. */
  'opening-wrong',
  /** The log of the pack has no line with it. */
  'opening-unknown',
  /** The file that it is about was not given with it. */
  'opening-file-missing',
  /** There is no intact pack to check it with. */
  'pack-needed',
] as const;
/** Stable, like those of findings. */
export type BesideCode = (typeof besideCodes)[number];

/** `null`: it is one by what it says, and is not in its form. */
export type Beside =
  | { readonly kind: 'receipt'; readonly receipt: Receipt | null }
  | {
      readonly kind: 'opening';
      readonly opening: Opening | null;
      /** Of the file that was given with it; `null` when there is none. */
      readonly fileSha256: Sha256 | null;
    };

/** `code` is `null` when it is what it should be. */
export type BesideCheck =
  | {
      readonly kind: 'receipt';
      readonly code: BesideCode | null;
      /** When somebody signed for it, by their own clock; `null` when that cannot be read. */
      readonly at: Instant | null;
      readonly seq: number | null;
      /** Fingerprint of the key of who received it. */
      readonly key: Sha256 | null;
    }
  | {
      readonly kind: 'opening';
      readonly code: BesideCode | null;
      /** When the line was written that it stands in, and which; `null` when there is none. */
      readonly at: Instant | null;
      readonly seq: number | null;
    };

/** Nothing is said of the pack by what cannot be checked. */
export function besideVerdict({ code }: BesideCheck): Verdict {
  if (code === null) return 'intact';
  return code === 'pack-needed' || code === 'line-lost' ? 'unreadable' : 'findings';
}
