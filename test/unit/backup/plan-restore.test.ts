/** What a backup adds: nothing twice, nothing written over, nothing removed, nothing back from removal. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Present, planRestore } from '../../../src/backup/plan-restore.ts';
import type { Entity } from '../../../src/domain/dossier.ts';
import type { DossierId } from '../../../src/domain/ids.ts';
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

const present = (entities: readonly Entity[], damaged: readonly Entity[] = []): Present => ({
  entities,
  damaged: new Set(damaged.map(({ rev }) => rev)),
});

/** A page that was marked, its record, and the dossier round it. */
function aReport() {
  const dossier = aDossier(newId<DossierId>());
  const page = aMarkedPage(dossier.id, [{ blobId: newId(), byteLength: 3, chunks: 1 }]);
  const record = sealedAfter(page.draft, 'eerst');
  return { dossier, ...page, record, rows: [dossier, ...page.all, record] };
}

const anyEntities = fc.uniqueArray(anyEntity, { maxLength: 12, selector: ({ rev }) => rev });

test('into an empty store, every row comes back', () => {
  fc.assert(
    fc.property(anyEntities, (backup) => {
      const plan = planRestore(present([]), backup);
      expect(plan).toMatchObject({ add: backup, mend: [], drop: [], isAllInBackup: true });
    }),
  );
});

test('twice is once: the second time there is nothing to add', () => {
  fc.assert(
    fc.property(anyEntities, anyEntities, (mine, backup) => {
      const { add, drop } = planRestore(present(mine), backup);
      const after = [...mine.filter(({ rev }) => !drop.includes(rev)), ...add];
      expect(planRestore(present(after), backup)).toMatchObject({ add: [], mend: [], drop: [] });
    }),
  );
});

test('a version that comes twice in one backup is taken once', () => {
  const { record, rows } = aReport();
  const forged = { ...record, note: 'anders' };
  expect(planRestore(present([]), [...rows, forged]).add).toEqual(rows);
});

test('a row that is here is not replaced by another of the same name', () => {
  const { record, rows } = aReport();
  const forged = { ...record, note: 'anders' };
  const plan = planRestore(present(rows), [forged]);
  expect(plan).toMatchObject({ add: [], mend: [], restored: 0, unchanged: 1 });
});

test('a row that is here and cannot be read is mended', () => {
  const { record, rows } = aReport();
  const rest = rows.filter((row) => row !== record);
  const plan = planRestore(present(rest, [record]), rows);
  expect(plan).toMatchObject({ add: [], mend: [record], restored: 1, isAllInBackup: false });
});

test('also a damaged note that something was removed', () => {
  const { record, rows } = aReport();
  const removed = removedAfter(record);
  expect(planRestore(present(rows, [removed]), [...rows, removed]).mend).toEqual([removed]);
});

test('two people who changed the same report are both kept', () => {
  const { record, rows } = aReport();
  const [mine, theirs] = [sealedAfter(record, 'hier'), sealedAfter(record, 'daar')];
  const plan = planRestore(present([...rows, mine]), [...rows, theirs]);
  expect(plan).toMatchObject({ add: [theirs], restored: 1, isAllInBackup: false });
});

test('what was removed here stays removed, with its marks and captures', () => {
  const { dossier, record, rows } = aReport();
  const here = [dossier, removedAfter(record)];
  const plan = planRestore(present(here), rows);
  expect(plan).toMatchObject({ add: [], restored: 0, staysRemoved: 1, files: new Map() });
});

test('also when the backup is older than the version that was removed', () => {
  const { dossier, record, rows } = aReport();
  const here = [dossier, removedAfter(sealedAfter(record, 'later'))];
  expect(planRestore(present(here), rows).add).toEqual([]);
});

test('a capture that another report names too comes back all the same', () => {
  const { dossier, record, capture, rows } = aReport();
  const other = { ...aDraft(dossier.id), happening: record.happening };
  const plan = planRestore(present([dossier, removedAfter(record)]), [...rows, other]);
  expect(plan.add).toEqual([capture, other]);
});

test('what the page said later comes along with its mark, and stays away with it', () => {
  const { dossier, annotation, record, rows } = aReport();
  const { version, added } = aLaterText(annotation, { blobId: newId(), byteLength: 9, chunks: 1 });
  const backup = [...rows, version, added];
  const here = planRestore(present(rows), backup);
  expect(here.add).toEqual([version, added]);
  const wanted = { file: version.file, page: version.source, isNamedHere: false };
  expect(here.files.get(version.file.blobId)).toEqual(wanted);
  expect(planRestore(present([dossier, removedAfter(record)]), backup).add).toEqual([]);
});

test('what the page said later comes back when another mark on it is in use', () => {
  const { dossier, annotation, record, rows } = aReport();
  const { version } = aLaterText(annotation, { blobId: newId(), byteLength: 9, chunks: 1 });
  const other = aMarkedPage(dossier.id);
  const here = [dossier, ...other.all, removedAfter(record)];
  expect(planRestore(present(here), [...rows, version]).add).toEqual([version]);
});

test('a removal in the backup removes nothing that is in use here', () => {
  const { record, rows } = aReport();
  const plan = planRestore(present(rows), [...rows, removedAfter(record)]);
  expect(plan.add).toEqual([]);
});

test('a removal of a report that was never here comes along', () => {
  const { record, rows } = aReport();
  const removed = removedAfter(record);
  const plan = planRestore(present([]), [...rows, removed]);
  expect(plan).toMatchObject({ restored: 0, add: [...rows, removed] });
});

test('the empty dossier of a new browser makes way, and one with something in it does not', () => {
  const { dossier, rows } = aReport();
  const fresh = aDossier(newId<DossierId>());
  const titled = { ...fresh, title: 'Camera' };
  const draft = aDraft(fresh.id);
  expect(planRestore(present([fresh]), rows)).toMatchObject({
    drop: [fresh.rev],
    isAllInBackup: true,
  });
  for (const here of [[titled], [fresh, draft]])
    expect(planRestore(present(here), rows)).toMatchObject({ drop: [], isAllInBackup: false });
  expect(planRestore(present([fresh], [draft]), rows).drop).toEqual([]);
  expect(planRestore(present([fresh]), [draft]).drop).toEqual([]);
  expect(planRestore(present([dossier]), rows).drop).toEqual([]);
});

test('files are asked for when a capture comes, and when one that is here may miss them', () => {
  const { capture, rows } = aReport();
  const [file] = capture.artefacts;
  if (!file) throw new Error('one file');
  const wanted = { file, page: capture.facts.title };
  expect(planRestore(present([]), rows).files).toEqual(
    new Map([[file.blobId, { ...wanted, isNamedHere: false }]]),
  );
  expect(planRestore(present(rows), rows).files).toEqual(
    new Map([[file.blobId, { ...wanted, isNamedHere: true }]]),
  );
});
