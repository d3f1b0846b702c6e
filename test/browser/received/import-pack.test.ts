/** A pack comes back as what it was, once; and what somebody else sent says so. */
import { expect, test, vi } from 'vitest';
import type { Entity } from '../../../src/domain/dossier.ts';
import type { ReceivedPack } from '../../../src/domain/received-pack.ts';
import { type EvidenceRecord, isReport } from '../../../src/domain/record.ts';
import { stampEntry, stampRequestFile } from '../../../src/pack/stamp-files.ts';
import { currentDossier, loadDossier } from '../../../src/storage/dossiers.ts';
import { readLog, sealLog, signerHere } from '../../../src/storage/log.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { requestFor } from '../../../src/time-stamp/request.ts';
import { appendEntries } from '../../../src/zip/append-entries.ts';
import { blobSource } from '../../../src/zip/byte-source.ts';
import { openArchive } from '../../../src/zip/read-zip.ts';
import { readyEntry } from '../../../src/zip/ready-entry.ts';
import { backupOf, diskAsText, restored } from '../backup/backups.ts';
import { removedAfter, sealedAfter } from '../storage/nouns.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';
import { contentOf, fill, importing, keptIn, packOf, planOf, report, taken } from './packs.ts';

vi.setConfig({ testTimeout: 60_000 });

const rowsIn = async (store: Store): Promise<readonly Entity[]> => [
  ...(await keptIn(store)).rows.values(),
];

async function recordsIn(store: Store) {
  const { id } = theValue(await currentDossier(store, ports));
  const loaded = await loadDossier(store, id);
  if (loaded === null) throw new Error('no dossier');
  return loaded.contents.records;
}

const receivedIn = async (store: Store): Promise<readonly ReceivedPack[]> =>
  (await rowsIn(store)).filter((row) => row.kind === 'received-pack');

async function twoStores(): Promise<{ one: Store; other: Store; record: EvidenceRecord }> {
  const [one, other] = [await freshStore(), await freshStore()];
  return { one, other, record: await fill(one) };
}

test('a full pack brings everything back into a new browser: every row, every file', async () => {
  const { one, other } = await twoStores();
  expect(await taken(other, 'own', await packOf(one, 'full'))).toEqual({
    restored: 1,
    unchanged: 0,
    staysRemoved: 0,
    staysOwn: 0,
    kept: 0,
    wasHere: false,
    receipt: null,
  });
  expect(await keptIn(other)).toEqual(await keptIn(one));
});

/** What changes with the log, which tells that the dossier came back. */
const followsLog = [
  'data/audit.jsonl',
  'data/seals.jsonl',
  'data/ro-crate-metadata.json',
  'bag-info.txt',
];

test.each(['full', 'authority', 'organisation'] as const)(
  'what came back makes the same %s pack, byte for byte, but for the log',
  async (edition) => {
    const { one, other } = await twoStores();
    await taken(other, 'own', await packOf(one, 'full'));
    const plans = [await planOf(one, edition, 1), await planOf(other, edition, 1)];
    const [before, after] = plans.map(({ entries }) =>
      entries.filter(({ path }) => !followsLog.includes(path)),
    );
    expect(after).toEqual(before);
  },
);

const textsIn = async (store: Store) =>
  (await readLog(store, theValue(await currentDossier(store, ports)).id)).lines.map(
    ({ text }) => text,
  );

test('the log of a full pack goes on in a new browser, with a key of its own that names the one before', async () => {
  const { one, other } = await twoStores();
  const file = await packOf(one, 'full');
  const [told, { id }] = [await textsIn(one), theValue(await currentDossier(one, ports))];
  await taken(other, 'own', file);
  const after = await textsIn(other);
  expect(after.slice(0, told.length)).toEqual(told);
  expect(after.slice(told.length).map((text) => JSON.parse(text).event.action)).toEqual([
    'restored',
  ]);
  const before = await signerHere(one, id);
  const next = theValue(await sealLog(other, id));
  expect(next.fingerprint).not.toBe(before?.fingerprint);
  const keys = (await readLog(other, id)).seals.filter(({ type }) => type === 'key');
  expect(keys.at(-1)).toMatchObject({
    key: next.key,
    previous: before?.fingerprint,
    previousSignature: null,
  });
});

test('a log that is there already goes on, and tells of every row that came', async () => {
  const { one, other } = await twoStores();
  await fill(other);
  const told = await textsIn(other);
  await taken(other, 'received', await packOf(one, 'authority'));
  const after = await textsIn(other);
  expect(after.slice(0, told.length)).toEqual(told);
  const more = after.slice(told.length).map((text) => JSON.parse(text).event);
  expect(more.length).toBeGreaterThan(3);
  for (const { action } of more) expect(action).toBe('received');
});

test('the same full pack twice is the same as once, and so is a backup of it', async () => {
  const { one, other } = await twoStores();
  const file = await packOf(one, 'full');
  await taken(other, 'own', file);
  const after = await keptIn(other);
  expect(await taken(other, 'own', file)).toMatchObject({ restored: 0, unchanged: 1 });
  expect(await restored(other, (await backupOf(one)).file)).toMatchObject({ restored: 0 });
  expect(await keptIn(other)).toEqual(after);
});

test('what somebody else sent says from which pack it came, and changes nothing of one’s own', async () => {
  const { one, other, record } = await twoStores();
  const mine = await report(other, 'Van mijzelf.');
  const before = await keptIn(other);
  const file = await packOf(one, 'authority');
  expect(await taken(other, 'received', file)).toMatchObject({ restored: 1, staysOwn: 0 });
  const [pack] = await receivedIn(other);
  const origin = { kind: 'pack', packId: pack?.fingerprint, signer: '' };
  expect(await recordsIn(other)).toEqual([{ ...record, origin }, mine]);
  const after = await keptIn(other);
  for (const [rev, row] of before.rows) expect(after.rows.get(rev)).toEqual(row);
});

