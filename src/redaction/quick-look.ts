/** A quick look whether a value may stand in a text at all: it says yes too often, and never no wrongly. */

/** A text as letters that can be compared, without knowing where each came from. */
export type QuickText = {
  /** As `foldedOf`, and so as long as the text itself. */
  readonly folded: string;
  /** Its letters and digits alone. */
  readonly squashed: string;
};

/** Rows that fold character by character, each into one. */
const plain =
  /^[\n\t\r\x20-\x7e\u00c0-\u012f\u0132-\u0148\u014a-\u017e\u2018-\u201d\u2013\u2014\u20ac]*$/;
/** Letters that become two, or that no decomposition takes apart. */
const apart = /[ßæœøđðþłĳÆŒØĐÐÞŁĲĿŀİı]/;

/** `null`: only a whole look will tell. */
export function quickOf(text: string): QuickText | null {
  if (!plain.test(text) || apart.test(text)) return null;
  const lower = text.toLowerCase().replaceAll('\r', ' ').replace(/[‘’]/g, "'");
  const folded = isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  return folded.length === text.length
    ? { folded, squashed: folded.replace(/[^a-z0-9]+/g, '') }
    : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);
