/** How wide words are, without asking the font for the same thing twice. */

/** In thousandths of the size of the type. */
export type Measure = (text: string) => number;

// Longer ones are seldom met twice.
const longestKept = 64;

export function remembering(measure: Measure): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const width = measure(text);
    if (text.length <= longestKept) known.set(text, width);
    return width;
  };
}

/** Each word with the space behind it: no letter moves towards one across a space. */
export const measureByWord =
  (measure: Measure): Measure =>
  (text) => {
    let [width, from] = [0, 0];
    for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
      width += measure(text.slice(from, space + 1));
      from = space + 1;
    }
    return from === text.length ? width : width + measure(text.slice(from));
  };

/** Letters that stand by themselves: two at a time decide how near they are. But `ffi` may be one sign. */
const byPair = /^[ -~\u00a0-\u024f\u2010-\u2027]+$/;

export function measureByPair(measure: Measure): Measure {
  const known = new Map<number, number>();
  const follow = (before: number, letter: number): number => {
    const pair = before * 0x10000 + letter;
    const seen = known.get(pair);
    if (seen !== undefined) return seen;
    const width = widthAfter(before, letter, measure);
    known.set(pair, width);
    return width;
  };
  return (text) => {
    if (!byPair.test(text) || text.includes('ff')) return measure(text);
    let [width, before] = [0, 0];
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charCodeAt(at);
      width += follow(before, letter);
      before = letter;
    }
    return width;
  };
}

/** What the letter adds; `before` is 0 when it is the first one. */
function widthAfter(before: number, letter: number, measure: Measure): number {
  if (before === 0) return measure(String.fromCharCode(letter));
  return measure(String.fromCharCode(before, letter)) - measure(String.fromCharCode(before));
}
