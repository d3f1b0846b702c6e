/** Letters that are being written: kept as they are typed, gone when they are thrown away, and moved along. */
import { expect, test } from 'vitest';
import type { LetterDraftId } from '../../../src/domain/ids.ts';
import type { LetterChoice } from '../../../src/domain/letter-draft.ts';
import { saveLetter, withdrawLetter } from '../../../src/flows/save-letter.ts';
import { currentDossier, loadDossier } from '../../../src/storage/dossiers.ts';
import { letterVersions } from '../../../src/storage/letter-drafts.ts';
import type { Store } from '../../../src/storage/open.ts';
import { allRows } from '../../../src/storage/rows.ts';
import { backupOf, restored, saveReports } from '../backup/backups.ts';
import { freshName, freshStore, newId, openWindow, ports, theValue } from '../storage/stores.ts';

const choice = (text: string): LetterChoice => ({
  organisation: { kind: 'entered', name: 'Gemeente Voorbeeldstad', address: 'Plein 1' },
  practice: 'recording-interview',
  letter: 'erasure',
  language: 'nl',
  follows: null,
  details: [{ field: 'reason', kind: 'text', text }],
});

const save = async (store: Store, text: string, id = newId<LetterDraftId>()) =>
  theValue(await saveLetter(store, id, choice(text), ports));

async function lettersIn(store: Store) {
  const dossier = theValue(await currentDossier(store, ports));
  const loaded = await loadDossier(store, dossier.id);
  return loaded?.letters ?? [];
}

const all = async (store: Store) => JSON.stringify((await allRows(await store.session())).entities);

test('letters come back, the one that was written last first', async () => {
  const store = await freshStore();
  const [one, other] = [await save(store, 'een'), await save(store, 'twee')];
  expect(await lettersIn(store)).toEqual([other, one]);
  const later = await save(store, 'drie', one.id);
  expect(await lettersIn(store)).toEqual([later, other]);
});

test('of a letter that is saved over and over one version stays', async () => {
  const store = await freshStore();
  const { id } = await save(store, 'Ik vind');
  await Promise.all(['Ik vind dat', 'Ik vind dat dit', 'Ik'].map((text) => save(store, text, id)));
  expect(await letterVersions(store, id)).toHaveLength(1);
  expect(await all(store)).not.toContain('Ik vind dat');
});

test('what was typed in a letter that is thrown away is nowhere any more', async () => {
  const store = await freshStore();
  const letter = await save(store, 'Mijn zus Kwikstaart');
  theValue(await withdrawLetter(store, letter, ports));
  expect(await lettersIn(store)).toEqual([]);
  expect(await all(store)).not.toContain('Kwikstaart');
});

test('a letter that was thrown away stays so when a window that has it open saves later', async () => {
  const name = freshName();
  const [one, other] = [await openWindow(name), await openWindow(name)];
  const letter = await save(one, 'een');
  theValue(await withdrawLetter(other, letter, ports));
  await save(one, 'nog iets', letter.id);
  expect(await lettersIn(one)).toEqual([]);
  expect(await all(one)).not.toContain('nog iets');
});

test('a backup brings letters along, and puts none back that was thrown away since', async () => {
  const [one, other] = [await freshStore(), await freshStore()];
  await saveReports(one, []);
  const letter = await save(one, 'een');
  const { file } = await backupOf(one);
  await restored(other, file);
  expect(await lettersIn(other)).toEqual([letter]);
  theValue(await withdrawLetter(one, letter, ports));
  await restored(one, file);
  expect(await lettersIn(one)).toEqual([]);
});
