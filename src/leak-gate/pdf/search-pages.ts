/** Searches what somebody reads who looks at a PDF, page by page. */
import { joinedBytes } from '../inflate/inflate-all.ts';
import { deeper, type Search, type Spot, tellUnread } from '../search.ts';
import { searchText } from '../text/search-text.ts';
import { newText } from '../text/text.ts';
import { type Font, readFont } from './fonts.ts';
import type { PdfObject } from './objects.ts';
import { readPageText } from './page-text.ts';
import { fontsIn, isForm, pagesOf } from './pages.ts';
import type { PdfFile } from './pdf-file.ts';
import { type Entries, entriesOf, type PdfValue } from './values.ts';

export function searchPages(search: Search, file: PdfFile, spot: Spot): void {
  const fonts = fontShelf(file);
  const pages = pagesOf(file);
  for (const [index, page] of pages.entries()) {
    search.signal?.throwIfAborted();
    const contents = page.contents.flatMap((content) => file.streamOf(content) ?? []);
    const placeOf = (offset: number) => ({ kind: 'page', page: index + 1, offset }) as const;
    const content = joinedBytes(contents.flatMap((bytes) => [bytes, lineEnd]));
    searchShown(search, content, fonts(page.fonts), { ...spot, placeOf });
  }
  for (const object of file.objects.filter(isForm))
    searchForm(search, file, object, { spot, fonts });
}

const lineEnd = Uint8Array.of(10);

type FontNamed = (name: string) => readonly Font[];
type FontShelf = (fonts: Entries) => FontNamed;

function searchForm(
  search: Search,
  file: PdfFile,
  object: PdfObject,
  { spot, fonts }: { readonly spot: Spot; readonly fonts: FontShelf },
): void {
  const { number, value } = object;
  const content = file.streamOf({ kind: 'ref', number });
  const placeOf = (offset: number) => ({ kind: 'object', object: number, offset }) as const;
  if (content)
    searchShown(search, content, fonts(fontsIn(file, entriesOf(value))), { ...spot, placeOf });
}

/** A name that is not known in one place is looked for in all: then there may be several. */
const mostFonts = 4;

/** Each font is read once. */
function fontShelf(file: PdfFile): FontShelf {
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

function searchShown(search: Search, content: Uint8Array, fontNamed: FontNamed, spot: Spot): void {
  const inside = deeper(spot, 'pdf-text');
  const usedFonts = new Set<Font>();
  let variants = 1;
  for (let variant = 0; variant < variants; variant += 1) {
    const { text, said, fonts } = readPageText(content, (name) => {
      const named = fontNamed(name);
      variants = Math.max(variants, named.length);
      return named[Math.min(variant, named.length - 1)] ?? null;
    });
    for (const font of fonts) usedFonts.add(font);
    for (const shown of new Set([text, turned(text)])) searchUnits(search, unitsOf(shown), inside);
    for (const units of said) searchUnits(search, units, deeper(spot, 'pdf-string'));
  }
  if ([...usedFonts].some(({ hasLetters }) => !hasLetters))
    tellUnread(search, spot, 'font-without-letters');
}

const searchUnits = (search: Search, units: Uint16Array, spot: Spot): void =>
  searchText(
    search,
    newText(units, (at) => at),
    spot,
    0,
  );

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** Arabic and Hebrew are drawn from left to right like all else, so their last letter comes first. */
const turned = (text: string): string =>
  text.replace(
    /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc][\s\u200b\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]*/g,
    (run) => Array.from(run).toReversed().join(''),
  );
