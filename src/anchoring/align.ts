/**
 * Lays a marked passage, with what stood around it, beside a piece of a page: which of its words still
 * stand there, in the same order. Local alignment with affine gaps (Gotoh 1982), on words instead of
 * letters, so that a clause put in between costs little and letters that agree by chance count nothing.
 */
import type { Words } from './words.ts';

/** A text and its words. */
export type Worded = { readonly text: string; readonly words: Words };

export type Alignment = {
  /** For each word of the passage the number of its counterpart on the page, -1 when it has none. */
  readonly partners: Int32Array;
  /** For each word how much of it stands there, from 0 to 1. */
  readonly shares: Float32Array;
};

// In eighths of a letter. A gap costs two letters to begin and an eighth for each word in it.
const letterGain = 8;
const gapBegin = 16;
const gapAtSeam = 8;
const gapWord = 1;
const otherWord = -8;

const fromDiagonal = 1;
const fromPassageGap = 2;
const fromPageGap = 3;
const passageGapGoesOn = 4;
const pageGapGoesOn = 8;

/**
 * Aligns all words of `passage` with those of `page` from number `from` up to `to`. After the words with
 * the numbers in `seams` a gap costs less: between a quote and its surroundings.
 */
export function align(
  passage: Worded,
  page: Worded,
  { from, to }: { readonly from: number; readonly to: number },
  seams: readonly number[] = [],
): Alignment {
  const rows = passage.words.count;
  const columns = to - from;
  const { steps, best } = fill(passage, page, from, columns, seams);
  const partners = new Int32Array(rows).fill(-1);
  const shares = new Float32Array(rows);
  let at = best;
  let state = 0; // In which of the three tables the way back stands.
  while (at > 0) {
    const step = steps[at] ?? 0;
    const source = state || step & 3;
    if (source === 0) break;
    const row = Math.trunc(at / (columns + 1)) - 1;
    const column = (at % (columns + 1)) - 1;
    if (source === fromDiagonal) {
      const share = shareOf(passage, row, page, from + column);
      if (share > 0) partners[row] = from + column;
      shares[row] = share;
      at -= columns + 2;
      state = 0;
    } else if (source === fromPassageGap) {
      state = step & passageGapGoesOn ? fromPassageGap : 0;
      at -= columns + 1;
    } else {
      state = step & pageGapGoesOn ? fromPageGap : 0;
      at -= 1;
    }
  }
  return { partners, shares };
}

/** What the innermost loop asks of each word of the page, put together once. */
type Columns = {
  readonly ids: Int32Array;
  readonly lengths: Int32Array;
  /** Its first and its last letter in one number. */
  readonly ends: Int32Array;
};

function columnsOf({ text, words }: Worded, from: number, count: number): Columns {
  const lengths = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const start = words.starts[from + at] ?? 0;
    const end = words.ends[from + at] ?? 0;
    lengths[at] = end - start;
    ends[at] = (text.charCodeAt(start) << 16) | text.charCodeAt(end - 1);
  }
  return { ids: words.ids.subarray(from, from + count), lengths, ends };
}

/** Every step that was the best one, row by row, and where the best way ends. */
function fill(
  passage: Worded,
  page: Worded,
  from: number,
  columns: number,
  seams: readonly number[],
) {
  const rows = passage.words.count;
  const width = columns + 1;
  const steps = new Uint8Array((rows + 1) * width);
  const scores = new Int32Array(width);
  const passageGaps = new Int32Array(width).fill(-gapBegin);
  const { ids, lengths, ends } = columnsOf(page, from, columns);
  const own = columnsOf(passage, 0, rows);
  let best = 0;
  let bestScore = 0;
  for (let row = 1; row <= rows; row++) {
    const length = own.lengths[row - 1] ?? 0;
    const id = own.ids[row - 1] ?? 0;
    const bothEnds = own.ends[row - 1] ?? 0;
    const mayBeLike = length >= shortest;
    let diagonal = 0;
    let pageGap = -gapBegin;
    let left = 0;
    const pageGapBegin = seams.includes(row - 1) ? gapAtSeam : gapBegin;
    const offset = row * width;
    for (let column = 1; column < width; column++) {
      const above = scores[column] ?? 0;
      let gain = otherWord;
      if (ids[column - 1] === id) gain = length * letterGain;
      else if (mayBeLike && (lengths[column - 1] ?? 0) >= shortest) {
        // Words that differ in their first letter and in their last are not alike.
        const difference = (ends[column - 1] ?? 0) ^ bothEnds;
        if (difference >>> 16 === 0 || (difference & 0xffff) === 0) {
          const share = likeness(passage, row - 1, page, from + column - 1);
          if (share > 0) gain = Math.trunc(share * length * letterGain);
        }
      }
      let step = 0;
      let gap = above - gapBegin;
      const goOn = (passageGaps[column] ?? 0) - gapWord;
      if (goOn > gap) {
        gap = goOn;
        step = passageGapGoesOn;
      }
      passageGaps[column] = gap;
      pageGap -= gapWord;
      if (pageGap > left - pageGapBegin) step |= pageGapGoesOn;
      else pageGap = left - pageGapBegin;
      let score = diagonal + gain;
      let source = fromDiagonal;
      if (gap > score) {
        score = gap;
        source = fromPassageGap;
      }
      if (pageGap > score) {
        score = pageGap;
        source = fromPageGap;
      }
      if (score <= 0) {
        score = 0;
        source = 0;
      }
      steps[offset + column] = step | source;
      diagonal = above;
      scores[column] = score;
      left = score;
      if (score > bestScore) {
        bestScore = score;
        best = offset + column;
      }
    }
  }
  return { steps, best };
}

export const lengthOf = ({ starts, ends }: Words, word: number): number =>
  (ends[word] ?? 0) - (starts[word] ?? 0);

const shareOf = (a: Worded, i: number, b: Worded, j: number): number =>
  a.words.ids[i] === b.words.ids[j] ? 1 : likeness(a, i, b, j);

/** Shorter words are the same or not: "wel" is not nearly "wal". */
const shortest = 4;
const alike = 0.6;

/**
 * How much of one word stands in the other when they agree at their beginnings and ends: 0.8 for
 * "verwerkt" and "verwerken". 0 for less than that, and for numbers.
 */
function likeness(a: Worded, i: number, b: Worded, j: number): number {
  const first = a.words.starts[i] ?? 0;
  const second = b.words.starts[j] ?? 0;
  const one = lengthOf(a.words, i);
  const other = lengthOf(b.words, j);
  if (one < shortest || other < shortest) return 0;
  const shorter = Math.min(one, other);
  const longer = Math.max(one, other);
  if (shorter < longer * alike || isDigit(a.text.charCodeAt(first))) return 0;
  let same = 0;
  while (same < shorter && a.text.charCodeAt(first + same) === b.text.charCodeAt(second + same))
    same++;
  let tail = 0;
  while (
    same + tail < shorter &&
    a.text.charCodeAt(first + one - 1 - tail) === b.text.charCodeAt(second + other - 1 - tail)
  )
    tail++;
  const share = (same + tail) / longer;
  return share >= alike ? share : 0;
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
