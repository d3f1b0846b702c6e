/**
 * Choices that must be known before the vault is open, and so lie in the open: nothing in them says
 * what somebody keeps.
 */
import type { Language } from './language.ts';

/** Auto-lock after so many minutes without use; short, for a screen is left sooner than one thinks. */
export const lockMinutes = [1, 5, 15, 60] as const;
export type LockMinutes = (typeof lockMinutes)[number];

export type Settings = {
  /** `null` until it was chosen. */
  readonly language: Language | null;
  readonly lockAfterMinutes: LockMinutes;
  /** A plain page instead of our own icon, and a title that tells nothing. */
  readonly isNeutral: boolean;
};

export const usualSettings: Settings = {
  language: null,
  lockAfterMinutes: 5,
  isNeutral: false,
};
