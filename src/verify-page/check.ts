/** What this page knows of the files that somebody chose: a check that goes on, and how it ended. */
import type { BesideCheck } from '../domain/beside.ts';
import type { PackFacts, Verification } from '../domain/verification.ts';

/** `not-read`: the browser could not read the file; that says nothing about the pack. */
export type Outcome =
  | { readonly kind: 'checked'; readonly verification: Verification }
  | { readonly kind: 'not-read' };

export type CheckedFile = {
  readonly name: string;
  readonly byteLength: number;
  readonly outcome: Outcome;
};

/** A receipt or an opening, and what came of it. */
export type CheckedBeside = { readonly name: string; readonly check: BesideCheck };

/** One file of several: `number` is its place, from 1. `done` of `total` bytes were checked in it. */
export type Progress = {
  readonly name: string;
  readonly number: number;
  readonly of: number;
  readonly done: number;
  readonly total: number;
};

export type Check =
  | { readonly kind: 'waiting' }
  | ({ readonly kind: 'checking' } & Progress)
  | { readonly kind: 'stopped' }
  /** What was dropped is no file: a folder, most often that of a pack that was unpacked. */
  | { readonly kind: 'no-file' }
  | {
      readonly kind: 'checked';
      readonly files: readonly CheckedFile[];
      readonly beside: readonly CheckedBeside[];
    };

/** What the pack says of itself, when it could be read. */
export const factsOf = ({ outcome }: CheckedFile): PackFacts | null =>
  outcome.kind === 'checked' ? outcome.verification.pack : null;

/** What was found of a file that is a pack; none of any other. */
export const packIn = ({ outcome }: CheckedFile): Verification[] =>
  outcome.kind === 'checked' && outcome.verification.pack !== null ? [outcome.verification] : [];

/** Numbers of the parts of the same pack that are not among the files. Empty when nothing is missing. */
export function missingParts(facts: PackFacts, files: readonly CheckedFile[]): readonly number[] {
  const here = files
    .flatMap((file) => factsOf(file) ?? [])
    .filter((other) => isSamePack(other, facts))
    .map(({ part }) => part.number);
  return Array.from({ length: facts.part.of }, (_, at) => at + 1).filter(
    (number) => !here.includes(number),
  );
}

const isSamePack = (a: PackFacts, b: PackFacts): boolean =>
  a.dossierId === b.dossierId &&
  a.day === b.day &&
  a.edition === b.edition &&
  a.part.of === b.part.of;
