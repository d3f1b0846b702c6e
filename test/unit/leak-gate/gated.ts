/** Packs of a few files, and what the gate says of them. */
import { instantOf } from '../../../src/domain/instant.ts';
import type { Hit } from '../../../src/leak-gate/gate-report.ts';
import { type GatePorts, searchPack } from '../../../src/leak-gate/search-pack.ts';
import type { Wanted } from '../../../src/leak-gate/wanted.ts';
import { blobSource } from '../../../src/zip/byte-source.ts';
import type { Bytes } from '../../../src/zip/records.ts';
import { writeZip } from '../../../src/zip/write-zip.ts';
import { keptBytes } from '../pack/readers.ts';

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

const noon = instantOf(new Date('2026-07-01T12:34:56Z'));

/** Texts are deflated, bytes are stored, as in a pack. */
export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Bytes> {
  const { sink, bytes } = keptBytes();
  const entries = Object.entries(files).map(([path, content]) => ({
    path,
    modifiedAt: noon,
    compress: typeof content === 'string',
    chunks: [typeof content === 'string' ? utf8(content) : Uint8Array.from(content)],
  }));
  await writeZip(entries, sink);
  return Uint8Array.from(bytes());
}

/** Needles by their ids. */
export const wantedOf = (
  needles: Readonly<Record<string, string>>,
  change: Partial<Wanted> = {},
): Wanted => ({
  needles: Object.entries(needles).map(([id, value]) => ({ id, kind: 'own-word', value })),
  patterns: false,
  allowed: [],
  ...change,
});

export const gate = (pack: Uint8Array, wanted: Wanted, ports: GatePorts = {}) =>
  searchPack(blobSource(new Blob([Uint8Array.from(pack)])), wanted, ports);

/** What is found of some values in one file. */
export async function foundIn(
  content: string | Uint8Array,
  needles: Readonly<Record<string, string>>,
  change: Partial<Wanted> = {},
): Promise<readonly Hit[]> {
  const report = await gate(await zipOf({ 'top/file': content }), wantedOf(needles, change));
  return report.hits;
}

export const idsOf = (hits: readonly Hit[]): string[] => [
  ...new Set(hits.map(({ needle }) => needle.id)),
];
