/**
 * The rows of a pack of version 0, as far as it holds them: reports and passages in `records.json`, the
 * rest each in its own folder. It names kept files by their place only, so they get an id that follows
 * from what is in them.
 */
import { type BlobId, idFrom } from '../domain/ids.ts';
import type { PackRow, RowFile } from '../domain/pack-row.ts';
import { unknownSituation } from '../domain/situation.ts';
import { parseAddedFileOf0, parseCaptureOf0, parseRecordsOf0 } from '../schemas/pack-0.ts';
import { parsePackRow } from '../schemas/pack-row.ts';
import { jsonIn } from './json-in.ts';
import type { OpenedPack } from './open-pack.ts';
import type { RowsRead } from './read-rows.ts';

/** Changes of a page are not among them: their rows did not travel. They are kept as files. */
export async function readOldRows(pack: OpenedPack): Promise<RowsRead> {
  const rows: PackRow[] = [];
  for (const { path } of pack.files) {
    const read = readers.find(([name]) => path.endsWith(name))?.[1];
    if (read) rows.push(...read(await jsonFile(pack, path), placesIn(pack, path)).flatMap(rowIn));
  }
  return { rows, unknown: [] };
}

const jsonFile = async (pack: OpenedPack, path: string): Promise<unknown> =>
  jsonIn(new TextDecoder().decode(await pack.read(path)));

/** Where a file beside that one lies, and what it is called in the store; none when it is not there. */
type Places = (name: string) => readonly RowFile[];

type Unread = { readonly entity: unknown; readonly files: PackRow['files'] };
type Reader = (value: unknown, at: Places) => readonly Unread[];

const readers: readonly (readonly [string, Reader])[] = [
  ['data/records.json', readRecords],
  ['/capture.json', readCapture],
  ['/file.json', readAddedFile],
];

function rowIn(row: Unread): PackRow[] {
  const parsed = parsePackRow(row);
  return parsed.ok ? [parsed.value] : [];
}

function readRecords(value: unknown): Unread[] {
  const found = parseRecordsOf0(value);
  if (found === null) return [];
  const dossier = { ...found.dossier, situation: unknownSituation };
  return [dossier, ...found.records, ...found.annotations].map(alone);
}

const alone = (entity: unknown): Unread => ({ entity, files: [] });

function readCapture(value: unknown, at: Places): Unread[] {
  const found = parseCaptureOf0(value);
  if (found === null) return [];
  const { format: _format, version: _version, artefacts, ...rest } = found;
  const kept = artefacts.flatMap(({ file, ...artefact }) =>
    at(file).map((place) => ({ place, artefact: { ...artefact, blobId: place.blobId } })),
  );
  const entity = { kind: 'capture', ...rest, artefacts: kept.map(({ artefact }) => artefact) };
  return [{ entity, files: kept.map(({ place }) => place) }];
}

/** Of a file that tells its place there is only a copy: then there is no row, and the copy stays a file. */
function readAddedFile(value: unknown, at: Places): Unread[] {
  const found = parseAddedFileOf0(value);
  if (found === null) return [];
  const { format: _f, version: _v, copies: _c, notes: _n, text: _t, passages, ...rest } = found;
  const { file: name, ...artefact } = rest.file;
  return at(name).flatMap((place) => {
    const file = { ...artefact, blobId: place.blobId };
    const entity = { kind: 'added-file', ...rest, file, found: [] };
    return [{ entity, files: [place] }, ...passages.map(alone)];
  });
}

function placesIn({ files }: OpenedPack, besides: string): Places {
  const folder = besides.slice(0, besides.lastIndexOf('/') + 1);
  const digests = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  return (name) => {
    const path = `${folder}${name}`;
    const digest = digests.get(path);
    return digest === undefined ? [] : [{ blobId: idFrom<BlobId>(digest), path }];
  };
}
