/**
 * How a capture was made: with which program, allowed to do what, in how many milliseconds. A reader who
 * doubts a capture begins here.
 */
import type { CaptureChoices } from './capture-choices.ts';
import type { Sha256 } from './ids.ts';

export const captureSteps = ['picture', 'page', 'store', 'file'] as const;
export type CaptureStep = (typeof captureSteps)[number];

/** Milliseconds since the capture began, on a clock that nobody can set back. */
export type StepTime = {
  readonly step: CaptureStep;
  readonly fromMs: number;
  readonly toMs: number;
};

/** What the program that captures is. */
export type Program = {
  /** Name and version: `Kantlijn 0.1.0`. */
  readonly software: string;
  /** SHA-256 over the source files that it was built from; the README says how to compute it. */
  readonly build: Sha256;
};

/** What held at the moment of the capture. */
export type Circumstances = Program & {
  /** Of the page, 1 is 100 %. */
  readonly zoom: number;
  readonly isPrivate: boolean;
  /** Names of permissions, and the sites that they are for. */
  readonly permissions: readonly string[];
  readonly choices: CaptureChoices;
};

/** What the page did while it was photographed from top to bottom. Its causes are not known. */
export type Meanwhile = {
  readonly requests: number;
  /** Changes to the page's elements, without our own. */
  readonly changes: number;
  /** Elements that follow the window, and were laid still or hidden for a moment. */
  readonly held: number;
};

export type CaptureLog = Circumstances & {
  readonly steps: readonly StepTime[];
  /** Addresses of the documents that could be reached: the page's own first. */
  readonly frames: readonly string[];
  /** Only of a picture of the whole page; else `null`. */
  readonly meanwhile: Meanwhile | null;
};
