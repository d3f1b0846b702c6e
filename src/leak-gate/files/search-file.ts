/** Searches a file, whatever it is, and whatever lies in it. */

import { searchPdf } from '../pdf/search-pdf.ts';
import {
  deeper,
  type FoundFile,
  offsetPlace,
  type Search,
  type Spot,
  tellUnread,
} from '../search.ts';
import { contentOf, type FileContent, memorySource } from './file-content.ts';
import { gunzipped } from './gzip.ts';
import { httpBody } from './http.ts';
import { searchJpeg } from './jpeg.ts';
import { type FileKind, headLength, isContainer, kindOfFile } from './kind-of-file.ts';
import { type PieceReader, readPieces } from './piece-reader.ts';
import { searchPng } from './png.ts';
import { searchPlain } from './search-plain.ts';
import { searchZip } from './search-zip.ts';
import { warcMembers } from './warc.ts';
import type { ZipVisit } from './zip-content.ts';

export async function searchFile(search: Search, content: FileContent, spot: Spot): Promise<void> {
  search.signal?.throwIfAborted();
  const reader = readPieces(content.pieces);
  const kind = kindOfFile(await reader.peek(headLength));
  const isTooDeep = isContainer(kind) && spot.fileDepth >= search.limits.fileDepth;
  if (isTooDeep) tellUnread(search, spot, 'too-deep');
  await searchKind(search, isTooDeep ? 'plain' : kind, reader, { content, spot: within(spot) });
  await searchFound(search);
}

const within = (spot: Spot): Spot => ({
  ...spot,
  placeOf: offsetPlace,
  fileDepth: spot.fileDepth + 1,
});

type File = { readonly content: FileContent; readonly spot: Spot };

async function searchKind(
  search: Search,
  kind: FileKind,
  reader: PieceReader,
  file: File,
): Promise<void> {
  const { spot } = file;
  switch (kind) {
    case 'zip':
      return searchInnerZip(search, reader, file);
    case 'gzip':
      return searchGzip(search, reader, spot);
    case 'warc':
      return searchWarc(search, reader, spot);
    case 'pdf':
    case 'png':
    case 'jpeg':
    case 'http':
      return searchHeld(search, kind, reader, spot);
    case 'packed':
      tellUnread(search, spot, 'unknown-compression');
      break;
    case 'encrypted':
      tellUnread(search, spot, 'encrypted');
  }
  return searchAsItStands(search, reader, spot);
}

const searchAsItStands = (search: Search, reader: PieceReader, spot: Spot): Promise<void> =>
  searchPlain(search, reader.portion(), spot, searchFound);

/** What may be done with the entries of a ZIP file in a file. */
export const visitOf = (search: Search): ZipVisit => ({
  entry: (content, spot) => searchFile(search, content, spot),
  between: (content, spot) => searchPlain(search, content.pieces, spot, searchFound),
});

async function searchInnerZip(search: Search, reader: PieceReader, { content, spot }: File) {
  const source = content.source ?? (await heldSource(search, reader, spot));
  if (source === null) return searchAsItStands(search, reader, spot);
  await searchZip(search, source, deeper(spot, 'zip'), visitOf(search));
}

async function heldSource(search: Search, reader: PieceReader, spot: Spot) {
  const bytes = await hold(search, reader, spot);
  return bytes && memorySource(bytes);
}

/** All of it; `null` when that is too much, and then it is still to be read. */
async function hold(search: Search, reader: PieceReader, spot: Spot): Promise<Uint8Array | null> {
  const bytes = await reader.take(search.limits.mostHeld);
  if ((await reader.peek(1)).length === 0) return bytes;
  reader.putBack(bytes);
  tellUnread(search, spot, 'too-large');
  return null;
}

async function searchGzip(search: Search, reader: PieceReader, spot: Spot): Promise<void> {
  const pieces = gunzipped(search, reader, spot);
  await searchFile(search, { pieces, source: null }, deeper(spot, 'gzip'));
  await searchAsItStands(search, reader, spot);
}

async function searchWarc(search: Search, reader: PieceReader, spot: Spot): Promise<void> {
  for await (const member of warcMembers(search, reader, spot))
    await searchFile(search, { pieces: member.pieces, source: null }, member.spot);
  await searchAsItStands(search, reader, spot);
}

async function searchHeld(
  search: Search,
  kind: 'pdf' | 'png' | 'jpeg' | 'http',
  reader: PieceReader,
  spot: Spot,
): Promise<void> {
  const bytes = await hold(search, reader, spot);
  if (bytes === null) return searchAsItStands(search, reader, spot);
  if (kind === 'pdf') searchPdf(search, bytes, spot);
  else if (kind === 'png') searchPng(search, bytes, spot);
  else if (kind === 'jpeg') searchJpeg(search, bytes, spot);
  else await searchAnswer(search, bytes, spot);
  await search.rest(bytes.length);
}

async function searchAnswer(search: Search, bytes: Uint8Array, spot: Spot): Promise<void> {
  const body = httpBody(search, bytes, spot);
  if (body === null) return searchPlain(search, [bytes], spot, searchFound);
  await searchFile(search, contentOf(memorySource(body)), deeper(spot, 'http'));
}

/** The files that were found in what was searched just now. */
async function searchFound(search: Search): Promise<void> {
  for (const found of search.foundFiles.splice(0)) await searchOne(search, found);
}

const searchOne = (search: Search, { bytes, spot, at }: FoundFile): Promise<void> =>
  searchFile(search, contentOf(memorySource(bytes)), { ...spot, path: `${spot.path}!/@${at}` });
