/** Finds the dossier that is worked on, and reads what lies in it. */
import type { Annotation } from '../domain/annotation.ts';
import type { Capture } from '../domain/capture.ts';
import { type Client, clientOf, dossiersOfPacks, type People } from '../domain/client.ts';
import {
  type Dossier,
  type DossierContents,
  type Entity,
  filesOfRecords,
} from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import type { LetterDraft } from '../domain/letter-draft.ts';
import { isSamePage } from '../domain/page-version.ts';
import { type DossierRecord, type Draft, isReport } from '../domain/record.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { RevisionPorts } from '../domain/revision.ts';
import { firstRevision, heads, nextRevision } from '../domain/revision.ts';
import { type Situation, unknownSituation } from '../domain/situation.ts';
import { whenTakenIn } from '../domain/taken-in.ts';
import { withoutWithdrawn } from '../domain/withdrawn.ts';
import { lettersIn } from './letter-drafts.ts';
import { dossierLock, withLock } from './locks.ts';
import type { Session, Store } from './open.ts';
import { oldestFirst } from './records.ts';
import type { DamagedRow, OpenedRows } from './rows.ts';
import { allRows, newestIn, openRows, rowsTagged } from './rows.ts';
import { saveEntities } from './save-entities.ts';

/** Marks and captures that drafts or records name. */
export type Parts = Pick<DossierContents, 'annotations' | 'captures'>;

export type LoadedDossier = {
  /** What may go into a pack: records, and only the marks and captures that they name. */
  readonly contents: DossierContents;
  readonly drafts: readonly Draft[];
  /** Marks and captures that the drafts name. */
  readonly draftParts: Parts;
  /** Letters that somebody is writing, the newest first. They never go into a pack. */
  readonly letters: readonly LetterDraft[];
  readonly damaged: readonly DamagedRow[];
  readonly people: People;
};

/**
 * The one dossier; made the first time, also when two windows ask at once. When its row cannot be read
 * any more, a new row takes its place, so that all that lies in it is found again.
 */
export const currentDossier = (
  store: Store,
  ports: RevisionPorts,
): Promise<Result<Dossier, 'storage-full'>> =>
  withLock(dossierLock, () => foundOrMade(store, ports));

/** Within the lock. */
async function foundOrMade(
  store: Store,
  ports: RevisionPorts,
): Promise<Result<Dossier, 'storage-full'>> {
  const session = await store.session();
  const { entities } = await rowsTagged(session, ['kind=dossier']);
  const known = heads(entities.filter((entity) => entity.kind === 'dossier'))[0];
  if (known !== undefined) return ok(known);
  const dossier = newDossier((await dossierIdOfAnyRow(session)) ?? ports.newId(), ports);
  const saved = await saveEntities(store, [dossier]);
  return saved.ok ? ok(dossier) : saved;
}

const newDossier = (id: DossierId, ports: RevisionPorts): Dossier => ({
  kind: 'dossier',
  ...firstRevision(id, id, ports),
  title: '',
  situation: unknownSituation,
});

/** A newer version of the dossier that says so; when two windows do this at once, one follows the other. */
export const saveSituation = (
  store: Store,
  situation: Situation,
  ports: RevisionPorts,
): Promise<Result<Dossier, 'storage-full'>> =>
  withLock(dossierLock, async () => {
    const dossier = await foundOrMade(store, ports);
    if (!dossier.ok) return dossier;
    const next: Dossier = { ...dossier.value, ...nextRevision(dossier.value, ports), situation };
    const saved = await saveEntities(store, [next]);
    return saved.ok ? ok(next) : saved;
  });

async function dossierIdOfAnyRow({ db, vault }: Session): Promise<DossierId | null> {
  const { entities } = await openRows(vault, await db.getAll('rows'));
  return entities[0]?.dossierId ?? null;
}

/**
 * The dossier with the newest versions of what lies in it, without what was removed. This version keeps
 * one: what a backup brought back from another is shown in it, so that nothing is out of sight. `null`
 * when no row of the dossier itself can be read: `currentDossier` mends that.
 */
export const loadDossier = async (
  store: Store,
  dossierId: DossierId,
): Promise<LoadedDossier | null> => dossierIn(await allRows(await store.session()), dossierId);

