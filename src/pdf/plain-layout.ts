/** A plain layout, until the real one is there: Latin words, one under the other. */
import { partsInOrder } from '../complaint/in-order.ts';
import { sayBlocks } from '../complaint/say-references.ts';
import type { LetterSet } from '../domain/annex.ts';
import type { ExhibitSheet, PagesOf, SheetPicture } from '../domain/exhibit-sheet.ts';
import type { Block } from '../domain/letter.ts';
import type { Layout } from './edition.ts';
import type { LaidPage, LaidPart, Placed, StructElement, StructRole } from './layout/placed.ts';

const element = (
  role: StructRole,
  parent: StructElement | null,
  more: Partial<StructElement> = {},
): StructElement => ({
  role,
  parent,
  language: null,
  title: null,
  alt: null,
  actualText: null,
  scope: null,
  numbering: null,
  ...more,
});

type Line = { readonly text: string; readonly of: StructElement; readonly exhibit: number | null };

const known = (text: string) =>
  text.replace(/[^\u0020-\u007e\u00a0-\u052f\u2010-\u205e]/gu, '\u2013');

const wrapped = (text: string) =>
  text.split('\n').flatMap((line) => known(line).match(/.{1,90}(?:\s|$)|.{90}/gu) ?? []);

function linesOf(blocks: readonly Block[], sect: StructElement, pagesOf: PagesOf): Line[] {
  return blocks.flatMap((block): Line[] => {
    const [said] = sayBlocks([block], 'nl', pagesOf);
    if (block.kind === 'table') {
      const refs = block.rows.flatMap((row) =>
        row.flatMap((cell) => cell.flatMap((i) => (i.kind === 'pages' ? [i.exhibit] : []))),
      );
      return refs.map((exhibit) => {
        const p = element('P', sect);
        const link = element('Link', p, { alt: `Naar bijlage ${exhibit}` });
        const range = pagesOf(exhibit);
        return {
          text: `bijlage ${exhibit}: blad ${range?.first}–${range?.last}`,
          of: link,
          exhibit,
        };
      });
    }
    if (block.kind === 'heading')
      return [{ text: known(block.text), of: element('H2', sect), exhibit: null }];
    const p = element('P', sect);
    return wrapped(JSON.stringify(said)).map((text) => ({ text, of: p, exhibit: null }));
  });
}

function pagesWith(lines: readonly Line[]): LaidPage[] {
  const pages: LaidPage[] = [];
  for (let at = 0; at < lines.length || at === 0; at += 48) {
    pages.push({
      items: lines.slice(at, at + 48).map(({ text, of, exhibit }, line) => ({
        kind: 'text',
        font: 'latin',
        size: 10,
        x: 57,
        y: 70 + line * 15,
        width: text.length * 5,
        text: text.trimEnd(),
        colour: '#000000',
        of,
        exhibit,
      })),
    });
  }
  return pages;
}

export const layoutLetterSet = (set: LetterSet, pagesOf: PagesOf): LaidPart[] =>
  partsInOrder(set).map((part) => {
    const { title, language, blocks } =
      part.kind === 'letter'
        ? { title: part.letter.subject, language: part.letter.language, blocks: set.letter.blocks }
        : {
            title: part.annex.title,
            language: part.annex.language,
            blocks: set.annexes.find(({ kind }) => kind === part.annex.kind)?.blocks ?? [],
          };
    const sect = element('Sect', null, { language, title });
    const heading = { text: known(title), of: element('H1', sect), exhibit: null };
    return { title, language, pages: pagesWith([heading, ...linesOf(blocks, sect, pagesOf)]) };
  });

function pictureOf(picture: SheetPicture, sect: StructElement): Placed {
  const { width, height } = picture.image;
  const scale = Math.min(480 / width, 680 / height);
  const box = { left: 57, top: 70, width: width * scale, height: height * scale };
  const marks = picture.marks.map((mark) => ({
    left: 57 + mark.left * scale,
    top: 70 + mark.top * scale,
    width: mark.width * scale,
    height: mark.height * scale,
  }));
  const of = element('Figure', sect, { alt: picture.alt, language: picture.altLanguage });
  return { kind: 'picture', picture, box, marks, of };
}

export function layoutExhibit(sheet: ExhibitSheet): LaidPage[] {
  const sect = element('Sect', null, { language: sheet.language, title: sheet.title });
  const heading = { text: known(sheet.title), of: element('H1', sect), exhibit: null };
  return [
    ...pagesWith([heading, ...linesOf(sheet.blocks, sect, () => null)]),
    ...sheet.pictures.map((picture) => ({ items: [pictureOf(picture, sect)] })),
  ];
}

export const plainLayout: Layout = { letterSet: layoutLetterSet, exhibit: layoutExhibit };
