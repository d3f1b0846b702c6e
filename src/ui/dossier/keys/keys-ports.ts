/** What seals and keys need of the browser and the store. What reads and makes them is loaded when it is needed. */
import { ok, type Result } from '../../../domain/result.ts';
import { newId, now } from '../../../platform/clock.ts';
import { sha256 } from '../../../platform/digest.ts';
import { report } from '../../../platform/report.ts';
import { adviserKeys, keepAdviserKey } from '../../../storage/adviser-keys.ts';
import { currentDossier } from '../../../storage/dossiers.ts';
import { replaceKey, sealLog } from '../../../storage/log.ts';
import type { Store } from '../../../storage/open.ts';
import { vault } from '../../shared/vault.ts';
import { saveAs } from '../letter/save-as.ts';
import { releaseLater } from '../pack/after-saving.ts';
import { pictureFile } from './dots.ts';
import type { KeysHome, KeysPorts, OwnKey } from './keys-model.ts';

const { withStore } = vault;
const real = { now, newId };

export const keysPorts: KeysPorts = {
  look: () => withStore(homeIn),
  seal: (dossierId) => withStore((store) => sealLog(store, dossierId)),
  replaceKey: (dossierId) => withStore((store) => replaceKey(store, dossierId)),
  takeReceipt: (file) =>
    withStore(async (store) => {
      const { takeReceipt } = await import('../../../flows/take-receipt.ts');
      return takeReceipt(store, file, real);
    }),
  makeOwnKey: () =>
    withStore(async (store) => {
      const { newAdviserKey } = await import('../../../hand-over/adviser-key.ts');
      return keepAdviserKey(store, await newAdviserKey(), now());
    }),
  openSeal: (sealed, file) =>
    withStore(async (store) => {
      const { openSeal } = await import('../../../flows/open-seal.ts');
      return openSeal(store, sealed, file);
    }),
  savePicture: async (dots) => {
    const url = URL.createObjectURL(await pictureFile(dots));
    saveAs('sleutel-kantlijn.png', url);
    releaseLater(url);
  },
  addressOf: (file) => URL.createObjectURL(file),
  releaseAddress: releaseLater,
  report,
};

async function homeIn(store: Store): Promise<Result<KeysHome, 'storage-full'>> {
  const { dossierSeal } = await import('../../../flows/dossier-seal.ts');
  const dossier = await currentDossier(store, real);
  if (!dossier.ok) return dossier;
  const [seal, own] = await Promise.all([dossierSeal(store, dossier.value.id), ownKeyIn(store)]);
  return ok({ seal, own });
}

async function ownKeyIn(store: Store): Promise<OwnKey | null> {
  const [newest, ...older] = await adviserKeys(store);
  if (newest === undefined) return null;
  const [{ wordsOfKey }, { keyDots }] = await Promise.all([
    import('../../../hand-over/adviser-key.ts'),
    import('../../../hand-over/key-picture.ts'),
  ]);
  const { key } = newest;
  return { key, words: await wordsOfKey(key, sha256), dots: keyDots(key), older: older.length };
}
