/** Searches a ZIP file: every entry, every name, and all that stands between them. */
import type { ByteSource } from '../../zip/byte-source.ts';
import { offsetPlace, type Search, type Spot, tellUnread } from '../search.ts';
import { searchBytes } from '../text/search-bytes.ts';
import { contentOf, type FileContent, partSource } from './file-content.ts';
import { spotNamed } from './names.ts';
import { readPieces } from './piece-reader.ts';
import { unpacked } from './unpack.ts';
import { readZipDirectory, type ZipMember } from './zip-directory.ts';
import { type LocalHeader, readLocalHeader, strayHeaders } from './zip-header.ts';

export type ZipVisit = {
  readonly entry: (content: FileContent, spot: Spot) => Promise<void>;
  /** What is no entry: it may be anything. */
  readonly between: (content: FileContent, spot: Spot) => Promise<void>;
  /** The spot of an entry when one comes to it. */
  readonly begin?: (spot: Spot) => Spot;
};

type Zip = {
  readonly search: Search;
  readonly source: ByteSource;
  readonly spot: Spot;
  readonly visit: ZipVisit;
};

export async function searchZip(
  search: Search,
  source: ByteSource,
  spot: Spot,
  visit: ZipVisit,
): Promise<void> {
  const zip: Zip = { search, source, spot, visit };
  const directory = await readZipDirectory(source);
  if (directory === null) {
    tellUnread(search, spot, 'damaged');
    return searchBetween(zip, 0, source.byteLength);
  }
  const numbered = directory.members.map((member, index) => ({ member, number: index + 1 }));
  let at = 0;
  for (const { member, number } of numbered.toSorted((a, b) => a.member.at - b.member.at)) {
    search.signal?.throwIfAborted();
    await searchBetween(zip, at, member.at);
    at = Math.max(at, await searchMember(zip, member, number));
  }
  await searchBetween(zip, at, directory.at);
  await searchBetween(zip, directory.end, source.byteLength);
}

/** Comes back with the place behind it. */
async function searchMember(zip: Zip, member: ZipMember, number: number): Promise<number> {
  const { search, source, visit } = zip;
  const named = spotNamed(search, zip.spot, member.name, number);
  const spot = { ...(visit.begin?.(named) ?? named), placeOf: offsetPlace };
  searchSaid(search, member.more, spot, member.at);
  const header = await readLocalHeader(source, member.at);
  if (header === null) {
    tellUnread(search, spot, 'damaged');
    return member.at;
  }
  searchLocal(search, header, member, spot);
  const end = header.end + member.packedSize;
  await searchContent(zip, member, spot, { from: header.end, to: end });
  return end;
}

/** Mostly the local header says of the entry what the directory says. */
function searchLocal(search: Search, header: LocalHeader, member: ZipMember, spot: Spot): void {
  const isSame = header.name.every((byte, index) => member.name[index] === byte);
  if (!isSame) searchSaid(search, header.name, spot, member.at);
  searchSaid(search, header.extra, spot, member.at);
}

function searchSaid(search: Search, bytes: Uint8Array, spot: Spot, at: number): void {
  if (bytes.length > 0) searchBytes(search, { bytes, placeOf: () => at, depth: 0 }, spot);
}

type Packed = Pick<ZipMember, 'method' | 'isEncrypted'>;
type Range = { readonly from: number; readonly to: number };

async function searchContent(
  { search, source, visit }: Zip,
  { method, isEncrypted }: Packed,
  spot: Spot,
  { from, to }: Range,
): Promise<void> {
  const content = contentOf(partSource(source, from, Math.min(to, source.byteLength)));
  if (isEncrypted) return tellUnread(search, spot, 'encrypted');
  if (method === 0) return visit.entry(content, spot);
  if (method !== 8) return tellUnread(search, spot, 'unknown-compression');
  const reader = readPieces(content.pieces);
  await visit.entry({ pieces: unpacked(search, reader, spot), source: null }, spot);
  await visit.between({ pieces: reader.portion(), source: null }, spot);
}

/** A header on its way through a file is seen when all of it is held. */
async function searchBetween(zip: Zip, from: number, to: number): Promise<void> {
  const { search, source, spot, visit } = zip;
  if (from >= to) return;
  const part = partSource(source, from, to);
  const placeOf = (offset: number) => spot.placeOf(from + offset);
  await visit.between(contentOf(part), { ...spot, placeOf });
  if (to - from > search.limits.mostHeld) return;
  const bytes = await part.read(0, to - from);
  for (const { header, packedSize, ...packed } of strayHeaders(bytes)) {
    const found = spotNamed(
      search,
      { ...spot, path: `${spot.path}!/@${from + header.at}` },
      header.name,
      1,
    );
    const range = {
      from: from + header.end,
      to: packedSize === 0 ? to : from + header.end + packedSize,
    };
    await searchContent(zip, packed, found, range);
  }
}
