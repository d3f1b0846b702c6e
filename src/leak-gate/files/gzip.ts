/** Files that gzip made (RFC 1952), of which several may stand behind each other as in a web archive. */
import { deeper, type Search, type Spot } from '../search.ts';
import { spotNamed } from './names.ts';
import type { PieceReader } from './piece-reader.ts';
import { unpacked } from './unpack.ts';

/** All that was packed, as one file. Afterwards `reader` gives what stands behind. */
export async function* gunzipped(
  search: Search,
  reader: PieceReader,
  spot: Spot,
): AsyncGenerator<Uint8Array> {
  for (let member = 1; ; member += 1) {
    const said = await takeHead(reader);
    if (said === null) return;
    if (said.length > 0) spotNamed(search, deeper(spot, 'gzip'), said, member);
    if (!(yield* unpacked(search, reader, spot))) return;
    // Checksum and length.
    await reader.take(8);
  }
}

const headLength = 10;
const has = { headCheck: 2, extra: 4, name: 8, comment: 16 } as const;

/** What the head of a member says beside the usual; `null` when none begins here. */
async function takeHead(reader: PieceReader): Promise<Uint8Array | null> {
  const [first, second, method, flags = 0] = await reader.peek(headLength);
  if (first !== 0x1f || second !== 0x8b || method !== 8) return null;
  await reader.take(headLength);
  const said: number[] = [];
  if (flags & has.extra) {
    const [low = 0, high = 0] = await reader.take(2);
    said.push(...(await reader.take(low + high * 256)));
  }
  for (const flag of [has.name, has.comment])
    if (flags & flag) said.push(...(await takeWord(reader)));
  if (flags & has.headCheck) await reader.take(2);
  return Uint8Array.from(said);
}

const longestWord = 64 << 10;

/** Up to and with the zero behind it. */
async function takeWord(reader: PieceReader): Promise<Uint8Array> {
  const near = await reader.peek(longestWord);
  const end = near.indexOf(0);
  return reader.take(end < 0 ? near.length : end + 1);
}
