/** A row that came with less in it makes way for the same version with all of it, and for one's own. */
import { expect, test } from 'vitest';
import { planImport } from '../../../src/backup/plan-import.ts';
import { planRestore } from '../../../src/backup/plan-restore.ts';
import { never, partOfOwn, wholeReceived } from '../../../src/backup/takes-place.ts';
import type { Entity } from '../../../src/domain/dossier.ts';
import type { BlobId, DossierId } from '../../../src/domain/ids.ts';
import type { Origin } from '../../../src/domain/revision.ts';
import { aDraft, aLaterText, aMarkedPage, sealedAfter } from '../../browser/storage/nouns.ts';
import { newId } from '../../browser/storage/stores.ts';

const origin: Origin = { kind: 'pack', packId: 'f'.repeat(64), signer: '' };
const present = (entities: readonly Entity[]) => ({ entities, damaged: new Set<never>() });

const { annotation } = aMarkedPage(newId<DossierId>());
const { version } = aLaterText(annotation, { blobId: newId(), byteLength: 4, chunks: 1 });
const part = { ...version, changes: [], file: { ...version.file, blobId: newId<BlobId>() } };
const received = <Row extends Entity>(row: Row): Row => ({ ...row, origin });

test('the whole row takes the place of a part of it, with its files', () => {
  const { add, mend, files } = planRestore(present([part]), [version]);
  expect({ add, mend }).toEqual({ add: [], mend: [version] });
  expect(files.get(version.file.blobId)?.isNamedHere).toBe(false);
});

test.each([
  ['a part', partOfOwn],
  ['nothing', never],
])('from a pack of one’s own with %s of it, no row changes', (_what, takesPlace) => {
  expect(planRestore(present([version]), [part], takesPlace).mend).toEqual([]);
});

test('a full pack of somebody else adds to what was received, and to nothing of one’s own', () => {
  const fromPack = planImport(present([received(part)]), [version], origin, true);
  expect(fromPack.mend).toEqual([received(version)]);
  expect(planImport(present([received(part)]), [version], origin).mend).toEqual([]);
  expect(planImport(present([part]), [version], origin, true).mend).toEqual([]);
  expect(wholeReceived(received(version), received(version))).toBe(false);
});

test('a received row that gets more in it still says which pack it came with first', () => {
  const later: Origin = { kind: 'pack', packId: 'e'.repeat(64), signer: '' };
  expect(planImport(present([received(part)]), [version], later, true).mend).toEqual([
    received(version),
  ]);
});

test('what is one’s own after all loses the mark of a pack', () => {
  const record = sealedAfter(aDraft(newId<DossierId>()), 'van mij');
  expect(planRestore(present([received(record)]), [record], partOfOwn).mend).toEqual([record]);
});

test('a report that is here is never another one under the same name', () => {
  const record = sealedAfter(aDraft(newId<DossierId>()), 'van mij');
  const forged = { ...record, note: 'anders' };
  expect(planRestore(present([record]), [forged]).mend).toEqual([]);
  expect(planImport(present([received(record)]), [forged], origin, true).mend).toEqual([]);
});
