/** What opening a pack needs of the browser and the store. What reads packs is loaded when it is needed. */
import { ok } from '../../../domain/result.ts';
import { passphrasesMeant } from '../../../domain/words-of.ts';
import { newId, now } from '../../../platform/clock.ts';
import { sha256 } from '../../../platform/digest.ts';
import { report } from '../../../platform/report.ts';
import { adviserKeys } from '../../../storage/adviser-keys.ts';
import { vault } from '../../shared/vault.ts';
import type { ImportPorts } from './import-model.ts';

const { withStore } = vault;

export const importPorts: ImportPorts = {
  lookAt: async (files, typed, signal, onProgress) => {
    const [{ lookAtPacks }, { openLockedPacks }, { hashing }, { ageInWorker }] = await Promise.all([
      import('../../../flows/look-at-packs.ts'),
      import('../../../flows/open-locked-packs.ts'),
      import('../../../workers/hashing.ts'),
      import('../../../workers/age-work.ts'),
    ]);
    const keys = await withStore(async (store) => ok(await adviserKeys(store)));
    if (!keys.ok) return keys;
    const means = {
      passphrases: typed === null ? [] : passphrasesMeant(typed),
      secrets: keys.value.map(({ secret }) => secret),
    };
    const opened = await openLockedPacks(files, means, {
      signal,
      onProgress,
      open: (file, by, place, heard) =>
        ageInWorker({ kind: 'open', file, means: by, place }, { signal, onProgress: heard }),
    });
    if (!opened.ok) return opened;
    const { files: inside, drop } = opened.value;
    const looked = await lookAtPacks(inside, { hashing, now, signal, onProgress });
    if (looked.ok) return ok({ look: looked.value, drop });
    await drop();
    return looked;
  },
  takeOver: (content, maker, signal, onProgress) =>
    withStore(async (store) => {
      const { importPack } = await import('../../../flows/import-pack.ts');
      return importPack(store, content, maker, { now, newId, sha256, signal, onProgress });
    }),
  report,
};
