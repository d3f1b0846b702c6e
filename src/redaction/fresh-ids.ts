/** New names for everything in a pack, so that nothing in it can be found again in another pack. */
import type { PackContents } from '../domain/dossier.ts';
import { type AnyId, asId, type NewId } from '../domain/ids.ts';
import {
  type DerivedRecord,
  type Happening,
  isReceivedCopy,
  type PackRecord,
} from '../domain/record.ts';
import type { Revision } from '../domain/revision.ts';
import type { VisitComparison } from '../domain/visit-comparison.ts';

export type FreshIds = {
  /** The new id in the place of that one, always the same. */
  readonly of: <Id extends AnyId>(old: Id) => Id;
  /** Those that have none yet get theirs in this order: what was of one day stays in its order. */
  readonly inOrder: (olds: readonly string[]) => void;
};

export function freshIds(newId: NewId): FreshIds {
  const known = new Map<string, string>();
  return {
    of: <Id extends AnyId>(old: Id): Id => {
      const made = known.get(old) ?? newId<Id>();
      known.set(old, made);
      return asId<Id>(made);
    },
    inOrder: (olds) => {
      const unknown = [...new Set(olds)].filter((old) => !known.has(old));
      const made = unknown.map(() => String(newId<AnyId>())).sort();
      for (const [at, old] of unknown.entries()) known.set(old, made[at] ?? newId<AnyId>());
    },
  };
}

/** The same contents under new names. Files keep their places in the store. */
export function renamed(contents: PackContents, ids: FreshIds): PackContents {
  const again = <Id extends AnyId, Row extends Revision<Id>>(row: Row) => ({
    ...row,
    ...headerOf<Id>(row, ids),
  });
  return {
    ...contents,
    dossier: again(contents.dossier),
    records: contents.records.map((record) => renamedRecord(record, ids)),
    annotations: contents.annotations.map((one) => ({
      ...again(one),
      recordId: ids.of(one.recordId),
      captureId: ids.of(one.captureId),
    })),
    captures: contents.captures.map((one) => ({
      ...again(one),
      follows: one.follows && ids.of(one.follows),
    })),
    versions: contents.versions.map((one) => ({
      ...again(one),
      changes: one.changes.map((seen) => ({ ...seen, annotationId: ids.of(seen.annotationId) })),
    })),
    added: contents.added.map((one) => ({
      ...again(one),
      recordId: ids.of(one.recordId),
      annotationId: ids.of(one.annotationId),
      versionId: ids.of(one.versionId),
    })),
    files: contents.files.map((one) => ({ ...again(one), recordId: ids.of(one.recordId) })),
    passages: contents.passages.map((one) => ({
      ...again(one),
      recordId: ids.of(one.recordId),
      fileId: ids.of(one.fileId),
    })),
    takenIn: new Map([...contents.takenIn].map(([id, at]) => [ids.of(asId<AnyId>(id)), at])),
  };
}

/** It follows no version that anybody else has. */
const headerOf = <Id extends AnyId>({ id, rev, dossierId }: Revision<Id>, ids: FreshIds) => ({
  id: ids.of(id),
  rev: ids.of(rev),
  parentRev: null,
  dossierId: ids.of(dossierId),
});

function renamedRecord(record: PackRecord, ids: FreshIds): PackRecord {
  if (record.kind === 'record')
    throw new Error('a report with its seal, where nobody is to know it');
  const again: DerivedRecord = {
    ...record,
    id: ids.of(record.id),
    dossierId: ids.of(record.dossierId),
    derivedFrom: ids.of(record.derivedFrom),
    happening: renamedHappening(record.happening, ids),
  };
  const received = isReceivedCopy(record) ? { rev: ids.of(record.rev), parentRev: null } : {};
  return { ...again, ...received };
}

const renamedHappening = (happening: Happening, ids: FreshIds): Happening =>
  happening.kind === 'place'
    ? happening
    : {
        ...happening,
        annotations: happening.annotations.map(ids.of),
        captures: happening.captures.map(ids.of),
      };

export const renamedVisit = (visit: VisitComparison, ids: FreshIds): VisitComparison => ({
  ...visit,
  steps: visit.steps.map((step) => ({ ...step, captureId: ids.of(step.captureId) })),
});
