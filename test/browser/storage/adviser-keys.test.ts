/** Keys by which locked packs are opened here: they stay on the device, and none is lost to a newer one. */
import { expect, test } from 'vitest';
import { instantOf } from '../../../src/domain/instant.ts';
import { newAdviserKey } from '../../../src/hand-over/adviser-key.ts';
import { adviserKeys, keepAdviserKey } from '../../../src/storage/adviser-keys.ts';
import { backupOf, diskAsText, restoring } from '../backup/backups.ts';
import { freshName, freshStore, openWindow, theValue } from './stores.ts';

const at = (day: string) => instantOf(new Date(day));

test('the newest is given out and the older ones still open, in every window', async () => {
  const name = freshName();
  const [first, second] = [await newAdviserKey(), await newAdviserKey()];
  const store = await openWindow(name);
  theValue(await keepAdviserKey(store, second, at('2026-02-02')));
  theValue(await keepAdviserKey(store, first, at('2026-01-01')));
  const kept = await adviserKeys(await openWindow(name));
  expect(kept.map(({ secret }) => secret)).toEqual([second.secret, first.secret]);
});

test('the secret half lies sealed, and is in no backup', async () => {
  const store = await freshStore();
  const own = await newAdviserKey();
  theValue(await keepAdviserKey(store, own, at('2026-01-01')));
  expect(await diskAsText(store)).not.toContain(own.secret);
  const other = await freshStore();
  theValue(await restoring(other, (await backupOf(store)).file));
  expect(await adviserKeys(other)).toEqual([]);
});
