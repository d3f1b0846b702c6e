/** What a worker and those that help it say to each other. All bytes are handed over, and none are copied. */
import type { PreparedFile } from '../pack/prepare-file.ts';
import type { Print } from '../verify/print-of.ts';
import type { EntryRecord } from '../zip/records.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** `prepare`: as in `PrepareFile`. `print`: as in `PrintOf`. */
export type HelpTask =
  | { readonly kind: 'prepare'; readonly bytes: Bytes; readonly compress: boolean }
  | { readonly kind: 'print'; readonly bytes: Bytes; readonly entry: EntryRecord };

export type Prepared = Omit<PreparedFile, 'release'>;

export type HelpDone = {
  /** Memory that is free again. */
  readonly spare: Bytes | null;
} & (
  | { readonly kind: 'prepare'; readonly prepared: Prepared }
  | { readonly kind: 'print'; readonly print: Print }
);

export type HelpOrder = { readonly id: number; readonly task: HelpTask };
export type HelpAnswer = { readonly id: number; readonly done: HelpDone };

/** All that is handed over with it, each once. */
export function buffersOf(done: HelpDone): ArrayBuffer[] {
  const kept = done.kind === 'prepare' ? done.prepared.packed.kept : [];
  const all = done.spare === null ? kept : [...kept, done.spare];
  return [...new Set(all.map(({ buffer }) => buffer))];
}
