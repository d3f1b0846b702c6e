/** A damaged row costs that row and nothing else, and the person is told which one. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { currentDossier, loadDossier } from '../../../src/storage/dossiers.ts';
import type { Store } from '../../../src/storage/open.ts';
import type { RecordVersion } from '../../../src/storage/records.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import type { SealedRow } from '../../../src/storage/schema.ts';
import { aDraft, saveDossier, sealedAfter } from './nouns.ts';
import { dbOf, flipByte, forge, freshStore, ports, rowOf, theValue } from './stores.ts';

/** A dossier with three drafts, of which the first row on disk has been spoilt. */
async function withOneSpoilt(store: Store, spoil: (row: SealedRow) => unknown) {
  const { dossierId, drafts } = await saveDossier(store, ['a', 'b', 'c']);
  const [odd = aDraft(dossierId), ...fine] = drafts;
  await forge(store, await spoil(await rowOf(store, odd.rev)));
  return { loaded: await loadDossier(store, dossierId), odd, fine };
}

test('one flipped bit in a row: that row is named and the rest loads', async () => {
  const spoilers = {
    sealed: (row: SealedRow, at: number) => ({ ...row, sealed: flipByte(row.sealed, at) }),
    iv: (row: SealedRow, at: number) => ({
      ...row,
      iv: new Uint8Array(flipByte(row.iv.buffer, at)),
    }),
  };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.values(spoilers)), fc.nat(), async (spoil, at) => {
      const { loaded, odd, fine } = await withOneSpoilt(await freshStore(), (row) =>
        spoil(row, at),
      );
      expect(loaded?.damaged).toEqual([{ rev: odd.rev, what: 'cannot-decrypt' }]);
      expect(loaded?.drafts).toEqual(fine);
    }),
    { numRuns: 40 },
  );
});

test('a row that was put in the place of another is refused', async () => {
  const store = await freshStore();
  const { dossierId, drafts } = await saveDossier(store, ['een', 'ander']);
  const [one = aDraft(dossierId), other = aDraft(dossierId)] = drafts;
  await forge(store, { ...(await rowOf(store, one.rev)), key: other.rev });
  const loaded = await loadDossier(store, dossierId);
  expect(loaded?.damaged).toEqual([{ rev: other.rev, what: 'cannot-decrypt' }]);
  expect(loaded?.drafts).toEqual([one]);
});

test.each([
  ['an unknown version', { version: 2 }],
  ['no sealed bytes', { sealed: new ArrayBuffer(0) }],
  ['something else than bytes', { sealed: 'oops', iv: null }],
])('a row with %s is named and the rest loads', async (_, spoilt) => {
  const { loaded, odd, fine } = await withOneSpoilt(await freshStore(), (row) => ({
    ...row,
    ...spoilt,
  }));
  expect(loaded?.damaged).toEqual([{ rev: odd.rev, what: 'cannot-decrypt' }]);
  expect(loaded?.drafts).toEqual(fine);
});

test.each([
  ['no JSON', '{"kind":'],
  ['no entity', '{"kind":"draft"}'],
  ['nothing', ''],
  ['bytes that are no text', '\ufffd'],
])('a sealed row that holds %s is named and the rest loads', async (_, text) => {
  const store = await freshStore();
  const { vault } = await store.session();
  const { loaded, odd, fine } = await withOneSpoilt(store, async (row) => ({
    ...row,
    ...(await vault.seal(['rows', row.key], new TextEncoder().encode(text))),
  }));
  expect(loaded?.damaged).toEqual([{ rev: odd.rev, what: 'cannot-parse' }]);
  expect(loaded?.drafts).toEqual(fine);
});

test('when the row of the dossier itself is damaged, all that lies in it is found again', async () => {
  const store = await freshStore();
  const dossier = theValue(await currentDossier(store, ports));
  const draft = aDraft(dossier.id, 'nog hier');
  theValue(await saveEntities(store, [draft]));
  const row = await rowOf(store, dossier.rev);
  await forge(store, { ...row, sealed: flipByte(row.sealed, 3) });
  expect(await loadDossier(store, dossier.id)).toBeNull();
  const mended = theValue(await currentDossier(store, ports));
  expect(mended.id).toBe(dossier.id);
  const loaded = await loadDossier(store, mended.id);
  expect(loaded?.drafts).toEqual([draft]);
  expect(loaded?.damaged).toEqual([{ rev: dossier.rev, what: 'cannot-decrypt' }]);
});

test.each([1, 2])(
  'when %i versions in the middle are damaged, those before do not pass for the newest',
  async (count) => {
    const store = await freshStore();
    const { dossierId, drafts } = await saveDossier(store, ['begin']);
    const line: RecordVersion[] = [...drafts];
    for (const note of ['1', '2', '3'])
      for (const last of line.slice(-1)) line.push(sealedAfter(last, note));
    theValue(await saveEntities(store, line.slice(1)));
    for (const { rev } of line.slice(2 - count + 1, 3))
      await forge(store, { ...(await rowOf(store, rev)), version: 9 });
    const loaded = await loadDossier(store, dossierId);
    expect(loaded?.damaged).toHaveLength(count);
    expect(loaded?.contents.records).toEqual(line.slice(-1));
    expect(loaded?.drafts).toEqual([]);
  },
);

test('when the newest version is damaged, the one before it is what is left', async () => {
  const store = await freshStore();
  const { dossierId, drafts } = await saveDossier(store, ['begin']);
  const [draft = aDraft(dossierId)] = drafts;
  const kept = sealedAfter(draft, 'gebleven');
  const lost = sealedAfter(kept, 'beschadigd');
  theValue(await saveEntities(store, [kept, lost]));
  await forge(store, { ...(await rowOf(store, lost.rev)), version: 9 });
  expect((await loadDossier(store, dossierId))?.contents.records).toEqual([kept]);
});

test('a damaged row can be taken away by its name', async () => {
  const store = await freshStore();
  const { odd, fine } = await withOneSpoilt(store, (row) => ({ ...row, version: 9 }));
  theValue(await saveEntities(store, [], { remove: [odd.rev] }));
  const loaded = await loadDossier(store, odd.dossierId);
  expect(loaded?.damaged).toEqual([]);
  expect(loaded?.drafts).toEqual(fine);
  expect(await (await dbOf(store)).get('rows', odd.rev)).toBeUndefined();
});
