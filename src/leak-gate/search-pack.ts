/**
 * The leak gate: reads every byte of a finished pack, in every way in which it may be written, and tells
 * where a value stands that had to be covered. It shares nothing with what covered it.
 */
import type { ByteSource } from '../zip/byte-source.ts';
import { contentOf } from './files/file-content.ts';
import { searchFile, visitOf } from './files/search-file.ts';
import { searchZip } from './files/search-zip.ts';
import type { GateReport } from './gate-report.ts';
import { type GateLimits, usualLimits } from './limits.ts';
import { searcherOf } from './matching/searcher.ts';
import { openBook } from './report-book.ts';
import { offsetPlace, type Search, type Spot } from './search.ts';
import type { Wanted } from './wanted.ts';

export type GatePorts = {
  readonly signal?: AbortSignal | undefined;
  /** Hears how many bytes of the pack were read. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
  /** Lets messages come through: a worker that only reckons hears of no abort. */
  readonly pause?: (() => Promise<void>) | undefined;
  readonly limits?: Partial<GateLimits> | undefined;
};

/**
 * The pack as a ZIP file, or as one PDF with everything in it. Rejects with an AbortError, and with whatever
 * the source throws.
 */
export async function searchPack(
  source: ByteSource,
  wanted: Wanted,
  { signal, onProgress = () => {}, pause = nextTurn, limits }: GatePorts = {},
): Promise<GateReport> {
  const searcher = searcherOf(wanted);
  const all = { ...usualLimits, ...limits };
  const book = openBook(all.mostListed);
  const rest = restAfter(pause, signal);
  const search: Search = { searcher, book, limits: all, signal, rest, foundFiles: [] };
  signal?.throwIfAborted();
  const whole = heard(source, onProgress);
  if (await isPdf(source)) await searchFile(search, contentOf(whole), spotOf(all));
  else
    await searchZip(search, whole, spotOf(all), {
      ...visitOf(search),
      begin: (spot) => ({ ...spot, budget: spotOf(all).budget }),
    });
  onProgress(source.byteLength);
  return book.report(searcher.unsearchable);
}

/** ISO 32000-1, 7.5.2. */
const isPdf = async (source: ByteSource): Promise<boolean> =>
  String.fromCharCode(...(await source.read(0, Math.min(5, source.byteLength)))) === '%PDF-';

const spotOf = ({ mostUnpacked }: GateLimits): Spot => ({
  path: '',
  chain: [],
  placeOf: offsetPlace,
  fileDepth: 0,
  budget: { left: mostUnpacked },
  effort: { left: 0 },
});

/** Some bytes are read twice, so it is not told more than there are. */
function heard(source: ByteSource, onProgress: (bytes: number) => void): ByteSource {
  const { byteLength } = source;
  let count = 0;
  return {
    byteLength,
    read: async (from, to) => {
      const bytes = await source.read(from, to);
      count += bytes.byteLength;
      onProgress(Math.min(count, byteLength));
      return bytes;
    },
  };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** So much takes some tenths of a second. */
const bytesBetween = 4 << 20;

function restAfter(pause: () => Promise<void>, signal: AbortSignal | undefined): Search['rest'] {
  let read = 0;
  return async (byteLength) => {
    read += byteLength;
    if (read < bytesBetween) return;
    read = 0;
    await pause();
    signal?.throwIfAborted();
  };
}
