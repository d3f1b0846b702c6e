/** Does something stand on the page that looks like a passage which is gone? Then it is a trap. */

/** A place counts as a look-alike from this share of equal characters. */
const alikeShare = 0.7;

/**
 * True when `text` holds a piece that can be made from `quote` with at most 30 % of its characters
 * put in, left out or replaced. Column by column (Sellers), no deeper than may still be enough.
 */
export function hasLookAlike(text: string, quote: string): boolean {
  const limit = Math.floor(quote.length * (1 - alikeShare));
  const costs = Uint16Array.from({ length: quote.length + 1 }, (_, row) => row);
  let depth = limit + 1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let diagonal = 0;
    const last = Math.min(depth, quote.length);
    for (let row = 1; row <= last; row++) {
      const [above, left] = [costs[row - 1] ?? 0, costs[row] ?? 0];
      const step =
        quote.charCodeAt(row - 1) === unit ? diagonal : 1 + Math.min(diagonal, above, left);
      diagonal = left;
      costs[row] = step;
    }
    // A row below the last good one can only be reached from it, one deeper for each column.
    depth = last;
    while (depth > 0 && (costs[depth] ?? 0) > limit) depth--;
    if (depth === quote.length) return true;
    depth++;
    if (depth > last) costs[depth] = limit + 1;
  }
  return false;
}
