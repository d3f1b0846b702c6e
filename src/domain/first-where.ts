/** Finding a place in what is in order, by halving. */

/** The first of `count` for which `passes` holds, as it does for all behind it; `count` when it holds for none. */
export function firstWhere(count: number, passes: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
