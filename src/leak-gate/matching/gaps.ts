/** What may stand between two letters or digits of a value, ordered by how far it parts them. */

/** From here on a class of a code unit is no letter and no digit. Accents are nothing at all. */
export const nothing = 0xfff0;
/** Every other byte of UTF-16, and the end of a string in many files. */
export const nul = 0xfff1;
/** Soft hyphens, signs of no width, marks of direction. */
export const invisible = 0xfff2;
export const hyphen = 0xfff3;
/** White space, and what numbers and names are grouped with. */
export const separator = 0xfff4;
export const other = 0xfff5;

export const firstGap = nothing;
/** Two letters that touch. */
export const none = nothing;

// Signs that select a form of another are accents already.
const invisibles = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/;
const hyphens = /[-\u2010-\u2012\u2212\ufe63\uff0d]/;
const separators =
  /[\s.,_/\\+'*~|\u00b4\u00b7\u2013-\u2015\u2018\u2019\u2022\u2027\u2044\u3002\uff0e]/;

export const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0;

/** The class of a character that is no letter and no digit. */
export function gapOf(character: string): number {
  if (/^\p{M}$/u.test(character)) return nothing;
  if (character === '\0') return nul;
  if (invisibles.test(character)) return invisible;
  if (hyphens.test(character)) return hyphen;
  return separators.test(character) ? separator : other;
}
