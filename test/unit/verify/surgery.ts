/** Packs taken apart, and put together again in ways in which no writer of ours would. */
import { deflateRawSync } from 'node:zlib';
import type { Instant } from '../../../src/domain/instant.ts';
import { manifest } from '../../../src/pack/bagit.ts';
import { joined } from '../../../src/zip/chunks.ts';
import { crc32 } from '../../../src/zip/crc32.ts';
import { openArchive } from '../../../src/zip/read-zip.ts';
import {
  type Bytes,
  directoryEnd,
  directoryEntry,
  type EntryRecord,
  localHeader,
} from '../../../src/zip/records.ts';
import { sha256Of } from '../pack/packs.ts';
import { sourceOf } from './check.ts';

/** An entry with what is to be wrong about it. */
export type Part = {
  /** With the top folder. */
  readonly path: string;
  readonly bytes: Bytes;
  readonly modifiedAt: Instant;
  readonly compress: boolean;
  /** Other than the bytes come to. */
  readonly record?: Partial<EntryRecord>;
  /** The bytes as they stand in the file. */
  readonly kept?: Bytes;
  readonly local?: (header: Bytes) => Bytes;
  readonly central?: (header: Bytes) => Bytes;
};

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);
export const textOf = ({ bytes }: Part): string => new TextDecoder().decode(bytes);

export async function partsOf(zip: Uint8Array): Promise<Part[]> {
  const archive = await openArchive(sourceOf(zip));
  if (!archive.ok) throw new Error('no pack of ours');
  const { entries, read } = archive.value;
  return Promise.all(
    entries.map(async (entry) => ({
      path: entry.path,
      bytes: await read(entry),
      modifiedAt: entry.modifiedAt,
      compress: entry.method === 'deflated',
    })),
  );
}

/** Where the bytes of each file begin. */
export async function placesIn(zip: Uint8Array): Promise<Map<string, number>> {
  const archive = await openArchive(sourceOf(zip));
  if (!archive.ok) throw new Error('no pack of ours');
  return new Map(
    archive.value.entries.map((entry) => [
      pathIn(entry),
      entry.offset + localHeader(entry).byteLength,
    ]),
  );
}

function recordOf(
  { path, bytes, modifiedAt, compress, record }: Part,
  kept: Bytes,
  offset: number,
) {
  return {
    name: utf8(path),
    modifiedAt,
    method: compress ? ('deflated' as const) : ('stored' as const),
    crc32: crc32(bytes),
    size: bytes.byteLength,
    compressedSize: kept.byteLength,
    compressedCrc32: compress ? crc32(kept) : null,
    offset,
    ...record,
  };
}

const keptOf = ({ bytes, compress, kept }: Part): Bytes =>
  kept ?? (compress ? Uint8Array.from(deflateRawSync(bytes)) : bytes);

/** `between`: bytes that stand before the directory. */
export function zipOf(parts: readonly Part[], between: Bytes = new Uint8Array()): Bytes {
  const [body, directory]: [Bytes[], Bytes[]] = [[], []];
  let offset = 0;
  for (const part of parts) {
    const kept = keptOf(part);
    const record = recordOf(part, kept, offset);
    const header = localHeader(record);
    const local = part.local?.(header) ?? header;
    const entry = directoryEntry(record);
    body.push(local, kept);
    directory.push(part.central?.(entry) ?? entry);
    offset += local.byteLength + kept.byteLength;
  }
  offset += between.byteLength;
  const byteLength = joined(directory).byteLength;
  const end = directoryEnd({ count: parts.length, offset, byteLength });
  return joined([...body, between, ...directory, ...end]);
}

export const pathIn = ({ path }: { readonly path: string }): string =>
  path.slice(path.indexOf('/') + 1);

export const isAt =
  (path: string) =>
  (part: Part): boolean =>
    pathIn(part) === path;

/** The parts, with those that `which` finds replaced. Throws when it finds none. */
export function changed(
  parts: readonly Part[],
  which: (part: Part) => boolean,
  change: (part: Part) => Partial<Part>,
): Part[] {
  if (!parts.some(which)) throw new Error('there is nothing to change');
  return parts.map((part) => (which(part) ? { ...part, ...change(part) } : part));
}

export const withText = (
  parts: readonly Part[],
  path: string,
  edit: (text: string) => string,
): Part[] =>
  changed(parts, isAt(path), (part) => {
    const text = edit(textOf(part));
    if (text === textOf(part)) throw new Error(`${path} is as it was`);
    return { bytes: utf8(text) };
  });

export const isPayload = (part: Part): boolean => pathIn(part).startsWith('data/');

const listOf = (parts: readonly Part[]): Bytes =>
  utf8(manifest(parts.map((part) => ({ path: pathIn(part), sha256: sha256Of(part.bytes) }))));

/** Both lists and the sum made anew, as somebody does who knows how a bag is made. */
export function relisted(parts: readonly Part[]): Part[] {
  const payload = parts.filter(isPayload);
  const sum = payload.reduce((bytes, part) => bytes + part.bytes.byteLength, 0);
  const counted = parts.some(isAt('bag-info.txt'))
    ? changed(parts, isAt('bag-info.txt'), (part) => ({
        bytes: utf8(
          textOf(part).replace(/^Payload-Oxum: .*$/m, `Payload-Oxum: ${sum}.${payload.length}`),
        ),
      }))
    : [...parts];
  return retagged(
    changed(counted, isAt('manifest-sha256.txt'), () => ({ bytes: listOf(payload) })),
  );
}

/** Only the list of the tag files made anew. */
export const retagged = (parts: readonly Part[]): Part[] =>
  changed(parts, isAt('tagmanifest-sha256.txt'), () => ({
    bytes: listOf(
      parts.filter((part) => !isPayload(part) && !isAt('tagmanifest-sha256.txt')(part)),
    ),
  }));

/** Other bytes at that place of a record. */
export const patched =
  (at: number, ...bytes: readonly number[]) =>
  (header: Bytes): Bytes => {
    const copy = header.slice();
    copy.set(bytes, at);
    return copy;
  };

export function flipped(bytes: Bytes, at: number, bit = 1): Bytes {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ bit;
  return copy;
}

const signatures = [0x04034b50, 0x02014b50, 0x06054b50];

/** Where a record begins: every place at which something ends. */
export function boundaries(zip: Uint8Array): number[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const places = Array.from({ length: zip.byteLength - 4 }, (_, at) => at);
  return places.filter((at) => at > 0 && signatures.includes(view.getUint32(at, true)));
}
