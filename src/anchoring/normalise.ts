/**
 * How the page's text is written down, so that anybody gets the same text from the same page: a run of
 * white space is one space, or one line break when a block begins or ends in it; what cannot be seen
 * and means nothing (soft hyphen, zero-width space) is left out.
 */

const space = /\s/;
const spaces = /\s+/g;
// Joiners (U+200C, U+200D) and direction marks stay: without them Persian, emoji and Arabic change.
const invisible = /[\0\u00ad\u200b\u2060\ufeff]/;
const invisibles = /[\0\u00ad\u200b\u2060\ufeff]+/g;

/** Most texts hold none of this, and need no second look. */
const odd = /[\0\u00ad\u200b\u2060\ufeff]|[^\S ]|\s\s/;

export type TextWriter = {
  /** Adds what one text node holds. */
  readonly add: (raw: string) => void;
  /** A block begins or ends here. */
  readonly edge: () => void;
  /** UTF-16 units written so far. White space is written only when something follows it. */
  readonly length: () => number;
  readonly text: () => string;
};

export function createTextWriter(): TextWriter {
  const runs: string[] = [];
  let length = 0;
  let gap: '' | ' ' | '\n' = '';
  const put = (run: string) => {
    const before = length > 0 ? gap : '';
    runs.push(before, run);
    length += before.length + run.length;
    gap = '';
  };
  return {
    add(raw) {
      const flat = odd.test(raw) ? raw.replace(invisibles, '').replace(spaces, ' ') : raw;
      const words = flat.trim();
      if (flat.startsWith(' ')) gap ||= ' ';
      if (words) put(words);
      if (words && flat.endsWith(' ')) gap = ' ';
    },
    edge() {
      gap = '\n';
    },
    length: () => length,
    text: () => runs.join('').toWellFormed(),
  };
}

/**
 * Each character of a text node that was written, as [place in what the node wrote, place in the
 * node]. `gap` is 1 when the node's text began with white space that was written, else 0.
 */
function* written(raw: string, gap: 0 | 1): Generator<[number, number]> {
  let place: number = gap;
  let isGap = false;
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charAt(at);
    if (invisible.test(unit)) continue;
    if (space.test(unit)) {
      isGap = place > gap;
      continue;
    }
    if (isGap) place++;
    isGap = false;
    yield [place++, at];
  }
}

/** Where in the node the character stands that it wrote as number `place`. */
export function rawOffset(raw: string, gap: 0 | 1, place: number): number {
  for (const [found, at] of written(raw, gap)) if (found >= place) return at;
  return raw.length;
}

/** How many characters the node had written before `offset` in it. */
export function writtenBefore(raw: string, gap: 0 | 1, offset: number): number {
  let count = 0;
  for (const [place, at] of written(raw, gap)) {
    if (at >= offset) break;
    count = place + 1;
  }
  return count;
}
