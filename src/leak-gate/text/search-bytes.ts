/** Searches bytes in every way in which they may be text. */
import type { Decoding } from '../gate-report.ts';
import { type ByteForm, findByteForms } from '../matching/byte-forms.ts';
import { deeper, type Search, type Spot } from '../search.ts';
import { type Reading, readBytes, windows1252 } from './bytes-to-units.ts';
import { decodeCharset, namedCharsets } from './charsets.ts';
import { matchText, searchText } from './search-text.ts';
import { newText } from './text.ts';
import { borrowUnits, giveBackUnits } from './unit-pool.ts';

export type Piece = {
  readonly bytes: Uint8Array;
  /** Where in the file a byte stands, in whatever way it is written there. */
  readonly placeOf: (at: number) => number;
  /** Ways of writing that were undone so far. */
  readonly depth: number;
};

export function searchBytes(search: Search, piece: Piece, spot: Spot): void {
  const reading = readBytes(piece.bytes);
  const placeOf = (at: number) => piece.placeOf(reading.byteAt(at));
  searchText(search, newText(reading.units, placeOf), spot, piece.depth);
  if (reading.hasControl) searchWide(search, piece, spot);
  else searchOlder(search, piece, spot, reading);
  // A text holds no bytes that came by chance.
  if (reading.single > 0 || reading.hasControl) searchByteForms(search, piece, spot);
  giveBackUnits(reading.units);
}

/** Only what they say as they stand. */
export function searchAsItIs(search: Search, piece: Piece, spot: Spot): void {
  const { units, byteAt } = readBytes(piece.bytes);
  const placeOf = (at: number) => piece.placeOf(byteAt(at));
  matchText(search, newText(units, placeOf), spot);
  searchByteForms(search, piece, spot);
  giveBackUnits(units);
}

function searchByteForms({ searcher, book }: Search, piece: Piece, spot: Spot): void {
  const { path, chain } = deeper(spot, 'hex-bytes');
  const tell = ({ needle }: ByteForm, at: number) =>
    book.hit({ path, chain, place: spot.placeOf(piece.placeOf(at)), needle, extent: 'whole' });
  findByteForms(searcher.byteForms, piece.bytes, piece.bytes.length, tell);
}

/** UTF-16 with either byte first, from an even and an odd byte on: it may begin anywhere. */
function searchWide(search: Search, piece: Piece, spot: Spot): void {
  // Half of what stands on an edge is better than nothing of it: it may be part of a number.
  for (const isLittle of [true, false])
    for (const from of [0, isLittle ? 1 : -1]) {
      const units = wideUnits(piece.bytes, from, isLittle);
      // The place of the lower byte, which is where a letter is found that is read byte by byte.
      const low = isLittle ? from : from + 1;
      const text = newText(units, (at) => piece.placeOf(low + at * 2));
      searchText(search, text, deeper(spot, isLittle ? 'utf-16le' : 'utf-16be'), piece.depth);
      giveBackUnits(units);
    }
}

function wideUnits(bytes: Uint8Array, from: number, isLittle: boolean): Uint16Array {
  const units = borrowUnits(Math.ceil((bytes.length - from) / 2));
  const [low, high] = isLittle ? [from, from + 1] : [from + 1, from];
  for (let at = 0; at < units.length; at += 1)
    units[at] = (bytes[low + at * 2] ?? 0) | ((bytes[high + at * 2] ?? 0) << 8);
  return units;
}

/** A text that is not all UTF-8: perhaps none of it is, and what looked like it was chance. */
function searchOlder(search: Search, piece: Piece, spot: Spot, reading: Reading): void {
  if (reading.single === 0) return;
  const { bytes, placeOf, depth } = piece;
  const readAs = (decoding: Decoding, units: Uint16Array) =>
    // Nearly all of them have a byte for each letter.
    searchText(search, newText(units, placeOf), deeper(spot, decoding), depth);
  if (reading.wide > 0)
    readAs(
      'windows-1252',
      Uint16Array.from(bytes, (byte) => windows1252[byte] ?? 0),
    );
  for (const name of namedCharsets(reading.units)) {
    const units = decodeCharset(name, bytes);
    if (units !== null) readAs('charset', units);
  }
}

/** Whether no byte of it is one that stands in no text, and most of it is ASCII or UTF-8. */
export function isPlainText(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) return false;
  }
  const { single, units } = readBytes(bytes);
  giveBackUnits(units);
  return single * 4 <= bytes.length;
}
