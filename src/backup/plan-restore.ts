/**
 * What a backup adds to what is here. Nothing here is written over or taken away: the same version is
 * the same row, two newest versions are both kept, and what was removed here stays removed.
 */

import type { Annotation } from '../domain/annotation.ts';
import type { Capture } from '../domain/capture.ts';
import type { Entity } from '../domain/dossier.ts';
import type { BlobId, RevisionId } from '../domain/ids.ts';
import { type KeptFile, keptFilesOf } from '../domain/kept-file.ts';
import { isSamePage, type PageVersion } from '../domain/page-version.ts';
import { isReport } from '../domain/record.ts';
import { heads } from '../domain/revision.ts';
import { replacedStandIns, withoutStandIns } from './stand-ins.ts';
import { type TakesPlace, wholeOwn } from './takes-place.ts';

/** What is here before. */
export type Present = {
  readonly entities: readonly Entity[];
  /** Rows that are here and cannot be read. */
  readonly damaged: ReadonlySet<RevisionId>;
};

export type WantedFile = {
  readonly file: KeptFile;
  readonly page: string;
  /** A row that is here already names it too. */
  readonly isNamedHere: boolean;
};

export type RestorePlan = {
  /** Rows that are not here. */
  readonly add: readonly Entity[];
  /** Of rows that are here and cannot be read, or have less in them: these take their place. */
  readonly mend: readonly Entity[];
  /** What makes way: the empty dossier that a new browser began with, and stand-ins. */
  readonly drop: readonly RevisionId[];
  readonly files: ReadonlyMap<BlobId, WantedFile>;
  /** Reports of which something comes back, … */
  readonly restored: number;
  /** … that were all here, … */
  readonly unchanged: number;
  /** … and that were removed here since, and stay so. */
  readonly staysRemoved: number;
  /** All that is here afterwards lies in the backup too. */
  readonly isAllInBackup: boolean;
};

export function planRestore(
  present: Present,
  backup: readonly Entity[],
  takesPlace: TakesPlace = wholeOwn,
): RestorePlan {
  const rows = newRows(present, backup);
  const drop = [...emptyDossier(present, backup), ...replacedStandIns(present.entities, rows)];
  const add = rows.filter(({ rev }) => !present.damaged.has(rev));
  const better = betterRows(present, backup, takesPlace);
  const mend = [...rows.filter(({ rev }) => present.damaged.has(rev)), ...better];
  const revs = new Set(backup.map(({ rev }) => rev));
  return {
    add,
    mend,
    drop,
    files: filesOf([...rows, ...better], present, revs),
    ...count(present, backup, rows),
    isAllInBackup:
      present.damaged.size === 0 &&
      present.entities.every(({ rev }) => revs.has(rev) || drop.includes(rev)),
  };
}

function newRows(present: Present, backup: readonly Entity[]): Entity[] {
  const known = new Set(present.entities.map(({ rev }) => rev));
  const fresh = distinct(backup).filter(({ rev }) => !known.has(rev));
  const standing = standingOf(present.entities);
  const isKept = (entity: Entity) =>
    present.damaged.has(entity.rev) || !isOverruled(entity, standing);
  const kept = withoutStandIns(fresh.filter(isKept), present.entities);
  const named = new Set([...kept, ...present.entities].flatMap(captureIdsOf));
  const wasNamed = new Set(backup.flatMap(captureIdsOf));
  const isWanted = wantedVersions([...kept, ...present.entities], backup);
  return kept.filter((entity) => {
    if (entity.kind === 'capture') return named.has(entity.id) || !wasNamed.has(entity.id);
    return entity.kind !== 'page-version' || isWanted(entity);
  });
}

/** Those that are here already, with less in them. */
function betterRows(
  { entities }: Present,
  backup: readonly Entity[],
  takesPlace: TakesPlace,
): Entity[] {
  const here = new Map(entities.map((entity) => [entity.rev, entity]));
  return distinct(backup).filter((row) => {
    const known = here.get(row.rev);
    return known !== undefined && takesPlace(known, row);
  });
}

