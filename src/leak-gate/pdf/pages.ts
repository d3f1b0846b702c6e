/** The pages of a PDF in their order, and with which fonts each is written. */

import type { PdfObject } from './objects.ts';
import type { PdfFile } from './pdf-file.ts';
import { type Entries, entriesOf, itemsOf, nameOf, type PdfValue } from './values.ts';

export type PdfPage = {
  /** Objects of its content. */
  readonly contents: readonly PdfValue[];
  readonly fonts: Entries;
};

/** As the tree has them, and behind them those that stand in no tree. */
export function pagesOf(file: PdfFile): PdfPage[] {
  const seen = new Set<Entries>();
  const roots = file.trailers.toReversed().map((trailer) => entriesOf(trailer).get('Root'));
  const ordered = roots.flatMap((root) => {
    const pages = entriesOf(file.resolve(root)).get('Pages');
    return leavesOf(file, pages, { seen, fonts: new Map(), depth: 0 });
  });
  const others = file.objects.flatMap(({ value }) =>
    nameOf(entriesOf(value).get('Type')) === 'Page'
      ? leavesOf(file, value, { seen, fonts: new Map(), depth: 0 })
      : [],
  );
  return [...ordered, ...others];
}

/** Trees of pages are made low; one that is not is no document. */
const deepest = 100;

type Around = { readonly seen: Set<Entries>; readonly fonts: Entries; readonly depth: number };

function leavesOf(
  file: PdfFile,
  value: PdfValue | undefined,
  { seen, fonts, depth }: Around,
): PdfPage[] {
  const node = entriesOf(file.resolve(value));
  if (seen.has(node) || node.size === 0 || depth > deepest) return [];
  seen.add(node);
  // What a node has, all below it have.
  const own = fontsIn(file, node);
  const around = { seen, fonts: own.size > 0 ? own : fonts, depth: depth + 1 };
  const kids = node.get('Kids');
  if (kids !== undefined)
    return itemsOf(file.resolve(kids)).flatMap((kid) => leavesOf(file, kid, around));
  return [{ contents: contentsOf(file, node), fonts: around.fonts }];
}

function contentsOf(file: PdfFile, page: Entries): readonly PdfValue[] {
  const contents = page.get('Contents');
  const resolved = file.resolve(contents);
  if (resolved?.kind === 'array') return resolved.items;
  return contents === undefined ? [] : [contents];
}

export const fontsIn = (file: PdfFile, node: Entries): Entries =>
  entriesOf(file.resolve(entriesOf(file.resolve(node.get('Resources'))).get('Font')));

export const isPicture = ({ value }: PdfObject): boolean =>
  nameOf(entriesOf(value).get('Subtype')) === 'Image';
