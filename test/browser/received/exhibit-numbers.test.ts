/** A letter that was sent goes on naming the right exhibits when older reports of somebody else come in. */
import { expect, test, vi } from 'vitest';
import { numberExhibits } from '../../../src/complaint/exhibits.ts';
import type { AddedFileId } from '../../../src/domain/ids.ts';
import { editAddedFile, named } from '../../../src/flows/edit-added-file.ts';
import type { Store } from '../../../src/storage/open.ts';
import { saveEntities } from '../../../src/storage/save-entities.ts';
import { contentsOf, sealPorts } from '../flows/added-files.ts';
import { removedAfter } from '../storage/nouns.ts';
import { freshStore, theValue } from '../storage/stores.ts';
import { contentOf, fill, packOf, report, taken } from './packs.ts';

vi.setConfig({ testTimeout: 60_000 });

const numbersIn = async (store: Store) =>
  numberExhibits(await contentsOf(store)).map((exhibit) => [
    exhibit.number,
    exhibit.kind === 'file' ? exhibit.file.id : exhibit.capture.id,
  ]);

/** Somebody else reported first: a page and a photo. Then one's own report, and only then their pack. */
async function twoStores() {
  const [theirs, mine] = [await freshStore(), await freshStore()];
  await fill(theirs);
  await report(mine, 'Van mijzelf.');
  return { theirs, mine, before: await numbersIn(mine) };
}

test.each(['organisation', 'authority', 'full'] as const)(
  'what was there keeps its number when an older %s pack comes in',
  async (edition) => {
    const { theirs, mine, before } = await twoStores();
    await taken(mine, 'received', await packOf(theirs, edition));
    const after = await numbersIn(mine);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 2);
  },
);

test('what came in keeps its number when more is kept, when it is edited, and when all of it comes', async () => {
  const { theirs, mine } = await twoStores();
  await taken(mine, 'received', await packOf(theirs, 'authority'));
  const before = await numbersIn(mine);
  await report(mine, 'Nog een keer.');
  const letter = (await contentsOf(mine)).files[0];
  if (!letter) throw new Error('the photo came');
  const renaming = named({ title: 'Foto van een ander', sort: 'photo' });
  theValue(await editAddedFile(mine, letter, renaming, sealPorts));
  await taken(mine, 'received', await packOf(theirs, 'full'));
  const after = await numbersIn(mine);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after).toHaveLength(before.length + 1);
  expect(after.map(([, id]) => id)).toContain<AddedFileId>(letter.id);
});

test('what came along with another pack first, and now comes by itself, shifts nothing either', async () => {
  const { theirs, mine } = await twoStores();
  const between = await freshStore();
  const left = await report(theirs, 'Dit gaf een ander niet door.');
  const first = await packOf(theirs, 'authority');
  await taken(between, 'received', first);
  theValue(await saveEntities(between, [removedAfter(left)]));
  await taken(mine, 'received', await packOf(between, 'authority'));
  await report(mine, 'Nog een keer.');
  const before = await numbersIn(mine);
  expect(await taken(mine, 'received', first)).toMatchObject({ restored: 1, kept: 0 });
  const after = await numbersIn(mine);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after).toHaveLength(before.length + 1);
  expect(await contentOf(await packOf(mine, 'authority'))).toMatchObject({ unknown: [] });
});
