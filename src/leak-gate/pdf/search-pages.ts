/** Searches what somebody reads who looks at a PDF, page by page. */
import { joinedBytes } from '../inflate/inflater.ts';
import { deeper, type Search, type Spot, tellUnread } from '../search.ts';
import { searchText } from '../text/search-text.ts';
import { newText } from '../text/text.ts';
import { type FontNamed, fontShelf } from './font-shelf.ts';
import type { Font } from './fonts.ts';
import type { PdfObject } from './objects.ts';
import { readPageText } from './page-text.ts';
import { fontsIn, isPicture, type PdfPage, pagesOf } from './pages.ts';
import type { PdfFile } from './pdf-file.ts';
import { entriesOf } from './values.ts';

export function searchPages(search: Search, file: PdfFile, spot: Spot): void {
  const fonts = fontShelf(file);
  const onPages = new Set<PdfObject | null>();
  for (const [index, page] of pagesOf(file).entries()) {
    search.signal?.throwIfAborted();
    const contents = page.contents.map(file.objectOf);
    for (const object of contents) onPages.add(object);
    const placeOf = (offset: number) => ({ kind: 'page', page: index + 1, offset }) as const;
    searchShown(search, contentOf(file, contents), fonts(page.fonts), { ...spot, placeOf });
  }
  // Forms that pages are drawn from, and what older versions showed.
  for (const object of file.objects.filter((one) => !onPages.has(one)))
    searchElsewhere(search, file, object, { spot, fontNamed: fonts(ownFonts(file, object)) });
}

const lineEnd = Uint8Array.of(10);

const contentOf = (file: PdfFile, contents: readonly (PdfObject | null)[]): Uint8Array =>
  joinedBytes(contents.flatMap((object) => [file.bytesOf(object) ?? lineEnd, lineEnd]));

const ownFonts = (file: PdfFile, { value }: PdfObject): PdfPage['fonts'] =>
  fontsIn(file, entriesOf(value));

function searchElsewhere(
  search: Search,
  file: PdfFile,
  object: PdfObject,
  { spot, fontNamed }: { readonly spot: Spot; readonly fontNamed: FontNamed },
): void {
  const content = isPicture(object) ? null : file.bytesOf(object);
  const placeOf = (offset: number) => ({ kind: 'object', object: object.number, offset }) as const;
  if (content !== null && showsText(content))
    searchShown(search, content, fontNamed, { ...spot, placeOf });
}

const [show, showApart, showMark] = [0x6a, 0x4a, 0x54];
const before = new Set(Array.from(')>] \n\r', (sign) => sign.charCodeAt(0)));

/** Whether the operators `Tj` or `TJ` stand in it, behind a string or a list. */
function showsText(content: Uint8Array): boolean {
  for (let at = content.indexOf(showMark); at >= 0; at = content.indexOf(showMark, at + 1)) {
    const next = content[at + 1];
    if ((next === show || next === showApart) && before.has(content[at - 1] ?? 0)) return true;
  }
  return false;
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
