/**
 * The last hand to a packed DOCX: one moment for every entry, so that the same content gives the same
 * bytes, and pictures as they are. Packing a PNG once more takes seconds and saves nothing.
 */
import type { Instant } from '../domain/instant.ts';
import { joined } from '../zip/chunks.ts';
import { crc32 } from '../zip/crc32.ts';
import { type Bytes, directoryEnd, directoryEntry, localHeader } from '../zip/records.ts';
import { type PackedEntry, packedEntries } from './read-zip.ts';

/** What stands for a picture until then, by its place. */
export const placeholder = (at: number): Bytes => new TextEncoder().encode(`picture ${at}`);

type Entry = PackedEntry & { readonly modifiedAt: Instant };

/** The same file with that moment and these pictures. */
export function finishZip(zip: Uint8Array, moment: Instant, pictures: readonly Bytes[]): Bytes {
  const byPlaceholder = new Map(pictures.map((png, at) => [crc32(placeholder(at)), png]));
  const entries = packedEntries(new Uint8Array(zip)).map((entry) => {
    const png = isMedia(entry) ? byPlaceholder.get(entry.crc32) : undefined;
    return { ...entry, ...(png === undefined ? {} : asItIs(png)), modifiedAt: moment };
  });
  return written(entries);
}

const isMedia = ({ name }: PackedEntry) => new TextDecoder().decode(name).startsWith('word/media/');

const asItIs = (png: Bytes): Omit<PackedEntry, 'name'> => ({
  method: 'stored',
  crc32: crc32(png),
  size: png.byteLength,
  compressedSize: png.byteLength,
  compressedCrc32: null,
  kept: png,
});

function written(entries: readonly Entry[]): Bytes {
  const body: Bytes[] = [];
  const directory: Bytes[] = [];
  let offset = 0;
  for (const { kept, ...entry } of entries) {
    const header = localHeader({ ...entry, offset });
    body.push(header, kept);
    directory.push(directoryEntry({ ...entry, offset }));
    offset += header.byteLength + kept.byteLength;
  }
  const byteLength = directory.reduce((sum, { byteLength: one }) => sum + one, 0);
  const end = directoryEnd({ count: entries.length, offset, byteLength });
  return joined([...body, ...directory, ...end]);
}
