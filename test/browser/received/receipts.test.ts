/** A receipt for a pack: given by who took it over, taken back by who made it, and what it shows later. */
import { expect, test, vi } from 'vitest';
import { canonicalJson } from '../../../src/domain/canonical-json.ts';
import type { Receipt } from '../../../src/domain/signature.ts';
import { dossierSeal } from '../../../src/flows/dossier-seal.ts';
import { takeReceipt } from '../../../src/flows/take-receipt.ts';
import { now } from '../../../src/platform/clock.ts';
import { isOwnReceipt } from '../../../src/signing/statements.ts';
import { currentDossier } from '../../../src/storage/dossiers.ts';
import { readLog, sealLog } from '../../../src/storage/log.ts';
import type { Store } from '../../../src/storage/open.ts';
import { readReceipts } from '../../../src/storage/receipts.ts';
import { verifyWith } from '../../../src/verify/verify-with.ts';
import { hashing } from '../../../src/workers/hashing.ts';
import { blobSource } from '../../../src/zip/byte-source.ts';
import { diskAsText } from '../backup/backups.ts';
import { freshStore, ports, theValue } from '../storage/stores.ts';
import { contentOf, fill, importing, packOf, report, taken } from './packs.ts';

vi.setConfig({ testTimeout: 60_000 });

const dossierOf = async (store: Store) => theValue(await currentDossier(store, ports)).id;

/** Somebody with a dossier, an adviser who took a pack of it over, and the receipt for that. */
async function received(edition: 'authority' | 'full' = 'authority') {
  const [client, adviser] = [await freshStore(), await freshStore()];
  await fill(client);
  const pack = await packOf(client, edition);
  const { receipt } = await taken(adviser, 'received', pack);
  if (receipt === null) throw new Error('no receipt');
  return { client, adviser, pack, receipt };
}

const asFile = (receipt: unknown, name = 'ontvangstbewijs.json') =>
  new File([JSON.stringify(receipt)], name);

const take = (store: Store, file: File) => takeReceipt(store, file, ports);

const besideOf = async (pack: File, receipt: Receipt) => {
  const given = [{ kind: 'receipt', receipt }] as const;
  const { beside } = await verifyWith(blobSource(pack), given, { hashing, now });
  return beside[0]?.code;
};

test('who takes a pack over signs for its log with the key of their own dossier', async () => {
  const { client, adviser, pack, receipt } = await received();
  const { lines } = await readLog(client, await dossierOf(client));
  const own = theValue(await sealLog(adviser, await dossierOf(adviser)));
  expect(receipt).toMatchObject({
    dossierId: await dossierOf(client),
    key: own.key,
    pack: (await contentOf(pack)).parts[0].facts.fingerprint,
    seq: lines.at(-1)?.seq,
    line: lines.at(-1)?.line,
  });
  expect(await isOwnReceipt(receipt)).toBe(true);
  expect(await besideOf(pack, receipt)).toBe(null);
});

test('the same pack again gives the same receipt, and what one made oneself gives none', async () => {
  const { client, adviser, pack, receipt } = await received();
  expect((await taken(adviser, 'received', pack)).receipt).toEqual(receipt);
  expect(await readReceipts(adviser)).toEqual([receipt]);
  expect((await taken(client, 'received', pack)).receipt).toBe(null);
  expect((await taken(await freshStore(), 'own', await packOf(client, 'full'))).receipt).toBe(null);
});

test('a pack without a log is taken over all the same, and gives no receipt', async () => {
  const [client, adviser] = [await freshStore(), await freshStore()];
  await fill(client);
  const content = { ...(await contentOf(await packOf(client, 'authority'))), logEnd: null };
  const result = theValue(await importing(adviser, content, 'received'));
  expect(result).toMatchObject({ restored: 1, receipt: null });
  expect(await readReceipts(adviser)).toEqual([]);
});

test('taken back it is kept once, goes along to who may know, and never to the organisation', async () => {
  const { client, adviser, receipt } = await received();
  expect(theValue(await take(client, asFile(receipt)))).toEqual(receipt);
  expect(theValue(await take(client, asFile(receipt)))).toEqual(receipt);
  const { receipts } = await dossierSeal(client, await dossierOf(client));
  const { key } = await dossierSeal(adviser, await dossierOf(adviser));
  expect(receipts).toEqual([{ at: receipt.at, pack: receipt.pack, key: key?.fingerprint }]);
  for (const edition of ['authority', 'full', 'organisation'] as const) {
    const [part] = (await contentOf(await packOf(client, edition))).parts;
    const seals = new TextDecoder().decode(await part.read('data/seals.jsonl'));
    expect(seals.includes(receipt.signature)).toBe(edition !== 'organisation');
  }
});

test('it shows that the log goes on from what was received, and that a log of less does not', async () => {
  const { client, pack: earlier, receipt } = await received();
  await report(client, 'Er kwam een brief.');
  const later = await packOf(client, 'authority');
  expect(await besideOf(later, receipt)).toBe(null);
  const adviser = await freshStore();
  await fill(adviser);
  const newer = (await taken(adviser, 'received', later)).receipt;
  expect(newer && (await besideOf(earlier, newer))).toBe('log-cut');
});

test('what does not hold is not kept: each fault has its own code, and nothing changes', async () => {
  const { client, receipt } = await received();
  const other = await received();
  const before = await diskAsText(client);
  const { lines } = await readLog(client, receipt.dossierId);
  const faults: readonly [File, string][] = [
    [asFile({}), 'receipt-wrong'],
    [new File(['geen JSON'], 'x.json'), 'receipt-wrong'],
    [new File([canonicalJson(receipt).slice(1)], 'x.json'), 'receipt-wrong'],
    [asFile({ ...receipt, seq: receipt.seq - 1 }), 'receipt-wrong'],
    [asFile({ ...receipt, more: 1 }), 'receipt-wrong'],
    [asFile({ ...receipt, line: lines[0]?.line }), 'receipt-wrong'],
    [asFile(receipt, 'x.txt'), 'receipt-wrong'],
    [asFile(other.receipt), 'receipt-of-other'],
  ];
  for (const [file, code] of faults)
    expect(await take(client, file)).toEqual({ ok: false, error: code });
  expect(await diskAsText(client)).toBe(before);
});

test('a receipt for a log that is longer, or another, than the one here is not kept', async () => {
  const [client, adviser] = [await freshStore(), await freshStore()];
  await fill(client);
  const early = await packOf(client, 'full');
  const copy = await freshStore();
  await taken(copy, 'own', early);
  await report(client, 'Later.');
  const late = (await taken(adviser, 'received', await packOf(client, 'full'))).receipt;
  expect(await take(copy, asFile(late))).toEqual({ ok: false, error: 'log-cut' });
  for (const note of ['Een.', 'Twee.', 'Drie.', 'Vier.']) await report(copy, note);
  expect(await take(copy, asFile(late))).toEqual({ ok: false, error: 'log-rewritten' });
  expect(await readReceipts(copy)).toEqual([]);
});
