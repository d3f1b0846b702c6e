/** A pack in parts that fit in an e-mail: each a bag of its own, with all that is read first. */
import type { Pack, PackEntry } from '../domain/pack.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { bagInfoOfPart } from './bagit.ts';
import { textEntry } from './entries.ts';
import { cratePath } from './machine/crate/crate-file.ts';
import { crateOfPart } from './machine/crate/crate-of-part.ts';
import { aroundAll, entryLength, sumOf } from './pack-length.ts';
import { payloadSizeOf } from './plan.ts';

/** What stays together: the files of one exhibit, or one large file by itself. */
const piece =
  /^data\/(?:(?:captures|visits|changes|files|received)\/[^/]+|kept\/[^/]+|documents\/[^/]+\.pdf)/;

const pieceOf = ({ path }: PackEntry): string | null => piece.exec(path)?.[0] ?? null;

/**
 * The parts in their order, each at most `limit` bytes long; the pack itself when it fits. Pieces keep
 * their order. `piece-too-large`: one of them does not fit in a part.
 */
export function splitPack(pack: Pack, limit: number): Result<readonly Pack[], 'piece-too-large'> {
  const front = pack.entries.filter((entry) => pieceOf(entry) === null);
  const lengthOf = (entries: readonly PackEntry[]) =>
    sumOf([aroundAll, ...entries.map((entry) => entryLength(entry, partName(pack, 999, 999)))])
      .atMost;
  if (lengthOf(pack.entries) <= limit) return ok([pack]);
  const room = limit - lengthOf(front);
  const bins = inBins(
    [...piecesOf(pack).values()],
    room,
    (entries) => lengthOf(entries) - aroundAll.atMost,
  );
  if (bins === null) return fail('piece-too-large');
  return ok(bins.map((kept, index) => partOf(pack, kept, index + 1, bins.length)));
}

function piecesOf({ entries }: Pack): Map<string, PackEntry[]> {
  const pieces = new Map<string, PackEntry[]>();
  for (const entry of entries) {
    const key = pieceOf(entry);
    if (key !== null) pieces.set(key, [...(pieces.get(key) ?? []), entry]);
  }
  return pieces;
}

/** One after the other, a new bin when the next does not fit; `null` when one fits in none. */
function inBins(
  pieces: readonly PackEntry[][],
  room: number,
  lengthOf: (entries: readonly PackEntry[]) => number,
): readonly ReadonlySet<PackEntry>[] | null {
  const bins: Set<PackEntry>[] = [];
  let left = 0;
  for (const entries of pieces) {
    const length = lengthOf(entries);
    if (length > room) return null;
    if (bins.length === 0 || length > left) {
      bins.push(new Set());
      left = room;
    }
    for (const entry of entries) bins.at(-1)?.add(entry);
    left -= length;
  }
  return bins.length === 0 ? null : bins;
}

const partName = ({ name }: Pack, number: number, of: number): string =>
  `${name}-deel-${number}-van-${of}`;

function partOf(pack: Pack, kept: ReadonlySet<PackEntry>, number: number, of: number): Pack {
  const entries = pack.entries
    .filter((entry) => pieceOf(entry) === null || kept.has(entry))
    .map((entry, _at, all) => (entry.path === crateEntry ? describedPart(entry, all) : entry));
  const payload = payloadSizeOf(entries.filter(({ path }) => path.startsWith('data/')));
  return {
    ...pack,
    name: partName(pack, number, of),
    part: { number, of },
    entries: entries.map((entry) => (isInfo(entry) ? infoOfPart(entry) : entry)),
  };

  function infoOfPart(entry: PackEntry): PackEntry {
    const { path, modifiedAt } = entry;
    return textEntry(path, bagInfoOfPart(textOf(entry), payload, { number, of }), modifiedAt);
  }
}

const textOf = ({ content, path }: PackEntry): string => {
  if (content.kind !== 'bytes') throw new Error(`${path} lies in the store`);
  return new TextDecoder().decode(content.bytes);
};

const crateEntry = `data/${cratePath}`;

/** `here`: the files of the part. */
function describedPart(entry: PackEntry, here: readonly PackEntry[]): PackEntry {
  const paths = new Set(here.map(({ path }) => path));
  const text = crateOfPart(textOf(entry), (path) => paths.has(`data/${path}`));
  return textEntry(entry.path, text, entry.modifiedAt);
}

const isInfo = ({ path }: PackEntry): boolean => path === 'bag-info.txt';
