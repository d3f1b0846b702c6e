/** Tells what was given beside packs from the packs, by what it says of itself. */
import type { Beside } from '../domain/beside.ts';
import type { Sha256 } from '../domain/ids.ts';
import type { Opening } from '../domain/opening.ts';
import { parseOpening } from '../schemas/opening.ts';
import { parseSealLine } from '../schemas/seal-line.ts';
import { readObject } from './json.ts';
import { largestBeside } from './limits.ts';

export type GivenFile = {
  /** Without its folder. */
  readonly name: string;
  readonly byteLength: number;
  readonly text: () => Promise<string>;
  readonly digest: () => Promise<Sha256>;
};

export type Given<File> = {
  /** Whatever is nothing else. */
  readonly packs: readonly File[];
  readonly beside: readonly { readonly file: File; readonly beside: Beside }[];
};

type Read<File> = { readonly file: File; readonly beside: Beside | null };

/** In their order. Rejects when a file cannot be read. */
export async function readGiven<File extends GivenFile>(
  files: readonly File[],
): Promise<Given<File>> {
  const read: Read<File>[] = [];
  for (const file of files) read.push({ file, beside: await besideIn(file) });
  const others = read.flatMap(({ file, beside }) => (beside === null ? [file] : []));
  const taken = new Set<File>();
  const beside: { file: File; beside: Beside }[] = [];
  for (const { file, beside: one } of read) {
    const content = one?.kind === 'opening' ? await contentOf(one.opening, others) : null;
    if (content !== null) taken.add(content);
    if (one?.kind === 'opening')
      beside.push({ file, beside: { ...one, fileSha256: (await content?.digest()) ?? null } });
    else if (one !== null) beside.push({ file, beside: one });
  }
  return { packs: others.filter((file) => !taken.has(file)), beside };
}

/** `null` when it is something else. */
export async function besideIn({
  name,
  byteLength,
  text,
}: Pick<GivenFile, 'name' | 'byteLength' | 'text'>): Promise<Beside | null> {
  if (!name.toLowerCase().endsWith('.json') || byteLength > largestBeside) return null;
  const value = readObject(await text());
  if (value?.type === 'receipt') {
    const receipt = parseSealLine(value);
    return { kind: 'receipt', receipt: receipt?.type === 'receipt' ? receipt : null };
  }
  if (value?.format !== 'kantlijn-opening') return null;
  return { kind: 'opening', opening: parseOpening(value), fileSha256: null };
}

/** The file that the opening is about: by what is in it, or else by its name. */
async function contentOf<File extends GivenFile>(
  opening: Opening | null,
  files: readonly File[],
): Promise<File | null> {
  if (opening?.content.kind !== 'file') return null;
  const { name, byteLength, sha256 } = opening.content;
  for (const file of files)
    if (file.byteLength === byteLength && (await file.digest()) === sha256) return file;
  return files.find((file) => file.name === name) ?? null;
}
