/** Memory for long texts, used again and again: to get new memory for each takes longer than to search it. */

/** Shorter ones are cheap. */
const fewest = 4_096;
const mostKept = 6;
const kept: Uint16Array[] = [];

/** Room for so many code units. What stands in it is of no account. */
export function borrowUnits(count: number): Uint16Array {
  const at =
    count < fewest ? -1 : kept.findIndex(({ length }) => length >= count && length <= count * 8);
  const [found] = at < 0 ? [] : kept.splice(at, 1);
  return (found ?? new Uint16Array(count)).subarray(0, count);
}

/** Nobody may use them afterwards, nor any part of them. */
export function giveBackUnits({ buffer }: Uint16Array): void {
  if (buffer.byteLength < fewest * 2) return;
  kept.unshift(new Uint16Array(buffer));
  kept.splice(mostKept);
}
