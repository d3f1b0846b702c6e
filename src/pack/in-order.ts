/** Rows in an order of their own, so that it does not matter how the database hands them out. */
import type { PackContents } from '../domain/dossier.ts';
import { sealedAtOf } from '../domain/record.ts';

/** By code units: the same in every language and on every computer. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The contents with everything by its moment, and then by its id. */
export const inOrder = (contents: PackContents): PackContents => ({
  ...contents,
  records: contents.records.toSorted(
    (a, b) => compare(sealedAtOf(a), sealedAtOf(b)) || compare(a.id, b.id),
  ),
  annotations: contents.annotations.toSorted(
    (a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id),
  ),
  captures: contents.captures.toSorted(
    (a, b) => compare(a.startedAt, b.startedAt) || compare(a.id, b.id),
  ),
  files: contents.files.toSorted((a, b) => compare(a.addedAt, b.addedAt) || compare(a.id, b.id)),
  passages: contents.passages.toSorted(
    (a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id),
  ),
});
