/** A letter with its annexes on pages: what stands before the exhibits. */
import { inOrder } from '../../complaint/in-order.ts';
import type { Annex, LetterSet } from '../../domain/annex.ts';
import type { PagesOf } from '../../domain/exhibit-sheet.ts';
import type { Letter } from '../../domain/letter.ts';
import type { DocumentType } from '../text/document-type.ts';
import { blockStrips, headingStrips, scaled } from './blocks.ts';
import { letterStrips } from './letter-strips.ts';
import {
  type Frame,
  letterFrame,
  letterSizes,
  type Sizes,
  sheetFrame,
  sheetSizes,
} from './measures.ts';
import { fillPages } from './pages.ts';
import type { LaidPage, LaidPart } from './placed.ts';
import { type Setting, settingOf } from './setting.ts';
import { element } from './structure.ts';

/** The parts in the order in which they lie; exhibits are named by the pages that `pagesOf` gives. */
export const layoutLetterSet = (set: LetterSet, type: DocumentType, pagesOf: PagesOf): LaidPart[] =>
  inOrder(set).map((part) =>
    part.kind === 'letter'
      ? layoutLetter(part.letter, type, pagesOf)
      : layoutAnnex(part.annex, type, pagesOf),
  );

function layoutLetter(letter: Letter, type: DocumentType, pagesOf: PagesOf): LaidPart {
  const { language, subject: title } = letter;
  const setting = settingIn({ language, title }, letterPaper, { type, pagesOf });
  return { title, language, pages: fillPages(letterStrips(letter, setting), letterFrame).pages };
}

function layoutAnnex(annex: Annex, type: DocumentType, pagesOf: PagesOf): LaidPart {
  const { title, language, kind } = annex;
  const ports = { type, pagesOf };
  const pages =
    kind === 'triage-sheet' ? sheetPages(annex, ports) : annexPages(annex, letterPaper, ports);
  return { title, language, pages };
}

type Paper = { readonly frame: Frame; readonly sizes: Sizes };
type Ports = { readonly type: DocumentType; readonly pagesOf: PagesOf };

const letterPaper: Paper = { frame: letterFrame, sizes: letterSizes };

const settingIn = (
  { language, title }: Pick<Annex, 'language' | 'title'>,
  { frame, sizes }: Paper,
  { type, pagesOf }: Ports,
): Setting =>
  settingOf({
    fonts: type,
    sizes,
    language,
    column: frame,
    pagesOf,
    within: element('Sect', null, { language, title }),
  });

function annexPages(annex: Annex, paper: Paper, ports: Ports): readonly LaidPage[] {
  const setting = settingIn(annex, paper, ports);
  const strips = [
    ...headingStrips('H1', annex.title, scaled(setting, 1.2)),
    ...blockStrips(annex.blocks, setting),
  ];
  return fillPages(strips, paper.frame).pages;
}

// The last one is still read with good eyes; what does not fit then goes on over the page.
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65];

/** On one page, in the largest type that fits. */
function sheetPages(annex: Annex, ports: Ports): readonly LaidPage[] {
  const inScale = (scale: number) =>
    annexPages(annex, { frame: sheetFrame, sizes: sheetSizes(scale) }, ports);
  for (const scale of scales) {
    const pages = inScale(scale);
    if (pages.length === 1) return pages;
  }
  return inScale(1);
}
