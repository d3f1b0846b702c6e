/** What was added to a report goes where the report goes: changed, moved, backed up, deleted. */
import { describe, expect, test } from 'vitest';
import { numbersOfFiles } from '../../../src/complaint/exhibits.ts';
import type { AddedFile } from '../../../src/domain/added-file.ts';
import { asApproximateDate } from '../../../src/domain/approximate-date.ts';
import { adoptPrivate } from '../../../src/flows/adopt-private.ts';
import {
  editAddedFile,
  type FileChange,
  named,
  standing,
  withEvent,
  withoutEvent,
} from '../../../src/flows/edit-added-file.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { readBlob } from '../../../src/storage/blobs.ts';
import type { Store } from '../../../src/storage/open.ts';
import { findPrintCopy } from '../../../src/storage/print-copies.ts';
import { purgeRecord } from '../../../src/storage/purge-record.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { backupOf, restored } from '../backup/backups.ts';
import { removedAfter } from '../storage/nouns.ts';
import { dbOf, freshStore, ports, theValue } from '../storage/stores.ts';
import { added, aPhoto, contentsOf, countIn, reported, sealPorts } from './added-files.ts';

const edited = async (store: Store, file: AddedFile, change: FileChange) =>
  theValue(await editAddedFile(store, file, change, sealPorts));

const event = {
  what: 'signed',
  date: asApproximateDate('2025-08-12'),
  page: 1,
  words: 'ondertekend op 12 augustus 2025',
} as const;

async function withPhoto() {
  const { store, record } = await reported();
  return { store, record, file: await added(store, record.id, await aPhoto()) };
}

/** That both the file and its copy can be read. */
async function expectWhole(store: Store, file: AddedFile): Promise<void> {
  const [kept] = (await contentsOf(store)).files;
  expect(kept && { ...kept, dossierId: file.dossierId }).toEqual(file);
  const images = (await findPrintCopy(store, file.file.blobId))?.images ?? [];
  expect(images.length).toBeGreaterThan(0);
  for (const { blobId } of [file.file, ...images])
    expect((await readBlob(store, blobId)).ok).toBe(true);
}

describe('a change', () => {
  test.each<[string, FileChange, Partial<AddedFile>]>([
    [
      'of name and kind',
      named({ title: 'Bord', sort: 'letter' }),
      { title: 'Bord', sort: 'letter' },
    ],
    ['that takes a date over', withEvent(event), { events: [event] }],
    ['that takes it out', standing('taken-out'), { standing: 'taken-out' }],
  ])('%s is a newer version with a seal of its own, and nothing else', async (_n, change, says) => {
    const { store, file } = await withPhoto();
    const next = await edited(store, file, change);
    const { rev, parentRev, revisedAt, seal } = next;
    expect(next).toEqual({ ...file, rev, parentRev, revisedAt, seal, ...says });
    expect(parentRev).toBe(file.rev);
    expect(seal.content).not.toEqual(file.seal.content);
    expect((await contentsOf(store)).files).toEqual([next]);
  });

  test('that changes nothing keeps nothing', async () => {
    const { store, file } = await withPhoto();
    const before = await countIn(store);
    for (const change of [named(file), standing('in-pack')])
      expect(await edited(store, file, change)).toEqual(file);
    expect(await countIn(store)).toBe(before);
  });

  test('in two windows at once loses neither date', async () => {
    const { store, file } = await withPhoto();
    const other = {
      ...event,
      date: asApproximateDate('2024-11-04'),
      what: 'shared-since',
    } as const;
    await Promise.all([
      edited(store, file, withEvent(event)),
      edited(store, file, withEvent(other)),
    ]);
    const [kept] = (await contentsOf(store)).files;
    expect(kept?.events).toEqual(expect.arrayContaining([event, other]));
    const without = await edited(store, file, withoutEvent(event));
    expect(without.events).toEqual([other]);
  });

  test('of a file whose report was taken away is refused', async () => {
    const { store, record, file } = await withPhoto();
    theValue(await saveEntities(store, [removedAfter(record)]));
    const change = await editAddedFile(store, file, withEvent(event), sealPorts);
    expect(change).toEqual({ ok: false, error: 'not-found' });
  });

  test('that takes it out and puts it back leaves it its number', async () => {
    const { store, record, file } = await withPhoto();
    const later = await added(store, record.id, await aPhoto('later.jpg', 30));
    const numbers = async () => {
      const all = numbersOfFiles(await contentsOf(store));
      return [all.get(file.id), all.get(later.id)];
    };
    const before = await numbers();
    await edited(store, file, standing('taken-out'));
    expect(await numbers()).toEqual(before);
    await edited(store, file, standing('in-pack'));
    expect(await numbers()).toEqual(before);
  });
});

test('a backup brings the file back, with its copy', async () => {
  const { store, file } = await withPhoto();
  const { file: backup } = await backupOf(store);
  const other = await freshStore();
  await restored(other, backup);
  await expectWhole(other, file);
});

test('what was added in a private window moves to the dossier with its report', async () => {
  const { store, file } = await withPhoto();
  const to = await freshStore();
  const signal = new AbortController().signal;
  theValue(await adoptPrivate(store, to, { ...ports, sha256, signal }));
  await expectWhole(to, file);
  expect((await contentsOf(store)).files).toEqual([]);
});

test('deleting the report for good deletes the file, its versions and its copy', async () => {
  const { store, record, file } = await withPhoto();
  await edited(store, file, withEvent(event));
  const removed = removedAfter(record);
  theValue(await saveEntities(store, [removed]));
  expect((await contentsOf(store)).files).toEqual([]);
  theValue(await purgeRecord(store, record.id));
  const db = await dbOf(store);
  expect(await db.count('blobs')).toBe(0);
  expect(await db.getAllKeys('rows')).toHaveLength(2); // The dossier, and that something was removed.
});
