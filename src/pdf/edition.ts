/** All pages of an order, laid out and numbered, before anything is drawn. */
import type { ExhibitSheet, PagesOf } from '../domain/exhibit-sheet.ts';
import type { LaidPage, LaidPart } from './layout/placed.ts';
import { inVolumes, type Pagination, paginate, type VolumePlan } from './paginate.ts';
import type { PdfOrder } from './pdf-order.ts';
import { volumeSheet } from './volume-sheet.ts';

/** How things are laid on pages. */
export type Layout = {
  readonly letterSet: (set: PdfOrder['set'], pagesOf: PagesOf) => readonly LaidPart[];
  readonly exhibit: (sheet: ExhibitSheet) => readonly LaidPage[];
};

export type LaidExhibit = { readonly sheet: ExhibitSheet; readonly pages: readonly LaidPage[] };

export type Volume = {
  readonly plan: VolumePlan;
  readonly front: readonly LaidPart[];
  readonly exhibits: readonly LaidExhibit[];
};

export type Edition = { readonly volumes: readonly Volume[]; readonly pages: number };

export function layOut(order: PdfOrder, layout: Layout): Edition {
  const exhibits = order.sheets.map((sheet) => ({ sheet, pages: layout.exhibit(sheet) }));
  const volumes = inVolumes(exhibits, order.exhibitsPerVolume);
  const counts = volumes.map((volume) => volume.map(countOf));
  let fronts: LaidPart[][] = [];
  const pagination = paginate(counts, (guess) => {
    fronts = counts.map((_, at) => frontOf(order, guess, at, layout));
    return fronts.map(pagesIn);
  });
  return { volumes: volumesOf(pagination, fronts, volumes), pages: pagination.pages };
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

/** The letter and what goes with it in the first volume; which volume it is where there are more. */
function frontOf(order: PdfOrder, guess: Pagination, at: number, layout: Layout): LaidPart[] {
  const first = at === 0 ? layout.letterSet(order.set, guess.pagesOf) : [];
  if (guess.volumes.length === 1) return [...first];
  const sheet = volumeSheet(order, guess, at);
  const { title, language } = sheet;
  return [...first, { title, language, pages: layout.exhibit(sheet) }];
}

/** As many pages as were counted on. */
function filledUp(parts: readonly LaidPart[], count: number): LaidPart[] {
  const left = count - pagesIn(parts);
  const last = parts.at(-1);
  if (left <= 0 || last === undefined) return [...parts];
  const empty = Array.from({ length: left }, () => ({ items: [] }));
  return [...parts.slice(0, -1), { ...last, pages: [...last.pages, ...empty] }];
}
