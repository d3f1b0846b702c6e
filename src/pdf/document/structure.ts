/** The structure of a document (PDF 1.7, 14.7): which element each thing on a page belongs to. */
import { languageOr } from '../../complaint/html.ts';
import type { Box } from '../../domain/capture.ts';
import type { StructElement } from '../layout/placed.ts';
import { within } from './pdf-text.ts';

type PdfElement = PDFKit.PDFStructureElement;

/** What is met on the pages of one part, until the part ends. */
export type Structure = {
  readonly doc: PDFKit.PDFDocument;
  readonly root: PdfElement;
  readonly made: Map<StructElement, PdfElement>;
  /** Those that were first met on this page, in that order. */
  readonly ofPage: StructElement[];
  /** Links that lead nowhere in this file: they are words like others. */
  readonly withoutAim: Set<StructElement>;
  /** Pictures that are not there: a sentence stands in their place. */
  readonly replaced: Set<StructElement>;
  /** Where a figure is; without it there is no figure. */
  readonly boxes: Map<StructElement, Box>;
  open: StructElement | 'artifact' | null;
};

export function startStructure(doc: PDFKit.PDFDocument): Structure {
  const root = doc.struct('Document');
  doc.addStructure(root);
  return {
    doc,
    root,
    made: new Map(),
    ofPage: [],
    withoutAim: new Set(),
    replaced: new Set(),
    boxes: new Map(),
    open: null,
  };
}

/** What is drawn from now on belongs to the element. */
export function enter(structure: Structure, element: StructElement): void {
  if (structure.open === element) return;
  leave(structure);
  const role = roleOf(structure, element);
  elementOf(structure, element).add(structure.doc.markStructureContent(role));
  structure.open = element;
}

/** What is drawn from now on says nothing: lines, colours, numbers of pages. */
export function enterArtifact(structure: Structure, type: 'Layout' | 'Pagination'): void {
  leave(structure);
  structure.doc.markContent('Artifact', { type });
  structure.open = 'artifact';
}

export function leave(structure: Structure): void {
  if (structure.open !== null) structure.doc.endMarkedContent();
  structure.open = null;
}

export function elementOf(structure: Structure, element: StructElement): PdfElement {
  const made = structure.made.get(element);
  if (made) return made;
  const parent = element.parent === null ? structure.root : elementOf(structure, element.parent);
  const child = structure.doc.struct(roleOf(structure, element), optionsOf(structure, element));
  Object.assign(child.dictionary.data, attributesOf(element));
  parent.add(child);
  structure.made.set(element, child);
  structure.ofPage.push(element);
  return child;
}

/**
 * Links end with their page, for pdfkit takes the last page for the one that they are on. What goes on
 * over the page goes on in another link.
 */
export function endPage(structure: Structure): void {
  leave(structure);
  for (const element of structure.ofPage.splice(0)) {
    const link = linkAround(element);
    if (link === null) continue;
    structure.made.get(link)?.end();
    structure.made.delete(element);
  }
}

/** Everything of this part was drawn: it is written, and forgotten. */
export function endPart(structure: Structure): void {
  for (const [element, made] of structure.made) if (element.parent === null) made.end();
  structure.made.clear();
  structure.withoutAim.clear();
  structure.replaced.clear();
  structure.boxes.clear();
}

export function linkAround(element: StructElement | null): StructElement | null {
  if (element === null || element.role === 'Link') return element;
  return linkAround(element.parent);
}

function roleOf({ withoutAim, replaced }: Structure, element: StructElement): string {
  if (withoutAim.has(element)) return 'Span';
  return replaced.has(element) ? 'P' : element.role;
}

function optionsOf({ boxes, replaced }: Structure, element: StructElement) {
  const { language, title, alt, actualText, scope, role } = element;
  const box = boxes.get(element);
  return {
    // RFC 5646 has a word for a language that is not known; an empty one is not allowed everywhere.
    ...(language === null ? {} : { lang: languageOr(language) || 'und' }),
    ...(title === null ? {} : { title: within(title) }),
    ...(alt === null || role === 'Link' || replaced.has(element) ? {} : { alt: within(alt) }),
    ...(actualText === null ? {} : { actual: within(actualText) }),
    ...(scope === null ? {} : { scope }),
    ...(box === undefined || replaced.has(element) ? {} : { bbox: cornersOf(box) }),
  };
}

const cornersOf = ({ left, top, width, height }: Box) =>
  [left, top, left + width, top + height] as const;

const attributesOf = ({ numbering }: StructElement): object =>
  numbering === null ? {} : { A: { O: 'List', ListNumbering: numbering } };
