/** Searches what runs of base64 and of hexadecimal digits stand for. */
import { isContainer, kindOfFile, mayBeKnown } from '../files/kind-of-file.ts';
import { inflateZlib, mayBeDeflated } from '../inflate/inflate-all.ts';
import { deeper, type Search, type Spot } from '../search.ts';
import { decodeBase64, decodeInto, mayBePlainText } from './base64.ts';
import { digitsIn, textOfDigits } from './hex.ts';
import { markup } from './markup.ts';
import { noiseIn, roomForNoise } from './noise.ts';
import { isPlainText, searchAsItIs, searchBytes } from './search-bytes.ts';
import { type Text, touches } from './text.ts';

type Run = {
  readonly text: Text;
  readonly from: number;
  readonly to: number;
  /** Ways of writing that were undone so far. */
  readonly depth: number;
};

/** `runs`: where each begins and ends, by turns. */
export function searchRuns(
  search: Search,
  text: Text,
  spot: Spot,
  { depth, runs }: { readonly depth: number; readonly runs: readonly number[] },
): void {
  // What a tag leaves behind is no part of a run that it touches.
  const edge = text.order === markup.order ? 0 : 1;
  for (let at = 0; at < runs.length; at += 2) {
    const from = runs[at] ?? 0;
    const to = runs[at + 1] ?? 0;
    if (touches(text, from + 1 - edge, to - 1 + edge))
      searchRun(search, { text, from, to, depth }, spot);
  }
}

/** So long that it can be base64 of something else than plain text. */
const longRun = 16;

function searchRun(search: Search, run: Run, spot: Spot): void {
  const { text, from, to } = run;
  const digits = digitsIn(text.units, from, to);
  if (digits !== 'none') searchDigits(search, run, spot);
  if (digits === 'only') return;
  if (to - from >= longRun) searchShifted(search, run, spot);
  else if (mayBePlainText(text.units, from, to)) searchFrom(search, run, spot, 0);
}

/** What stands before it, such as a part of an address, may have become a part of it. */
function searchShifted(search: Search, run: Run, spot: Spot): void {
  for (let shift = 0; shift < 4; shift += 1) if (searchFrom(search, run, spot, shift)) return;
}

const bytesOfNoise = new Uint8Array(roomForNoise);

/**
 * Searches it as base64 from its first, second … character on; true when it begins there for certain.
 * Very many words are such runs, so what is noise is looked at in a hurry.
 */
function searchFrom(search: Search, run: Run, spot: Spot, shift: number): boolean {
  const { text, from, to } = run;
  // Of four characters three bytes are made.
  if (to - from > roomForNoise) return searchDecoded(search, run, spot, shift);
  const length = decodeInto(text.units, from + shift, to, bytesOfNoise);
  if (noiseIn(search.searcher, bytesOfNoise, length) !== 'nothing')
    return searchDecoded(search, run, spot, shift);
  const mayBePacked =
    shift === 0 && (mayBeKnown(bytesOfNoise) || mayBeDeflated(bytesOfNoise, length));
  return mayBePacked && searchPacked(search, run, spot, bytesOfNoise.slice(0, length));
}

function searchDecoded(search: Search, run: Run, spot: Spot, shift: number): boolean {
  const { text, from, to, depth } = run;
  const bytes = decodeBase64(text.units.subarray(from + shift, to));
  if (shift === 0 && searchPacked(search, run, spot, bytes)) return true;
  const scale = (to - from - shift) / Math.max(1, bytes.length);
  const placeOf = (at: number) => text.placeOf(from + shift + Math.floor(at * scale));
  const piece = { bytes, placeOf, depth: depth + 1 };
  const inside = deeper(spot, 'base64');
  if (shift === 0 || bytes.length < longNoise || isPlainText(bytes))
    searchBytes(search, piece, inside);
  else searchAsItIs(search, piece, inside);
  return shift === 0 && (isPlainText(bytes) || isKnownMedia(bytes));
}

/** So long that it is seen where it begins. */
const longNoise = 4 << 10;

const isKnownMedia = (bytes: Uint8Array): boolean => kindOfFile(bytes) === 'media';

/** With fewer bytes it is no file, but a word that begins like one. */
const fewestOfFile = 48;

/** What lies in it when it is a file, or was deflated; true when it is a file, which is read later. */
function searchPacked(search: Search, run: Run, spot: Spot, bytes: Uint8Array): boolean {
  const { text, from } = run;
  const isFile =
    bytes.length >= fewestOfFile && mayBeKnown(bytes) && isContainer(kindOfFile(bytes));
  if (isFile)
    search.foundFiles.push({ bytes, spot: deeper(spot, 'base64'), at: text.placeOf(from) });
  else searchDeflated(search, run, spot, bytes);
  return isFile;
}

const mostPacked = 64 << 10;
const mostUnpacked = 1 << 20;

/** Requests to log in travel in addresses, deflated (SAML 2.0 Bindings, 3.4.4.1). */
function searchDeflated(
  search: Search,
  { text, from, depth }: Run,
  spot: Spot,
  packed: Uint8Array,
): void {
  if (packed.length > mostPacked || !mayBeDeflated(packed, packed.length)) return;
  const { bytes, read, end } = inflateZlib(packed, mostUnpacked);
  // Behind it no more than a checksum, and a byte of which the rest was cut off.
  if (end !== 'whole' || bytes.length === 0 || packed.length - read > 6) return;
  const inside = deeper(spot, 'base64', 'deflate');
  searchBytes(search, { bytes, placeOf: () => text.placeOf(from), depth: depth + 2 }, inside);
}

function searchDigits(search: Search, { text, from, to, depth }: Run, spot: Spot): void {
  const bytes = textOfDigits(text.units, from, to);
  if (bytes === null || !isPlainText(bytes)) return;
  const placeOf = (at: number) => text.placeOf(from + at * 2);
  searchBytes(search, { bytes, placeOf, depth: depth + 1 }, deeper(spot, 'hex'));
}