/** What the rows come to; `null` when none of them is the dossier itself. */
export function dossierIn(opened: OpenedRows, dossierId: DossierId): LoadedDossier | null {
  const { entities, damaged } = opened;
  const newest = newestIn(opened);
  const dossier = newest
    .filter((entity) => entity.kind === 'dossier')
    .findLast(({ id }) => id === dossierId);
  if (dossier === undefined) return null;
  const packs = dossiersOfPacks(newest.filter((entity) => entity.kind === 'received-pack'));
  const clients = clientsIn(newest);
  const reports = byAge(entities, newest.filter(isReport));
  const isWithheld = (record: DossierRecord) =>
    (clientOf(record, clients, packs)?.withdrawnOn ?? null) !== null;
  const records = reports.filter((record) => !isWithheld(record));
  const drafts = byAge(
    entities,
    newest.filter((entity) => entity.kind === 'draft'),
  );
  const steps = byAge(
    entities,
    withoutWithdrawn(
      newest.filter((entity) => entity.kind === 'step'),
      { clients, packs },
    ),
  ).filter(({ isWithdrawn }) => !isWithdrawn);
  const reported = partsOf(records, newest);
  return {
    contents: {
      dossier,
      records,
      ...reported,
      ...laterOf(reported, newest),
      ...addedTo(records, newest),
      steps,
      takenIn: whenTakenIn(entities),
    },
    drafts,
    draftParts: partsOf(drafts, newest),
    letters: lettersIn(newest),
    damaged,
    people: { clients, packs, withheld: reports.filter(isWithheld) },
  };
}

/** Of one that was edited in two windows the later version is shown. */
function clientsIn(newest: readonly Entity[]): Client[] {
  const byId = new Map<string, Client>();
  for (const entity of newest) if (entity.kind === 'client') byId.set(entity.id, entity);
  return [...byId.values()].sort((a, b) => a.number - b.number);
}

/** By when they were begun, not by when they were last edited. */
function byAge<Row extends Entity>(entities: readonly Entity[], rows: readonly Row[]): Row[] {
  const place = new Map<unknown, number>();
  for (const [index, { id }] of oldestFirst(entities).entries())
    if (!place.has(id)) place.set(id, index);
  return [...rows].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

function partsOf(owners: readonly (Draft | DossierRecord)[], entities: readonly Entity[]): Parts {
  const pages = owners.flatMap(({ happening }) => (happening.kind === 'page' ? [happening] : []));
  const marked = new Set(pages.flatMap((page) => page.annotations));
  const annotations = entities.filter(
    (entity): entity is Annotation => entity.kind === 'annotation' && marked.has(entity.id),
  );
  const captured = new Set([
    ...pages.flatMap((page) => page.captures),
    ...annotations.map((annotation) => annotation.captureId),
  ]);
  const captures = entities.filter(
    (entity): entity is Capture => entity.kind === 'capture' && captured.has(entity.id),
  );
  return { annotations, captures };
}

/** What became of the marks later, and what of it was added to the pack. */
function laterOf(
  { annotations }: Parts,
  entities: readonly Entity[],
): Pick<DossierContents, 'versions' | 'added'> {
  const marked = new Set(annotations.map(({ id }) => id));
  return {
    versions: entities
      .filter((entity) => entity.kind === 'page-version')
      .filter((version) => annotations.some((annotation) => isSamePage(annotation, version))),
    added: entities
      .filter((entity) => entity.kind === 'added-change')
      .filter(({ annotationId }) => marked.has(annotationId)),
  };
}

/** What the person added to the records, the oldest first, and what they marked in it. */
function addedTo(
  records: readonly DossierRecord[],
  entities: readonly Entity[],
): Pick<DossierContents, 'files' | 'passages'> {
  const files = entities.filter((entity) => entity.kind === 'added-file');
  const passages = entities.filter((entity) => entity.kind === 'file-passage');
  return filesOfRecords({
    records,
    files: files.toSorted((a, b) => compare(a.addedAt, b.addedAt) || compare(a.id, b.id)),
    passages: passages
      .filter(({ isWithdrawn }) => !isWithdrawn)
      .toSorted((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id)),
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
