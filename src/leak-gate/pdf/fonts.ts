/** Turns the codes that a page shows into the letters that somebody sees. */
import { windows1252 } from '../text/bytes-to-units.ts';
import { type CharacterMap, codeOf, readCharacterMap } from './character-map.ts';
import { textOfGlyph } from './glyph-names.ts';
import type { PdfFile } from './pdf-file.ts';
import { type Entries, entriesOf, itemsOf, nameOf, type PdfValue } from './values.ts';

export type Font = {
  readonly textOf: (bytes: Uint8Array) => string;
  /** Whether it tells which letters its codes are. */
  readonly hasLetters: boolean;
};

const unknown = '\ufffd';

export function readFont(file: PdfFile, value: PdfValue | undefined): Font {
  const entries = entriesOf(file.resolve(value));
  const map = file.bytesOf(file.objectOf(entries.get('ToUnicode')));
  const isComposite = nameOf(file.resolve(entries.get('Subtype'))) === 'Type0';
  if (map !== null) return mappedFont(readCharacterMap(map), isComposite);
  return isComposite ? compositeFont(file, entries) : simpleFont(file, entries);
}

function mappedFont(map: CharacterMap, isComposite: boolean): Font {
  const widths = map.widths.length > 0 ? map.widths : [isComposite ? 2 : 1];
  const fallback = (code: number) => (isComposite ? unknown : letterOf(code));
  const textOf = (bytes: Uint8Array) => {
    let text = '';
    for (let at = 0; at < bytes.length; ) {
      const width = widths.find((one) => said(map, bytes, at, one) !== null) ?? widths.at(-1) ?? 1;
      text += said(map, bytes, at, width) ?? fallback(bytes[at] ?? 0);
      at += width;
    }
    return text;
  };
  return { textOf, hasLetters: true };
}

const said = (map: CharacterMap, bytes: Uint8Array, at: number, width: number): string | null =>
  map.textOf(codeOf(bytes.subarray(at, at + width)), width);

const letterOf = (code: number): string => String.fromCharCode(windows1252[code] ?? 0);

/** Without a map its codes are numbers of glyphs, unless it is said that they are Unicode. */
function compositeFont(file: PdfFile, entries: Entries): Font {
  const isUnicode = /UCS2|UTF16/.test(nameOf(file.resolve(entries.get('Encoding'))));
  const decoder = new TextDecoder('utf-16be');
  const textOf = (bytes: Uint8Array) => (isUnicode ? decoder.decode(bytes) : unknown);
  return { textOf, hasLetters: isUnicode };
}

function simpleFont(file: PdfFile, entries: Entries): Font {
  const encoding = file.resolve(entries.get('Encoding'));
  const names = differencesOf(file, entriesOf(encoding));
  const base = nameOf(encoding) || nameOf(file.resolve(entriesOf(encoding).get('BaseEncoding')));
  const isMac = base === 'MacRomanEncoding';
  const decoder = new TextDecoder(isMac ? 'macintosh' : 'windows-1252');
  const one = (code: number): string => {
    const name = names.get(code);
    return name === undefined
      ? decoder.decode(Uint8Array.of(code))
      : (textOfGlyph(name) ?? unknown);
  };
  const textOf = (bytes: Uint8Array) => Array.from(bytes, one).join('');
  const known = [...names.values()].filter((name) => textOfGlyph(name) !== null);
  return { textOf, hasLetters: names.size === 0 || known.length * 2 >= names.size };
}

/** A number, then the names of the glyphs from that code on (9.6.6). */
function differencesOf(file: PdfFile, encoding: Entries): Map<number, string> {
  const names = new Map<number, string>();
  let code = 0;
  for (const item of itemsOf(file.resolve(encoding.get('Differences')))) {
    if (item.kind === 'number') code = item.value;
    if (item.kind !== 'name') continue;
    names.set(code, item.name);
    code += 1;
  }
  return names;
}