/** A later text of a page comes along with a mark on that page, or when it had none in the backup. */
function wantedVersions(after: readonly Entity[], backup: readonly Entity[]) {
  const isMark = (entity: Entity): entity is Annotation => entity.kind === 'annotation';
  const [marks, before] = [after.filter(isMark), backup.filter(isMark)];
  return (version: PageVersion) =>
    marks.some((mark) => isSamePage(mark, version)) ||
    !before.some((mark) => isSamePage(mark, version));
}

const distinct = (entities: readonly Entity[]): Entity[] =>
  [...new Map(entities.toReversed().map((entity) => [entity.rev, entity])).values()].toReversed();

type Standing = 'in-use' | 'removed';

/** How the records stand: removed when every newest version says so. */
function standingOf(entities: readonly Entity[]): Map<unknown, Standing> {
  const standing = new Map<unknown, Standing>();
  for (const { id, kind } of heads(entities.filter(isVersion)))
    if (kind !== 'removed') standing.set(id, 'in-use');
    else if (!standing.has(id)) standing.set(id, 'removed');
  return standing;
}

const isVersion = (entity: Entity): boolean =>
  entity.kind === 'draft' || isReport(entity) || entity.kind === 'removed';

/** What was removed here stays removed; what is in use here is not removed by an older removal. */
function isOverruled(entity: Entity, standing: ReadonlyMap<unknown, Standing>): boolean {
  if (entity.kind === 'removed') return standing.has(entity.id);
  return standing.get(isPartOfRecord(entity) ? entity.recordId : entity.id) === 'removed';
}

type PartOfRecord = Extract<Entity, { readonly recordId: unknown }>;

const isPartOfRecord = (entity: Entity): entity is PartOfRecord => 'recordId' in entity;

function captureIdsOf(entity: Entity): readonly Capture['id'][] {
  if (entity.kind === 'annotation') return [entity.captureId];
  const isNaming = entity.kind === 'draft' || isReport(entity);
  return isNaming && entity.happening.kind === 'page' ? entity.happening.captures : [];
}

/** Of new rows, and of those here that are in the backup too: theirs may be damaged here. */
function filesOf(rows: readonly Entity[], present: Present, revs: ReadonlySet<RevisionId>) {
  const fresh = new Set(rows.map(({ rev }) => rev));
  const here = present.entities.filter(({ rev }) => revs.has(rev) && !fresh.has(rev));
  const wanted = [
    ...rows.flatMap((entity) => wantedOf(entity, false)),
    ...here.flatMap((entity) => wantedOf(entity, true)),
  ];
  return new Map(wanted.map((one) => [one.file.blobId, one]));
}

const wantedOf = (entity: Entity, isNamedHere: boolean): WantedFile[] =>
  keptFilesOf(entity).map((file) => ({ file, page: pageNameOf(entity), isNamedHere }));

function pageNameOf(entity: Entity): string {
  if (entity.kind === 'capture') return entity.facts.title || entity.facts.url;
  if (entity.kind === 'added-file') return entity.title;
  return entity.kind === 'page-version' ? entity.source : '';
}

/** A browser that is new has a dossier with nothing in it; the one from the backup takes its place. */
function emptyDossier({ entities, damaged }: Present, backup: readonly Entity[]): RevisionId[] {
  const isEmpty = entities.every((entity) => entity.kind === 'dossier' && entity.title === '');
  const isReplaced = backup.some(({ kind }) => kind === 'dossier');
  if (!isEmpty || !isReplaced || damaged.size > 0) return [];
  const revs = new Set(backup.map(({ rev }) => rev));
  return entities.map(({ rev }) => rev).filter((rev) => !revs.has(rev));
}

function count(present: Present, backup: readonly Entity[], rows: readonly Entity[]) {
  const here = standingOf(present.entities);
  const inBackup = inUse(standingOf(backup));
  const touched = new Set<unknown>(rows.filter(isVersion).map(({ id }) => id));
  const removed = inBackup.filter((id) => here.get(id) === 'removed');
  const restored = inBackup.filter((id) => touched.has(id));
  return {
    restored: restored.length,
    staysRemoved: removed.length,
    unchanged: inBackup.length - restored.length - removed.length,
  };
}

const inUse = (standing: ReadonlyMap<unknown, Standing>): unknown[] =>
  [...standing].flatMap(([id, how]) => (how === 'in-use' ? [id] : []));
