/** Searches a ZIP file: every entry, every name, and all that stands between them. */
import type { ByteSource } from '../../zip/byte-source.ts';
import { offsetPlace, type Search, type Spot, tellUnread } from '../search.ts';
import { searchBytes } from '../text/search-bytes.ts';
import { contentOf, partSource } from './file-content.ts';
import { spotNamed } from './names.ts';
import { searchContent, type Zip, type ZipVisit } from './zip-content.ts';
import { readZipDirectory, type ZipMember } from './zip-directory.ts';
import { type LocalHeader, readLocalHeader, strayHeaders } from './zip-header.ts';

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
      { ...spot, fileDepth: spot.fileDepth + 1, path: `${spot.path}!/@${from + header.at}` },
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
