/**
 * What a pack of somebody else adds to what is here: their reports, and what belongs to those. It
 * changes nothing of one's own, and what they sent, wrote or gave out is not taken for one's own.
 */
import type { Entity, EntityKind } from '../domain/dossier.ts';
import type { BlobId, Sha256 } from '../domain/ids.ts';
import { keptFilesOf } from '../domain/kept-file.ts';
import { isSamePage } from '../domain/page-version.ts';
import type { Origin } from '../domain/revision.ts';
import { type Present, planRestore, type RestorePlan } from './plan-restore.ts';
import { wholeReports } from './stand-ins.ts';
import { never, wholeReceived } from './takes-place.ts';

export type ImportPlan = RestorePlan & {
  /** Rows that are not taken over; whoever keeps the pack keeps them with it. */
  readonly leftOut: readonly Entity[];
};

/**
 * `origin`: the pack. Every new row says that it came from there; one that is here with less in it goes on
 * saying where it came from first. `isFull`: it holds all that its maker has.
 */
export function planImport(
  present: Present,
  received: readonly Entity[],
  origin: Origin,
  isFull = false,
): ImportPlan {
  const mayCome = receivable(present.entities);
  const first = new Map(present.entities.map((row) => [row.rev, row.origin]));
  const taken = received
    .filter(mayCome)
    .map((row): Entity => ({ ...row, origin: first.get(row.rev) ?? origin }));
  return {
    ...planRestore(present, taken, isFull ? wholeReceived : never),
    leftOut: received.filter((row) => !mayCome(row)),
  };
}

/** Reports and what belongs to them. A step, a letter or a situation is of whoever took it, wrote it or is in it. */
const received: readonly EntityKind[] = [
  'record',
  'derived-record',
  'removed',
  'annotation',
  'capture',
  'page-version',
  'added-change',
  'added-file',
  'file-passage',
  'print-copy',
  'received-pack',
];

/** Which rows may come: those that are here, in whatever form, and those about nothing that is one's own. */
function receivable(here: readonly Entity[]): (row: Entity) => boolean {
  const known = new Set<unknown>(here.map(({ rev }) => rev));
  const whole = wholeReports(here);
  const isOwn = ownMatter(here.filter(({ origin }) => origin.kind === 'own'));
  const isHere = (row: Entity) =>
    known.has(row.rev) || (row.kind === 'derived-record' && whole.has(row.id));
  return (row) => isHere(row) || (received.includes(row.kind) && !isOwn(row));
}

/** A newer version of what is one's own, a part of it, or a look at its page. */
function ownMatter(own: readonly Entity[]): (row: Entity) => boolean {
  const names = new Set<unknown>(own.flatMap(({ id, rev }) => [id, rev]));
  const files = new Set(own.flatMap(keptFilesOf).map(({ blobId }) => blobId));
  const marks = own.filter((row) => row.kind === 'annotation');
  return (row) =>
    names.has(row.id) ||
    names.has(row.parentRev) ||
    ('recordId' in row && names.has(row.recordId)) ||
    (row.kind === 'print-copy' && files.has(row.of)) ||
    (row.kind === 'page-version' && marks.some((mark) => isSamePage(mark, row)));
}

/**
 * Whether one name is given to two different files. Names are random, so that happens only when somebody
 * wants to put other bytes in the place of what is here.
 */
export function disagreeOnFiles(rows: readonly Entity[]): boolean {
  const named = new Map<BlobId, Sha256>();
  for (const { blobId, sha256 } of rows.flatMap(keptFilesOf)) {
    if ((named.get(blobId) ?? sha256) !== sha256) return true;
    named.set(blobId, sha256);
  }
  return false;
}
