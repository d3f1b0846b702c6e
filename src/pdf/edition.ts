/** All pages of an order, laid out and numbered, before anything is drawn. */
import type { ExhibitSheet, PagesOf } from '../domain/exhibit-sheet.ts';
import { layoutExhibit } from './layout/exhibit.ts';
import { layoutLetterSet } from './layout/letter-set.ts';
import type { LaidPage, LaidPart } from './layout/placed.ts';
import { inVolumes, type Pagination, paginate, type VolumePlan } from './paginate.ts';
import type { PdfOrder } from './pdf-order.ts';
import type { DocumentType } from './text/document-type.ts';
import { volumeSheet } from './volume-sheet.ts';

export type LaidExhibit = { readonly sheet: ExhibitSheet; readonly pages: readonly LaidPage[] };

export type Volume = {
  readonly plan: VolumePlan;
  readonly front: readonly LaidPart[];
  readonly exhibits: readonly LaidExhibit[];
};

export type Edition = {
  readonly volumes: readonly Volume[];
  readonly pages: number;
  readonly pagesOf: PagesOf;
};

export function layOut(order: PdfOrder, type: DocumentType): Edition {
  const exhibits = order.sheets.map((sheet) => ({ sheet, pages: layoutExhibit(sheet, type) }));
  const volumes = inVolumes(exhibits, order.exhibitsPerVolume);
  const counts = volumes.map((volume) => volume.map(countOf));
  let fronts: LaidPart[][] = [];
  const pagination = paginate(counts, (guess) => {
    fronts = counts.map((_, at) => frontOf(order, guess, at, type));
    return fronts.map(pagesIn);
  });
  const { pages, pagesOf } = pagination;
  return { volumes: volumesOf(pagination, fronts, volumes), pages, pagesOf };
}

const countOf = ({ sheet, pages }: LaidExhibit) => ({ number: sheet.number, pages: pages.length });

const pagesIn = (parts: readonly LaidPart[]): number =>
  parts.reduce((sum, { pages }) => sum + pages.length, 0);

const volumesOf = (
  { volumes }: Pagination,
  fronts: readonly LaidPart[][],
  exhibits: readonly (readonly LaidExhibit[])[],
): Volume[] =>
  volumes.map((plan, at) => ({
    plan,
    front: filledUp(fronts[at] ?? [], plan.front),
    exhibits: exhibits[at] ?? [],
  }));

/** The letters and what goes with them in the first volume; which volume it is where there are more. */
function frontOf(order: PdfOrder, guess: Pagination, at: number, type: DocumentType): LaidPart[] {
  const sets = at === 0 ? [order.set, ...order.others] : [];
  const first = sets.flatMap((set) => layoutLetterSet(set, type, guess.pagesOf));
  if (guess.volumes.length === 1) return first;
  const sheet = volumeSheet(order, guess, at);
  const { title, language } = sheet;
  return [...first, { title, language, pages: layoutExhibit(sheet, type, guess.pagesOf) }];
}

/** As many pages as were counted on. */
function filledUp(parts: readonly LaidPart[], count: number): LaidPart[] {
  const left = count - pagesIn(parts);
  const last = parts.at(-1);
  if (left <= 0 || last === undefined) return [...parts];
  const empty = Array.from({ length: left }, () => ({ items: [] }));
  return [...parts.slice(0, -1), { ...last, pages: [...last.pages, ...empty] }];
}
