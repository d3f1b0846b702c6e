/** One number for how well a place agrees with a passage, so that places can be compared. */
import type { Candidate } from './candidate.ts';
import type { PageText } from './page-text.ts';
import type { Passage } from './passage.ts';
import type { Span } from './span.ts';

/** From 0 to 1. What stands directly beside the words counts twice: it tells twins in a list apart. */
export function rank(page: PageText, passage: Passage, candidate: Candidate): number {
  const { words, purity, before, after } = candidate;
  // Where nothing stood around the words, the surroundings neither help nor harm.
  const own = Math.min(words, 0.5 + purity / 2);
  return (
    0.5 * words +
    0.1 * purity +
    0.15 * (before ?? own) +
    0.15 * (after ?? own) +
    0.1 * (shareBeside(page, passage, candidate) ?? own)
  );
}

const beside = 24;

/** How many of the letters directly beside the words are the same; `null` when nothing stood there. */
function shareBeside(page: PageText, { text, from, to }: Passage, { start, end }: Span) {
  const before = Math.min(beside, from);
  const after = Math.min(beside, text.length - to);
  if (before + after === 0) return null;
  let same = 0;
  for (let at = 1; at <= before && text[from - at] === page.folded[start - at]; at++) same++;
  for (let at = 0; at < after && text[to + at] === page.folded[end + at]; at++) same++;
  return same / (before + after);
}
