/** Brings letters and digits into one form, in which capitals, accents, widths and scripts of digits are alike. */

/** Letters that Unicode does not take apart. */
const plainer: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};

/** What a character says in small plain letters and digits; nothing when it is neither. */
export function folded(character: string): string {
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '');
  // By way of the capitals "ß", "ı" and "ς" become what others write for them.
  const small = bare.toUpperCase().toLowerCase();
  return Array.from(small, (one) => plainer[one] ?? digitOf(one))
    .filter((one) => /[\p{L}\p{N}]/u.test(one))
    .join('');
}

const isDigit = (code: number): boolean => /^\p{Nd}$/u.test(String.fromCodePoint(code));

/** A digit of any script as one of ours: each script has its ten behind each other. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || !isDigit(code)) return character;
  let value = 0;
  while (value < 9 && isDigit(code - value - 1)) value += 1;
  return String(value);
}

/** All that a text says, without what stands between. */
export const foldedText = (text: string): string => Array.from(text, folded).join('');
