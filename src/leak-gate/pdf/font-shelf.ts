/** The fonts of a PDF by the names that its pages have for them. */
import { type Font, readFont } from './fonts.ts';
import { fontsIn } from './pages.ts';
import type { PdfFile } from './pdf-file.ts';
import { type Entries, entriesOf, type PdfValue } from './values.ts';

export type FontNamed = (name: string) => readonly Font[];
export type FontShelf = (fonts: Entries) => FontNamed;

/** A name that is not known in one place is looked for in all: then there may be several. */
const mostFonts = 4;

/** Each font is read once. */
export function fontShelf(file: PdfFile): FontShelf {
  const read = new Map<PdfValue, Font>();
  const fontOf = (value: PdfValue) => {
    const key = file.resolve(value) ?? value;
    const font = read.get(key) ?? readFont(file, value);
    read.set(key, font);
    return font;
  };
  const everywhere = fontsEverywhere(file);
  return (fonts) => (name) => {
    const own = fonts.get(name);
    const values = own === undefined ? (everywhere.get(name) ?? []) : [own];
    return values.slice(0, mostFonts).map(fontOf);
  };
}

function fontsEverywhere(file: PdfFile): ReadonlyMap<string, readonly PdfValue[]> {
  const all = new Map<string, PdfValue[]>();
  for (const { value } of file.objects) {
    const entries = entriesOf(value);
    const direct = entriesOf(file.resolve(entries.get('Font')));
    for (const [name, font] of [...fontsIn(file, entries), ...direct])
      all.set(name, [...(all.get(name) ?? []), font]);
  }
  return all;
}
