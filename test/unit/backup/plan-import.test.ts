/** What a pack of somebody else adds: their reports, and nothing that changes one's own. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { disagreeOnFiles, planImport } from '../../../src/backup/plan-import.ts';
import type { Present } from '../../../src/backup/plan-restore.ts';
import type { Entity } from '../../../src/domain/dossier.ts';
import type { DossierId } from '../../../src/domain/ids.ts';
import { keptFilesOf } from '../../../src/domain/kept-file.ts';
import type { Origin } from '../../../src/domain/revision.ts';
import {
  aDossier,
  aDraft,
  aLaterText,
  aMarkedPage,
  removedAfter,
  sealedAfter,
} from '../../browser/storage/nouns.ts';
import { newId } from '../../browser/storage/stores.ts';
import { anyEntity } from '../schemas/entities.ts';

const origin: Origin = { kind: 'pack', packId: 'f'.repeat(64), signer: '' };

const present = (entities: readonly Entity[]): Present => ({ entities, damaged: new Set() });

const anyEntities = fc.uniqueArray(anyEntity, { maxLength: 12, selector: ({ rev }) => rev });

/** A page that was marked, its record, and the dossier round it. */
function aReport() {
  const dossier = aDossier(newId<DossierId>());
  const page = aMarkedPage(dossier.id, [{ blobId: newId(), byteLength: 3, chunks: 1 }]);
  const record = sealedAfter(page.draft, 'eerst');
  return { dossier, ...page, record, rows: [dossier, ...page.all, record] };
}

const kindsOf = (rows: readonly Entity[]) => rows.map(({ kind }) => kind).toSorted();

test('every new row says from which pack it came, and nothing else of it is other', () => {
  fc.assert(
    fc.property(anyEntities, (received) => {
      const { add, leftOut } = planImport(present([]), received, origin);
      const revs = new Set(add.map(({ rev }) => rev));
      const from = received.filter(({ rev }) => revs.has(rev));
      expect(add).toEqual(from.map((row) => ({ ...row, origin })));
      expect(add.length + leftOut.length).toBeLessThanOrEqual(received.length);
    }),
  );
});

test('twice is once', () => {
  fc.assert(
    fc.property(anyEntities, anyEntities, (mine, received) => {
      const { add, drop } = planImport(present(mine), received, origin);
      const after = [...mine.filter(({ rev }) => !drop.includes(rev)), ...add];
      expect(planImport(present(after), received, origin)).toMatchObject({ add: [], drop: [] });
    }),
  );
});

test('of somebody else come the reports and what belongs to them', () => {
  const { rows } = aReport();
  const { add, drop, leftOut, restored } = planImport(present([]), rows, origin);
  expect(kindsOf(add)).toEqual(['annotation', 'capture', 'record']);
  expect(kindsOf(leftOut)).toEqual(['dossier', 'draft']);
  expect(drop).toEqual([]);
  expect(restored).toBe(1);
});

test('a report of one’s own is never followed, removed or added to by a received one', () => {
  const { dossier, record, annotation, rows } = aReport();
  const text = aLaterText(annotation, { blobId: newId(), byteLength: 4, chunks: 1 });
  const forged: Entity[] = [
    sealedAfter(record, 'anders'),
    removedAfter(record),
    { ...annotation, rev: newId(), parentRev: annotation.rev },
    text.version,
    text.added,
    { ...dossier, rev: newId(), parentRev: dossier.rev, title: 'anders' },
    { ...sealedAfter(aDraft(dossier.id), 'van een ander'), parentRev: record.rev },
  ];
  const plan = planImport(present(rows), forged, origin);
  expect(plan).toMatchObject({ add: [], drop: [], mend: [], leftOut: forged });
});

test('a newer version of a received report comes from a later pack', () => {
  const { record, rows } = aReport();
  const first = planImport(present([]), rows, origin).add;
  const newer = sealedAfter(record, 'later');
  const { add } = planImport(present(first), [...rows, newer], origin);
  expect(add).toEqual([{ ...newer, origin }]);
});

test('a file of one’s own is not replaced by other bytes under its name', () => {
  const mine = aReport();
  const [file] = mine.rows.flatMap(keptFilesOf);
  if (!file) throw new Error('one file');
  const theirs = aMarkedPage(newId<DossierId>(), [{ ...file, chunks: 1 }]);
  const other = {
    ...theirs.capture,
    artefacts: theirs.capture.artefacts.map((one) => ({
      ...one,
      sha256: mine.record.seal.content.digest,
    })),
  };
  expect(disagreeOnFiles([...mine.rows, theirs.capture])).toBe(false);
  expect(disagreeOnFiles([...mine.rows, other])).toBe(true);
});
