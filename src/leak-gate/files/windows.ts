/** Cuts a long file into windows that overlap, so that what lies on an edge is whole in one of them. */
import { joinedBytes } from '../inflate/inflater.ts';
import type { GateLimits } from '../limits.ts';
import type { Pieces } from './piece-reader.ts';

export type Window = { readonly bytes: Uint8Array; readonly from: number };

/** A window that ends in the middle of something long grows, up to so many times its size. */
const mostTimes = 8;

export async function* windowsOf(
  pieces: Pieces,
  { window, overlap }: GateLimits,
): AsyncGenerator<Window> {
  let held: Uint8Array[] = [];
  let [size, wanted, from] = [0, window, 0];
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size < wanted) continue;
    const bytes = joinedBytes(held);
    held = [bytes];
    wanted = size + window;
    const end = lastEdge(bytes, size, overlap);
    if (end === size && size < window * mostTimes) continue;
    yield { bytes: bytes.subarray(0, end), from };
    const next = lastEdge(bytes, Math.max(0, end - overlap), overlap);
    held = [bytes.slice(next)];
    from += next;
    size -= next;
    wanted = size + window;
  }
  if (size > 0) yield { bytes: joinedBytes(held), from };
}

/** The last place before `end` at which nothing is cut; `end` when there is none near by. */
function lastEdge(bytes: Uint8Array, end: number, reach: number): number {
  for (let at = end; at > Math.max(0, end - reach); at -= 1)
    if (edges.has(bytes[at - 1] ?? 0)) return at;
  return end;
}

/** Signs that stand in no base64, also where that goes over many lines, and in no number. */
const edges = new Set(Array.from('"\'<>{}()[];:,', (sign) => sign.charCodeAt(0)));
