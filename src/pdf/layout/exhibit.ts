/** One exhibit on pages: what is said of it, and its pictures. */
import type { ExhibitSheet, PagesOf, SheetPicture } from '../../domain/exhibit-sheet.ts';
import type { DocumentType } from '../text/document-type.ts';
import { blockStrips, headingStrips, scaled } from './blocks.ts';
import { exhibitFrame, letterSizes } from './measures.ts';
import { type Filled, fillPages } from './pages.ts';
import { pictureStrips, scaleOf } from './picture.ts';
import type { LaidPage } from './placed.ts';
import { type Setting, settingOf } from './setting.ts';
import { element } from './structure.ts';

const nowhere: PagesOf = () => null;

/** Its pages, at least one. References lead only to exhibits of which `pagesOf` knows the pages. */
export function layoutExhibit(
  sheet: ExhibitSheet,
  fonts: DocumentType,
  pagesOf: PagesOf = nowhere,
): LaidPage[] {
  const setting = settingFor(sheet, fonts, pagesOf);
  const words = wordsOn(sheet, setting);
  const [first, ...rest] = sheet.pictures;
  if (first === undefined) return [...words.pages];
  if (!hasRoom(words, first)) return [...words.pages, ...pagesOfOwn(sheet.pictures, setting)];
  return [...withPicture(words, first, setting), ...pagesOfOwn(rest, setting)];
}

const settingFor = (
  { language, title }: ExhibitSheet,
  fonts: DocumentType,
  pagesOf: PagesOf,
): Setting =>
  settingOf({
    fonts,
    sizes: letterSizes,
    language,
    column: exhibitFrame,
    pagesOf,
    within: element('Sect', null, { language, title }),
  });

const wordsOn = ({ title, blocks }: ExhibitSheet, setting: Setting): Filled =>
  fillPages(
    [...headingStrips('H1', title, scaled(setting, 1.2)), ...blockStrips(blocks, setting)],
    exhibitFrame,
  );

const underWords = 12;

/** So much smaller than on a page of its own is still as easy to read. */
const stillReadable = 0.85;

/** A picture gets a page of its own when less than half of one is left, or when it would be too small. */
function hasRoom({ end }: Filled, picture: SheetPicture): boolean {
  const { top, bottom, width } = exhibitFrame;
  if (bottom - end < (bottom - top) / 2) return false;
  const scaleIn = (height: number) => scaleOf(picture, { width, height });
  return scaleIn(bottom - end - underWords) >= stillReadable * scaleIn(bottom - top);
}

function withPicture({ pages, end }: Filled, picture: SheetPicture, setting: Setting): LaidPage[] {
  const [beside, ...more] = picturePages(picture, end + underWords, setting);
  const items = [...(pages.at(-1)?.items ?? []), ...(beside?.items ?? [])];
  return [...pages.slice(0, -1), { items }, ...more];
}

const pagesOfOwn = (pictures: readonly SheetPicture[], setting: Setting): LaidPage[] =>
  pictures.flatMap((picture) => picturePages(picture, exhibitFrame.top, setting));

function picturePages(picture: SheetPicture, top: number, setting: Setting): readonly LaidPage[] {
  const strips = pictureStrips(picture, exhibitFrame.bottom - top, setting);
  return fillPages(strips, { ...exhibitFrame, top }).pages;
}
