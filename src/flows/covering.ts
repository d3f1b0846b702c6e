/** What is covered in one pack: done to its words while they are looked at, and to its files when it is made. */
import { coverWords } from '../complaint/cover-words.ts';
import type { Cover } from '../domain/cover.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { Edition } from '../domain/pack.ts';
import { coverContents, type DerivedFiles } from '../redaction/cover-contents.ts';
import { type Covers, coversWith } from '../redaction/covering.ts';
import type { PackOrder } from './write-letters.ts';

/** What is really covered: in a pack for oneself nothing. */
export const coversFor = (edition: Edition, covers: readonly Cover[]): readonly Cover[] =>
  edition === 'full' ? [] : covers;

export const coversIn = (
  { language }: Pick<PackOrder, 'language'>,
  list: readonly Cover[],
): Covers => coversWith(list, (kind) => coverWords[language][kind]);

/** The same contents with `list` covered; `made`: what was made of the files, when that was done. */
export function coveringOf(
  order: Pick<PackOrder, 'language' | 'edition'>,
  list: readonly Cover[],
  made?: DerivedFiles,
): (contents: PackContents) => PackContents {
  const meant = coversFor(order.edition, list);
  if (meant.length === 0 && made === undefined) return (contents) => contents;
  const covers = coversIn(order, meant);
  return (contents) => coverContents(contents, covers, made);
}
