/** Searches the bytes of an entry in a ZIP file, in whatever way they are packed. */
import type { ByteSource } from '../../zip/byte-source.ts';
import { crc32 } from '../../zip/crc32.ts';
import { type Search, type Spot, tellUnread } from '../search.ts';
import { contentOf, type FileContent, partSource } from './file-content.ts';
import { readPieces } from './piece-reader.ts';
import { unpacked } from './unpack.ts';
import type { ZipMember } from './zip-directory.ts';

export type ZipVisit = {
  readonly entry: (content: FileContent, spot: Spot) => Promise<void>;
  /** What is no entry: it may be anything. */
  readonly between: (content: FileContent, spot: Spot) => Promise<void>;
  /** The spot of an entry when one comes to it. */
  readonly begin?: (spot: Spot) => Spot;
};

export type Zip = {
  readonly search: Search;
  readonly source: ByteSource;
  readonly spot: Spot;
  readonly visit: ZipVisit;
};

/** The CRC is `null` where it is not known. */
type Packed = Pick<ZipMember, 'method' | 'isEncrypted'> & { readonly crc32: number | null };
type Range = { readonly from: number; readonly to: number };

export async function searchContent(
  zip: Zip,
  { method, isEncrypted, crc32: said }: Packed,
  spot: Spot,
  { from, to }: Range,
): Promise<void> {
  const part = partSource(zip.source, from, Math.min(to, zip.source.byteLength));
  if (isEncrypted) tellUnread(zip.search, spot, 'encrypted');
  else if (method === 0) await searchStored(zip, part, spot);
  else if (method === 8) await searchDeflated(zip, part, spot, said);
  else tellUnread(zip.search, spot, 'unknown-compression');
}

async function searchStored({ search, visit }: Zip, part: ByteSource, spot: Spot): Promise<void> {
  // Nothing is unpacked, but a directory may name the same bytes as often as it likes.
  if (spot.fileDepth > 0) spot.budget.left -= part.byteLength;
  if (spot.budget.left < 0) tellUnread(search, spot, 'too-large');
  else await visit.entry(contentOf(part), spot);
}

/** `said`: the CRC of what it unpacks to. When it is another, something else was read. */
async function searchDeflated(
  { search, visit }: Zip,
  part: ByteSource,
  spot: Spot,
  said: number | null,
): Promise<void> {
  const reader = readPieces(contentOf(part).pieces);
  const read = { crc32: 0, isWhole: false };
  await visit.entry({ pieces: checked(unpacked(search, reader, spot), read), source: null }, spot);
  if (read.isWhole && said !== null && read.crc32 !== said) tellUnread(search, spot, 'damaged');
  await visit.between({ pieces: reader.portion(), source: null }, spot);
}

async function* checked(
  pieces: AsyncGenerator<Uint8Array, boolean>,
  read: { crc32: number; isWhole: boolean },
): AsyncGenerator<Uint8Array> {
  let next = await pieces.next();
  for (; !next.done; next = await pieces.next()) {
    read.crc32 = crc32(next.value, read.crc32);
    yield next.value;
  }
  read.isWhole = next.value;
}
