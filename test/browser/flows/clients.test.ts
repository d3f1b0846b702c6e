/** For whom a dossier is kept, in a real store: numbers, packs, signed papers, and who withdrew. */
import { describe, expect, test } from 'vitest';
import { clientLabel, type Mandate, usesOn } from '../../../src/domain/client.ts';
import type { DossierId } from '../../../src/domain/ids.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { addClient, addMandate, changeClient, endMandate } from '../../../src/flows/clients.ts';
import { commitBytes, sha256 } from '../../../src/platform/digest.ts';
import { readBlob } from '../../../src/storage/blobs.ts';
import { currentDossier, loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import { freshStore, newId, ports, theValue } from '../storage/stores.ts';
import { aPdf, countIn, reported } from './added-files.ts';

const scanPorts = { ...ports, sha256, commitBytes };
const today = asDay('2026-11-26');

const mandate: Omit<Mandate, 'scan'> = {
  uses: ['organisation', 'ap'],
  signedOn: asDay('2026-03-01'),
  until: null,
};

async function loaded(store: Store) {
  const { id } = theValue(await currentDossier(store, ports));
  const found = await loadDossier(store, id);
  if (found === null) throw new Error('no dossier');
  return found;
}

const clientsIn = async (store: Store) => (await loaded(store)).people.clients;

test('people that are added at once get numbers of their own', async () => {
  const store = await freshStore();
  await Promise.all(['Anne', 'Bea', 'Cem'].map((name) => addClient(store, { name }, ports)));
  expect((await clientsIn(store)).map(clientLabel)).toEqual(['K01', 'K02', 'K03']);
});

test('two changes at once are both kept', async () => {
  const store = await freshStore();
  const { id } = theValue(await addClient(store, {}, ports));
  await Promise.all([
    changeClient(store, id, { name: 'Anne' }, ports),
    changeClient(store, id, { note: 'Belt liever.' }, ports),
  ]);
  expect(await clientsIn(store)).toMatchObject([{ name: 'Anne', note: 'Belt liever.' }]);
});

test('a pack is of one person: who takes it over takes it from whoever had it', async () => {
  const store = await freshStore();
  const dossiers = [newId<DossierId>()];
  theValue(await addClient(store, { name: 'Anne', dossiers }, ports));
  theValue(await addClient(store, { name: 'Bea', dossiers }, ports));
  expect((await clientsIn(store)).map((client) => client.dossiers)).toEqual([[], dossiers]);
});

test('somebody who is gone meanwhile is said to be gone, and nothing is written', async () => {
  const store = await freshStore();
  const before = await countIn(store);
  const changed = await changeClient(store, newId(), { name: 'Anne' }, ports);
  expect(changed).toEqual({ ok: false, error: 'not-found' });
  expect(await countIn(store)).toBe(before + 1);
});

describe('a mandate', () => {
  test('counts once the signed paper is there, which is kept as it was', async () => {
    const store = await freshStore();
    const { id } = theValue(await addClient(store, {}, ports));
    const bare = theValue(await addMandate(store, id, mandate, null, scanPorts));
    expect(usesOn(bare, today)).toEqual([]);
    const paper = aPdf('machtiging.pdf', ['Machtiging']);
    const signed = theValue(await addMandate(store, id, mandate, paper, scanPorts));
    expect(usesOn(signed, today)).toEqual(mandate.uses);
    expect(signed.mandates).toHaveLength(1);
    const [{ scan } = { scan: null }] = signed.mandates;
    const bytes = scan && theValue(await readBlob(store, scan.blobId));
    expect(bytes).toEqual(new Uint8Array(await paper.arrayBuffer()));
  });

  test('counts no more after its last day, and its paper stays', async () => {
    const store = await freshStore();
    const { id } = theValue(await addClient(store, {}, ports));
    const paper = aPdf('machtiging.pdf', ['Machtiging']);
    const signed = theValue(await addMandate(store, id, mandate, paper, scanPorts));
    const [first] = signed.mandates;
    if (!first) throw new Error('no mandate');
    const ended = theValue(await endMandate(store, id, first, asDay('2026-11-25'), ports));
    expect(usesOn(ended, today)).toEqual([]);
    expect(usesOn(ended, asDay('2026-11-25'))).toEqual(mandate.uses);
    expect(ended.mandates[0]?.scan).toEqual(first.scan);
  });

  test.each([
    ['scan-not-known', new File(['Machtiging'], 'machtiging.txt')],
    ['scan-too-large', new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'machtiging.pdf')],
  ])('with a paper that cannot be kept (%s) leaves nothing behind', async (error, paper) => {
    const store = await freshStore();
    const { id } = theValue(await addClient(store, {}, ports));
    const before = await countIn(store);
    expect(await addMandate(store, id, mandate, paper, scanPorts)).toEqual({ ok: false, error });
    expect(await countIn(store)).toBe(before);
  });
});

test('of whoever withdraws nothing goes along any more, nothing is lost, and it can be undone', async () => {
  const { store, record } = await reported();
  const { id } = theValue(await addClient(store, { records: [record.id] }, ports));
  expect((await loaded(store)).contents.records).toHaveLength(1);
  theValue(await changeClient(store, id, { withdrawnOn: today }, ports));
  const without = await loaded(store);
  expect(without.contents.records).toEqual([]);
  expect(without.contents.captures).toEqual([]);
  expect(without.people.withheld.map((one) => one.id)).toEqual([record.id]);
  theValue(await changeClient(store, id, { withdrawnOn: null }, ports));
  expect((await loaded(store)).contents.records.map((one) => one.id)).toEqual([record.id]);
});
