/** What glyphs are called in fonts (Adobe Glyph List): enough of it for words and numbers. */

const names: Readonly<Record<string, string>> = {
  zero: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  space: ' ',
  hyphen: '-',
  period: '.',
  comma: ',',
  colon: ':',
  slash: '/',
  at: '@',
  underscore: '_',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  germandbls: 'ß',
  dotlessi: 'ı',
  thorn: 'þ',
  eth: 'ð',
  fi: 'fi',
  fl: 'fl',
  ff: 'ff',
  ffi: 'ffi',
  ffl: 'ffl',
};

/** Behind a letter. What stands on it does not matter to whoever looks for it. */
const accents = new Set(
  (
    'acute grave dieresis circumflex cedilla tilde ring caron slash ogonek breve macron dotaccent ' +
    'hungarumlaut commaaccent croat'
  ).split(' '),
);

/** `null` when the name tells nothing, as that of a glyph which has a number for a name. */
export function textOfGlyph(name: string): string | null {
  const [plain = ''] = name.split('.');
  if (/^[A-Za-z]$/.test(plain)) return plain;
  if (Object.hasOwn(names, plain)) return names[plain] ?? null;
  if (accents.has(plain.slice(1))) return plain.slice(0, 1);
  const number = /^u(?:ni)?([\dA-F]{4,6})/.exec(plain)?.[1];
  if (number === undefined) return null;
  const code = Number.parseInt(plain.startsWith('uni') ? number.slice(0, 4) : number, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
