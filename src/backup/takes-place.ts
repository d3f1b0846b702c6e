/**
 * When a row takes the place of one of the same version that is here. Packs for others hold some rows
 * with less in them than their maker has: then the same version comes again, with all of it.
 */
import type { Entity, EntityKind } from '../domain/dossier.ts';

export type TakesPlace = (here: Entity, row: Entity) => boolean;

/** Of which a pack for somebody else may hold a part only. */
const partly: readonly EntityKind[] = [
  'added-file',
  'print-copy',
  'page-version',
  // Where something in them was covered.
  'capture',
  'annotation',
  'file-passage',
  'step',
];

/** Every row goes through its schema, so the same row is the same text. */
const saidIn = (row: Entity): string => JSON.stringify({ ...row, origin: null });

const isOther = (here: Entity, row: Entity): boolean =>
  partly.includes(row.kind) && saidIn(here) !== saidIn(row);

const isOwnInstead: TakesPlace = (here, row) =>
  here.origin.kind === 'pack' && row.origin.kind === 'own';

/** From a backup, or a full pack of one's own. */
export const wholeOwn: TakesPlace = (here, row) => isOwnInstead(here, row) || isOther(here, row);

/** From a pack of one's own that was made for others. */
export const partOfOwn: TakesPlace = isOwnInstead;

/** From a full pack of somebody else: it adds to what came with a lesser one, and to nothing of one's own. */
export const wholeReceived: TakesPlace = (here, row) =>
  here.origin.kind === 'pack' && isOther(here, row);

export const never: TakesPlace = () => false;
