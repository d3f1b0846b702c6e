/** RO-Crate 1.2: a description of everything under `data/` that catalogues and archives understand. */
import type { PackFile } from '../pack-input.ts';
import type { MachineInput } from './input.ts';

/** A file of the pack; `path` as seen from `data/`. */
export type CratePart = { readonly path: string; readonly byteLength: number };

export const cratePath = 'ro-crate-metadata.json';

/**
 * `data/ro-crate-metadata.json`. `files`: everything under `data/` of this very ZIP file but the description
 * itself; a pack that is split has one for each part, for a crate names only what lies in it.
 */
export function crateFile(_input: MachineInput, _files: readonly CratePart[]): PackFile {
  return { path: cratePath, text: '{}\n' };
}
