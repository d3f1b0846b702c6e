/** Whether every file is in its list, every listed file is there, and each is what the list says. */
import type { Sha256 } from '../domain/ids.ts';
import type { Finding, FindingCode } from '../domain/verification.ts';
import { paddingFile } from '../pack/padding.ts';
import type { FileState } from './file-state.ts';
import {
  isPayload,
  type Manifest,
  manifestFile,
  mayBeUnlisted,
  readManifest,
  tagManifestFile,
} from './manifest.ts';

/** The files by their paths, in the order of the pack. */
export type Files = ReadonlyMap<string, FileState>;

/** The text of a file that can be read; `null` when it is not there, or no UTF-8. */
export type TextOf = (path: string) => Promise<string | null>;

/**
 * `manifest-sha256.txt` itself is in the other list, and that one stands for the whole. Of padding it says
 * only whether it could be read.
 */
export async function checkLists(all: Files, textOf: TextOf): Promise<Finding[]> {
  const padding = [...all.values()].filter(({ path }) => path === paddingFile);
  const states = [...all.values()].filter(({ path }) => path !== paddingFile);
  const files: Files = new Map(states.map((state) => [state.path, state]));
  const isTag = ({ path }: FileState) =>
    !isPayload(path) && !mayBeUnlisted(path) && path !== tagManifestFile;
  const tags = await checkList(tagManifestFile, states.filter(isTag), files, textOf);
  // By a list that is not what it was nothing can be said of the files in it.
  const isSound = !tags.some(({ path }) => path === manifestFile);
  const payload = isSound
    ? await checkList(
        manifestFile,
        states.filter(({ path }) => isPayload(path)),
        files,
        textOf,
      )
    : [];
  const unlisted = states.filter(({ path }) => mayBeUnlisted(path) || path === tagManifestFile);
  const found = [
    ...tags,
    ...payload,
    ...faultsOf(isSound ? unlisted : states),
    ...faultsOf(padding),
  ];
  return found.length === 0 && !isInTurn(states)
    ? [{ code: 'manifest-wrong', path: tagManifestFile }]
    : found;
}

/** First what is read first, then the payload, its list, the other list, and what was added later. */
function turnOf({ path }: FileState): number {
  if (mayBeUnlisted(path)) return 4;
  if (path === tagManifestFile) return 3;
  return path === manifestFile ? 2 : Number(isPayload(path));
}

const isInTurn = (states: readonly FileState[]): boolean =>
  states.every(
    (state, index) => index === 0 || turnOf(state) >= turnOf(states[index - 1] ?? state),
  );

async function checkList(
  file: typeof manifestFile | typeof tagManifestFile,
  states: readonly FileState[],
  files: Files,
  textOf: TextOf,
): Promise<Finding[]> {
  const state = files.get(file);
  if (state === undefined) return [{ code: 'file-missing', path: file }, ...faultsOf(states)];
  if (state.fault !== null) return faultsOf([state, ...states]);
  const text = await textOf(file);
  if (text === null) return [{ code: 'manifest-wrong', path: file }, ...faultsOf(states)];
  const manifest = readManifest(file, text);
  if (!manifest.ok) return [{ code: manifest.error, path: file }, ...faultsOf(states)];
  return compare(manifest.value, states, file);
}

function compare(manifest: Manifest, states: readonly FileState[], file: string): Finding[] {
  const there = new Set(states.map(({ path }) => path));
  const listed = [...manifest.keys()];
  const findings = [
    ...states.flatMap((state) => judge(state, manifest.get(state.path))),
    ...listed
      .filter((path) => !there.has(path))
      .map((path): Finding => ({ code: 'file-missing', path })),
  ];
  // Files lie in the order of the list: one that was moved is not as it was written.
  const isInOrder = states.every(({ path }, index) => path === listed[index]);
  return findings.length === 0 && !isInOrder ? [{ code: 'manifest-wrong', path: file }] : findings;
}

function judge(state: FileState, listed: Sha256 | undefined): Finding[] {
  const { path, sha256, fault } = state;
  if (listed === undefined) return [{ code: 'file-not-listed', path }];
  // All bytes are what they should be, only what the ZIP file says of them is not.
  if (fault === 'checksum-wrong' && sha256 === listed)
    return [{ code: 'zip-headers-disagree', path }];
  if (fault !== null) return faultsOf([state]);
  return sha256 === listed ? [] : [{ code: 'file-changed', path }];
}

const codes = {
  'headers-disagree': 'zip-headers-disagree',
  'too-large': 'zip-too-large',
  damaged: 'file-changed',
  'checksum-wrong': 'file-changed',
} as const satisfies Record<NonNullable<FileState['fault']>, FindingCode>;

const faultsOf = (states: readonly FileState[]): Finding[] =>
  states.flatMap(({ path, fault }) => (fault === null ? [] : [{ code: codes[fault], path }]));
