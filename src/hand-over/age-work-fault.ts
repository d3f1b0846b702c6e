/** Why a file was neither locked nor opened. */
import type { LockedFileError } from '../domain/codes.ts';

/**
 * Why there is no file. `too-large-for-memory`: nothing may be written down, and memory would not hold it.
 * `file-unreadable`: the browser cannot read it any more.
 */
export type AgeWorkFault =
  | LockedFileError
  | 'storage-full'
  | 'too-large-for-memory'
  | 'file-unreadable';

/** The same, and that the worker broke down, or that somebody stopped it. */
export type AgeWorkEnd = AgeWorkFault | 'age-not-done' | 'cancelled';
