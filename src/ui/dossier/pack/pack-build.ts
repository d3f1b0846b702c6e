/** What is asked of whoever makes a pack, how far it is, and what is known of its size beforehand. */
import type { ExportError } from '../../../domain/codes.ts';
import type { Sha256 } from '../../../domain/ids.ts';
import type { Leak } from '../../../domain/leak.ts';
import type { FileChoice } from '../../../domain/pack-choice.ts';
import type { Result } from '../../../domain/result.ts';
import type { PackSize } from '../../../flows/measure-pack.ts';
import type { ReviewedPack } from '../../../flows/plan-reviewed-pack.ts';

/**
 * `covering`: what must not be seen is covered in pages and texts; `copies`: pictures are made ready for paper, once for each; `pages`: a PDF is written of them;
 * `archives`: captures are read through for their web archives; `searching`: what was written is searched
 * for what is covered; `locking`: what was checked is locked.
 */
export const buildSteps = [
  'covering',
  'copies',
  'pages',
  'archives',
  'writing',
  'checking',
  'searching',
  'locking',
] as const;
export type BuildStep = (typeof buildSteps)[number];

export type BuildProgress = {
  readonly step: BuildStep;
  readonly done: number;
  readonly total: number;
};

export type BuildPorts = {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: BuildProgress) => void;
  /** Where the one file is written at once; `null`: it waits to be saved. */
  readonly place: FileSystemFileHandle | null;
  /** Hears where something that is covered still stands; then there is no pack (`leak-found`). */
  readonly onLeaks: (leaks: readonly Leak[]) => void;
  /** Hears which files in it could not be looked through, after each that is made. */
  readonly onUnread: (paths: readonly string[]) => void;
};

/** One of the files that came of it, read again and checked before anybody hears that it is there. */
export type MadeFile = {
  readonly fileName: string;
  readonly file: Blob;
  /** Stands for the whole pack, to be noted down or told; `null` for a file that is no pack. */
  readonly fingerprint: Sha256 | null;
  /** The name under which it lies already where the person chose; `null`: it waits to be saved. */
  readonly savedAs: string | null;
  /** Takes away what is kept of it until it is saved. */
  readonly drop: () => Promise<void>;
};

/** `key`: only who has the other half of it can. */
export type MadeLock =
  | { readonly kind: 'none' }
  | { readonly kind: 'words'; readonly passphrase: string }
  | { readonly kind: 'key' };

export const openToAll: MadeLock = { kind: 'none' };

export type MadePack = {
  /** One, or as many as it was split into. */
  readonly files: readonly MadeFile[];
  /** Numbers of the exhibits of which a picture is on no page; the page says so. */
  readonly withoutPicture: readonly number[];
  /** Who can open the files, and with which words. */
  readonly lock: MadeLock;
};

export type MakePackFile = (
  reviewed: ReviewedPack,
  file: FileChoice,
  ports: BuildPorts,
) => Promise<Result<MadePack, ExportError>>;

/** Fails when one thing in it is larger than a part may be. */
export type MeasurePack = (
  reviewed: ReviewedPack,
  file: FileChoice,
  signal: AbortSignal,
) => Promise<Result<PackSize, ExportError>>;
