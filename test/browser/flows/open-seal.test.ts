/** Opening one thing that was sealed: whoever has the pack can check it, and nothing else is given away. */
import { expect, test, vi } from 'vitest';
import { type OpenedSeal, openSeal, sealedReports } from '../../../src/flows/open-seal.ts';
import { now } from '../../../src/platform/clock.ts';
import { sha256 } from '../../../src/platform/digest.ts';
import { currentDossier, loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { readGiven } from '../../../src/verify/read-beside.ts';
import { verifyWith } from '../../../src/verify/verify-with.ts';
import { hashing } from '../../../src/workers/hashing.ts';
import { blobSource } from '../../../src/zip/byte-source.ts';
import { fill, packOf } from '../received/packs.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';

vi.setConfig({ testTimeout: 60_000 });

async function reportsIn(store: Store) {
  const { id } = theValue(await currentDossier(store, ports));
  const loaded = await loadDossier(store, id);
  if (loaded === null) throw new Error('no dossier');
  return sealedReports(loaded.contents);
}

/** What `verify` says of the files that were given beside the pack. */
async function said(pack: File, files: OpenedSeal) {
  const given = files.map(({ name, file }) => ({
    name,
    byteLength: file.size,
    text: () => file.text(),
    digest: async () => sha256(new Uint8Array(await file.arrayBuffer())),
  }));
  const { beside } = await readGiven(given);
  const all = beside.map((one) => one.beside);
  return (await verifyWith(blobSource(pack), all, { hashing, now })).beside;
}

test('a report from which sentences were left out can be shown as it was sealed', async () => {
  const store = await freshStore();
  const record = await fill(store);
  const pack = await packOf(store, 'authority', 1);
  const [report] = await reportsIn(store);
  if (!report) throw new Error('no report');
  expect(report.record.id).toBe(record.id);
  const opened = theValue(await openSeal(store, report, null));
  expect(opened.map(({ name }) => name)).toEqual([
    `opening-${record.seal.content.digest.slice(0, 8)}.json`,
  ]);
  expect(await opened[0]?.file.text()).toContain(record.note);
  expect(await said(pack, opened)).toMatchObject([{ kind: 'opening', code: null }]);
});

test('a kept file is given with its opening, and either without the other says nothing', async () => {
  const store = await freshStore();
  await fill(store);
  const pack = await packOf(store, 'authority');
  const [report] = await reportsIn(store);
  const [file] = report?.files ?? [];
  if (!report || !file) throw new Error('no file');
  const [opening, bytes] = theValue(await openSeal(store, report, file));
  if (!opening || !bytes) throw new Error('two files');
  expect(bytes.name).toBe(file.name);
  expect(await opening.file.text()).not.toContain(report.record.note);
  expect(await said(pack, [opening, bytes])).toMatchObject([{ code: null }]);
  expect(await said(pack, [opening])).toMatchObject([{ code: 'opening-file-missing' }]);
  const other = { ...bytes, file: new Blob(['anders']) };
  expect(await said(pack, [opening, other])).toMatchObject([{ code: 'opening-wrong' }]);
});

test('a file that is damaged here is not given, and a pack of before does not tell of it', async () => {
  const [store, other] = [await freshStore(), await freshStore()];
  await fill(store);
  await fill(other);
  const [report] = await reportsIn(store);
  const [file] = report?.files ?? [];
  if (!report || !file) throw new Error('no file');
  const elsewhere = theValue(await openSeal(store, report, file));
  expect(await said(await packOf(other, 'authority'), elsewhere)).toMatchObject([
    { code: 'opening-unknown' },
  ]);
  expect(await openSeal(other, report, file)).toEqual({ ok: false, error: 'blob-damaged' });
});

test('what came from somebody else is not offered: its seal is theirs', async () => {
  const store = await freshStore();
  const record = await fill(store);
  const captures = (await reportsIn(store)).flatMap(({ files }) => files.map((one) => one.capture));
  const theirs = {
    ...record,
    origin: { kind: 'pack', packId: record.seal.content.digest, signer: '' },
  } as const;
  expect(sealedReports({ records: [theirs], captures })).toEqual([]);
});
