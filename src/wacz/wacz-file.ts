/**
 * A web archive of one capture, as pieces: bytes of ours, and kept files that stay where they are. So a
 * pack of a thousand captures never has one of them in memory. Everything stands in it as it is, which
 * tells the size and the places of all pieces before the archive is written.
 */
import type { Capture } from '../domain/capture.ts';
import type { Hashing, RunningHash } from '../domain/hashing.ts';
import type { BlobId, Sha256 } from '../domain/ids.ts';
import type { Piece } from '../domain/pack.ts';
import type { Chunks } from '../zip/chunks.ts';
import { crc32 } from '../zip/crc32.ts';
import { directoryEnd, directoryEntry, type EntryRecord, localHeader } from '../zip/records.ts';
import { type ArchivedFile, archivedFiles } from './archived-file.ts';
import { cdxj, type IndexedRecord } from './cdxj.ts';
import { recordEnd, recordHead, warcInfo } from './warc.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type WaczPorts = {
  readonly readBlob: (blobId: BlobId) => Chunks;
  readonly hashing: Hashing;
  /** `Kantlijn 0.1.0`. */
  readonly software: string;
};

export type WaczFile = {
  readonly pieces: readonly Piece[];
  readonly byteLength: number;
  readonly sha256: Sha256;
};

/** The archive, or `null` when the page itself was not kept. Rejects with whatever the ports throw. */
export async function waczFile(capture: Capture, ports: WaczPorts): Promise<WaczFile | null> {
  const files = archivedFiles(capture);
  if (files.length === 0) return null;
  const warc = await warcOf(capture, files, ports);
  const members = [warc, ...(await descriptions(capture, warc, ports))];
  const pieces = zipped(capture, members);
  const read = await readThrough(pieces, ports);
  return { pieces, byteLength: lengthOf(pieces), sha256: read.sha256 };
}

const encode = (text: string): Bytes => new TextEncoder().encode(text);

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { byteLength }) => sum + byteLength, 0);

type Read = { readonly crc32: number; readonly sha256: Sha256 };

async function readThrough(pieces: readonly Piece[], { readBlob, hashing }: WaczPorts) {
  const hash: RunningHash = await hashing.begin();
  let crc = 0;
  for (const piece of pieces)
    for await (const bytes of piece instanceof Uint8Array ? [piece] : readBlob(piece.blobId)) {
      hash.add(bytes);
      crc = crc32(bytes, crc);
    }
  return { crc32: crc, sha256: hash.end() } satisfies Read;
}

type Member = Read & { readonly path: string; readonly pieces: readonly Piece[] };

async function member(path: string, pieces: readonly Piece[], ports: WaczPorts): Promise<Member> {
  return { path, pieces, ...(await readThrough(pieces, ports)) };
}

type Warc = Member & { readonly records: readonly IndexedRecord[] };

async function warcOf(
  capture: Capture,
  files: readonly ArchivedFile[],
  ports: WaczPorts,
): Promise<Warc> {
  const pieces: Piece[] = await infoRecord(capture, ports);
  const records: IndexedRecord[] = [];
  for (const file of files) {
    const offset = lengthOf(pieces);
    pieces.push(...resourceRecord(capture, file));
    records.push({ ...placeOf(capture, file), offset, length: lengthOf(pieces) - offset });
  }
  return { ...(await member('archive/data.warc', pieces, ports)), records };
}

async function infoRecord({ rev, startedAt }: Capture, ports: WaczPorts): Promise<Piece[]> {
  const info = warcInfo(ports.software);
  const head = recordHead({
    type: 'warcinfo',
    uri: null,
    id: rev,
    date: startedAt,
    mediaType: 'application/warc-fields',
    byteLength: info.byteLength,
    sha256: await ports.hashing.digest(info),
  });
  return [head, info, recordEnd];
}

function resourceRecord(capture: Capture, { uri, mediaType, file }: ArchivedFile): Piece[] {
  const { blobId, byteLength, sha256 } = file;
  const date = capture.startedAt;
  const head = recordHead({
    type: 'resource',
    uri,
    id: blobId,
    date,
    mediaType,
    byteLength,
    sha256,
  });
  return [head, { blobId, byteLength }, recordEnd];
}

const placeOf = ({ startedAt: date }: Capture, { uri, mediaType, file }: ArchivedFile) => ({
  uri,
  date,
  mediaType,
  sha256: file.sha256,
});

/** Index, list of pages, and what describes the package (WACZ 1.1.1, §4). */
async function descriptions(capture: Capture, warc: Warc, ports: WaczPorts): Promise<Member[]> {
  const index = await member('indexes/index.cdx', [encode(cdxj(warc.records))], ports);
  const pages = await member('pages/pages.jsonl', [encode(pageList(capture))], ports);
  const description = encode(json(describe(capture, [warc, index, pages], ports.software)));
  const described = await member('datapackage.json', [description], ports);
  const digest = json({ path: described.path, hash: `sha256:${described.sha256}` });
  return [
    index,
    pages,
    described,
    await member('datapackage-digest.json', [encode(digest)], ports),
  ];
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const pageList = ({ id, startedAt, facts: { url, title } }: Capture): string =>
  [
    { format: 'json-pages-1.0', id: 'pages', title: 'All Pages' },
    { id, url, ts: startedAt, title: title || url },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

const describe = ({ startedAt, facts }: Capture, members: readonly Member[], software: string) => ({
  profile: 'data-package',
  wacz_version: '1.1.1',
  title: facts.title || facts.url,
  software,
  created: startedAt,
  mainPageUrl: facts.url,
  mainPageDate: startedAt,
  resources: members.map(({ path, pieces, sha256 }) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    hash: `sha256:${sha256}`,
    bytes: lengthOf(pieces),
  })),
});

/** A ZIP in which everything stands as it is (APPNOTE.TXT 6.3.10). */
function zipped({ startedAt }: Capture, members: readonly Member[]): Piece[] {
  const pieces: Piece[] = [];
  const directory: Bytes[] = [];
  for (const one of members) {
    const size = lengthOf(one.pieces);
    const record: EntryRecord = {
      name: encode(one.path),
      modifiedAt: startedAt,
      method: 'stored',
      crc32: one.crc32,
      size,
      compressedSize: size,
      compressedCrc32: null,
      offset: lengthOf(pieces),
    };
    pieces.push(localHeader(record), ...one.pieces);
    directory.push(directoryEntry(record));
  }
  const end = {
    count: directory.length,
    offset: lengthOf(pieces),
    byteLength: lengthOf(directory),
  };
  return [...pieces, ...directory, ...directoryEnd(end)];
}