test('everything in it that no row holds is kept as it came', async () => {
  const { one, other } = await twoStores();
  const content = await contentOf(await packOf(one, 'authority'));
  const { kept } = theValue(await importing(other, content, 'received'));
  const [pack] = await receivedIn(other);
  const held = new Set(content.rows.flatMap(({ files }) => files.map(({ path }) => path)));
  const others = content.parts[0].files.filter(({ path }) => !held.has(path));
  expect(pack?.members.map(({ path }) => path)).toEqual(others.map(({ path }) => path));
  expect(kept).toBe(others.length);
  const { files } = await keptIn(other);
  for (const { path, file } of pack?.members ?? [])
    expect(theValue(await readIn(files, file.blobId))).toEqual(await content.parts[0].read(path));
});

const readIn = async <Id, T>(files: ReadonlyMap<Id, T>, id: Id): Promise<T> => {
  const read = files.get(id);
  if (read === undefined) throw new Error('no such file');
  return read;
};

test('a received pack that comes again adds nothing, and that is said', async () => {
  const { one, other } = await twoStores();
  const file = await packOf(one, 'organisation', 1);
  await taken(other, 'received', file);
  const after = await keptIn(other);
  expect(await taken(other, 'received', file)).toMatchObject({
    restored: 0,
    unchanged: 1,
    kept: 0,
    wasHere: true,
  });
  expect(await keptIn(other)).toEqual(after);
});

test('a report with sentences left out makes way for the whole one', async () => {
  const { one, other, record } = await twoStores();
  await taken(other, 'received', await packOf(one, 'organisation', 1));
  const [derived] = await recordsIn(other);
  expect(derived).toMatchObject({ kind: 'derived-record', derivedFrom: record.rev });
  expect(JSON.stringify(derived)).not.toContain('Er hing een camera.');
  expect(await taken(other, 'received', await packOf(one, 'authority'))).toMatchObject({
    restored: 1,
  });
  expect(await recordsIn(other)).toMatchObject([{ kind: 'record', rev: record.rev }]);
  await taken(other, 'received', await packOf(one, 'organisation', 1));
  expect(await recordsIn(other)).toMatchObject([{ kind: 'record', rev: record.rev }]);
});

test('one’s own pack, taken for somebody else’s, changes nothing but that it is kept', async () => {
  const { one } = await twoStores();
  const before = await keptIn(one);
  const file = await packOf(one, 'organisation', 1);
  expect(await taken(one, 'received', file)).toMatchObject({ restored: 0, unchanged: 1 });
  const reports = (await rowsIn(one)).filter(isReport);
  expect(reports).toEqual([...before.rows.values()].filter(isReport));
});

test('what is one’s own after all becomes so when the full pack is put back', async () => {
  const { one, other } = await twoStores();
  await taken(other, 'received', await packOf(one, 'authority'));
  await taken(other, 'own', await packOf(one, 'full'));
  const { rows } = await keptIn(one);
  const after = await keptIn(other);
  for (const [rev, row] of rows) expect(after.rows.get(rev)).toEqual(row);
});

test('what was removed here stays removed', async () => {
  const { one, other, record } = await twoStores();
  await taken(other, 'received', await packOf(one, 'authority'));
  theValue(await saveEntities(other, [removedAfter(record)]));
  const later = sealedAfter(record, 'Ook dit.');
  expect(later.id).toBe(record.id);
  const result = await taken(other, 'received', await packOf(one, 'organisation'));
  expect(result).toMatchObject({ restored: 0, staysRemoved: 1 });
  expect(await recordsIn(other)).toEqual([]);
});

test('stopped halfway, nothing is other than before', async () => {
  const { one, other } = await twoStores();
  await report(other, 'Van mijzelf.');
  const content = await contentOf(await packOf(one, 'authority'));
  const before = await diskAsText(other);
  for (let count = 1; count <= content.rows.length; count++) {
    const stopping = new AbortController();
    let heard = 0;
    const onProgress = () => {
      heard += 1;
      if (heard === count) stopping.abort();
    };
    const { signal } = stopping;
    const result = await importing(other, content, 'received', { signal, onProgress });
    if (result.ok) throw new Error('it was not stopped');
    expect(result.error).toBe('cancelled');
    expect(await diskAsText(other)).toEqual(before);
  }
});

/** The question about a pack, as it lies in one: an answer would need an authority. */
async function askedAbout(file: File): Promise<File> {
  const archive = await openArchive(blobSource(file));
  const [pack] = (await contentOf(file)).parts;
  if (!archive.ok) throw new Error('no archive');
  const { name, fingerprint: digest } = pack.facts;
  const head = stampEntry(name, stampRequestFile, ports.now());
  const chunks = [requestFor({ digest, nonce: 5n, policy: null })];
  const entry = await readyEntry({ ...head, chunks });
  return new File([appendEntries(file, archive.value, [entry])], file.name);
}

test.each(['own', 'received'] as const)(
  'what belongs to a time stamp in a pack of the kind %s is not lost',
  async (maker) => {
    const store = await freshStore();
    await fill(store);
    const file = await askedAbout(await packOf(store, 'full'));
    const other = await freshStore();
    await taken(other, maker, file);
    const { rows } = await keptIn(other);
    const members = [...rows.values()].flatMap((row) =>
      row.kind === 'received-pack' ? row.members : [],
    );
    expect(members.map(({ path }) => path)).toContain(stampRequestFile);
  },
);
