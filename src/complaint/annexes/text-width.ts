/**
 * How many lines a text takes on paper, at most: so that a page can be promised to be one page. Widths
 * are those of Arial, in parts of the type size, with a margin for fonts that are wider; what is not
 * known is taken to be wide.
 */

/** What another font may be wider than Arial. */
const margin = 1.1;

/** Ligatures that write a whole sentence, and signs that are as wide as a word. */
const giants = /[\uFB50-\uFDFF\u2E3A\u2E3B\u{12000}-\u{1254F}]/u;

/** The first that fits tells the width. */
const widths: readonly (readonly [RegExp, number])[] = [
  [giants, 14],
  [/[ijlrtfI'|.,:;!()[\]/\\ -]/, 0.34],
  [/[cksvxyz]/, 0.5],
  [/[abdeghnopqu0-9"#$*_?+<>=~^`{}]/, 0.59],
  [/[A-LN-VX-Z]/, 0.78],
  [/[MW]/, 0.95],
  [/[mw%@&]/, 1.02],
  [/[\p{M}\p{Cf}]/u, 0.6],
  [/[‘’“”·•]/, 0.4],
  [/[–—…→☐]/, 1.02],
  [/\p{Script=Latin}/u, 1.02],
  [/[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u, 1.1],
  [/[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, 1.5],
];

/** Any sign of any other script. */
const widest = 3;

const widthOfCharacter = (character: string): number =>
  margin * (widths.find(([characters]) => characters.test(character))?.[1] ?? widest);

/** The width of a text on one line, in parts of the type size. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
}

const space = widthOf(' ');

/**
 * The lines that `text` takes where a line is `width` wide, at most. Words stay whole when they can; a
 * word that is longer than a line is broken anywhere. White space counts as one space.
 */
export function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const wide = widthOf(word);
    if (used + space + wide <= width) {
      used += (used === 0 ? 0 : space) + wide;
      continue;
    }
    if (used > 0) lines += 1;
    // A break comes before the character that no longer fits: that costs one character on each line.
    const more = wide <= width ? 0 : Math.ceil(wide / Math.max(1, width - margin * widest)) - 1;
    lines += more;
    used = more === 0 ? wide : width;
  }
  return lines;
}
