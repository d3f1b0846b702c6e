/** A stamp is asked for, comes back, and is kept only when it holds. */
import { expect, test } from 'vitest';
import { bytesIn, inBase64 } from '../../../src/domain/base64.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { PackExport } from '../../../src/domain/pack-export.ts';
import type { PackTimeStamp } from '../../../src/domain/pack-time-stamp.ts';
import { firstRevision } from '../../../src/domain/revision.ts';
import { askStamp } from '../../../src/flows/ask-stamp.ts';
import { keptStamps, packsMade } from '../../../src/flows/kept-stamps.ts';
import { takeStamp } from '../../../src/flows/take-stamp.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { readRequest } from '../../../src/time-stamp/request.ts';
import { dossierWith, hashOf } from '../../unit/complaint/dossiers.ts';
import { freshStore, newId, ports, theValue } from '../storage/stores.ts';

async function kept(file: string) {
  const url = new URL(`../../fixtures/time-stamps/${file}`, import.meta.url);
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

let nonces = 40n;
const asking = { ...ports, newNonce: () => (nonces += 1n) };
const dossierId = dossierWith({ records: [] }).dossier.id;

const packOf = (...digits: string[]): PackExport => ({
  kind: 'pack-export',
  ...firstRevision(newId(), dossierId, ports),
  edition: 'authority',
  day: asDay('2026-11-26'),
  parts: digits.map((digit) => ({ fingerprint: hashOf(digit), byteLength: 9 })),
});

/** The question that the kept answers are to, as if it was asked here. */
async function asked(store: Store): Promise<PackTimeStamp> {
  const request = await kept('question.tsq');
  const { digest } = theValue(readRequest(request));
  const stamp: PackTimeStamp = {
    kind: 'time-stamp',
    ...firstRevision(newId(), dossierId, ports),
    of: digest,
    request: inBase64(request),
    answer: null,
    given: [],
  };
  theValue(await saveEntities(store, [stamp]));
  return stamp;
}

const take = async (store: Store, stamp: PackTimeStamp, answer: Blob, ...certificates: Blob[]) =>
  takeStamp(store, stamp, { answer, certificates }, ports);

const blobOf = async (file: string) => new Blob([await kept(file)]);

test('the question is about the pack and nothing else, and asked once as long as no answer is there', async () => {
  const store = await freshStore();
  const first = theValue(await askStamp(store, hashOf('1'), asking));
  expect(theValue(await askStamp(store, hashOf('1'), asking))).toEqual(first);
  const other = theValue(await askStamp(store, hashOf('2'), asking));
  expect(other.id).not.toBe(first.id);
  const question = theValue(readRequest(bytesIn(first.request)));
  expect(question).toMatchObject({ digest: hashOf('1'), policy: null });
  expect(theValue(readRequest(bytesIn(other.request))).nonce).not.toBe(question.nonce);
  expect(await keptStamps(store)).toEqual([first, other]);
});

test('an answer that holds is kept whole, with the root that was given', async () => {
  const store = await freshStore();
  const stamp = await asked(store);
  const root = await blobOf('root.x509');
  const taken = theValue(await take(store, stamp, await blobOf('rsa.tsr'), root));
  expect(taken.root.isGiven).toBe(true);
  const [now, ...others] = await keptStamps(store);
  expect(others).toEqual([]);
  expect(now).toMatchObject({ id: stamp.id, parentRev: stamp.rev, of: stamp.of });
  expect(bytesIn(now?.answer ?? inBase64(new Uint8Array()))).toEqual(await kept('rsa.tsr'));
  expect(now?.given).toEqual([inBase64(await kept('root.x509'))]);
});

test('after an answer a new question can be asked', async () => {
  const store = await freshStore();
  const stamp = await asked(store);
  theValue(await take(store, stamp, await blobOf('rsa.tsr'), await blobOf('root.x509')));
  const second = theValue(await askStamp(store, stamp.of, asking));
  expect(second.id).not.toBe(stamp.id);
  expect(await keptStamps(store)).toHaveLength(2);
});

const changed = async () => {
  const answer = await kept('rsa.tsr');
  return new Blob([answer.map((byte, at) => (at === answer.length - 1 ? byte ^ 1 : byte))]);
};

test.each([
  ['of which a byte was changed', changed, 'signature-wrong'],
  ['that is none', async () => new Blob(['no stamp']), 'unreadable'],
  ['that is empty', async () => new Blob([]), 'unreadable'],
  ['that is far too large', async () => new Blob([new Uint8Array(2 << 20)]), 'unreadable'],
  [
    'with something behind it',
    async () => new Blob([await kept('rsa.tsr'), 'x']),
    'trailing-bytes',
  ],
  // SEQUENCE { SEQUENCE { INTEGER 2 } }: the authority refuses.
  [
    'that is a refusal',
    async () => new Blob([Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 2)]),
    'rejected',
  ],
] as const)('an answer %s is not kept', async (_, answer, code) => {
  const store = await freshStore();
  const stamp = await asked(store);
  const taken = await take(store, stamp, await answer(), await blobOf('root.x509'));
  expect(taken).toEqual({ ok: false, error: code });
  expect(await keptStamps(store)).toEqual([stamp]);
});

test('an answer to a question about another pack is not kept', async () => {
  const store = await freshStore();
  const other = theValue(await askStamp(store, hashOf('1'), asking));
  const taken = await take(store, other, await blobOf('rsa.tsr'), await blobOf('root.x509'));
  expect(taken).toEqual({ ok: false, error: 'imprint-differs' });
  expect(await keptStamps(store)).toEqual([other]);
});

test('what was given as a root and is none is said, and nothing is kept', async () => {
  const store = await freshStore();
  const stamp = await asked(store);
  const taken = await take(store, stamp, await blobOf('rsa.tsr'), new Blob(['no root']));
  expect(taken).toEqual({ ok: false, error: 'no-certificate' });
  expect(await keptStamps(store)).toEqual([stamp]);
});

test('each file of a pack is there once, the newest pack first, with its stamps', async () => {
  const store = await freshStore();
  const old = packOf('1', '2');
  const again = packOf('1');
  theValue(await saveEntities(store, [old]));
  theValue(await saveEntities(store, [again, packOf('3')]));
  const stamp = theValue(await askStamp(store, hashOf('2'), asking));
  const made = await packsMade(store);
  expect(made.map(({ fingerprint }) => fingerprint)).toEqual(
    expect.arrayContaining(['1', '2', '3'].map(hashOf)),
  );
  expect(made).toHaveLength(3);
  expect(made.at(-1)).toMatchObject({
    part: { number: 2, of: 2 },
    stamps: [{ stamp, held: null }],
  });
});
