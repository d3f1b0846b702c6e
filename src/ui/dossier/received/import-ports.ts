/** What opening a pack needs of the browser and the store. What reads packs is loaded when it is needed. */
import { newId, now } from '../../../platform/clock.ts';
import { sha256 } from '../../../platform/digest.ts';
import { report } from '../../../platform/report.ts';
import { vault } from '../../shared/vault.ts';
import type { ImportPorts } from './import-model.ts';

const { withStore } = vault;

export const importPorts: ImportPorts = {
  lookAt: async (files, signal, onProgress) => {
    const [{ lookAtPacks }, { hashing }] = await Promise.all([
      import('../../../flows/look-at-packs.ts'),
      import('../../../workers/hashing.ts'),
    ]);
    return lookAtPacks(files, { hashing, now, signal, onProgress });
  },
  takeOver: (content, maker, signal, onProgress) =>
    withStore(async (store) => {
      const { importPack } = await import('../../../flows/import-pack.ts');
      return importPack(store, content, maker, { now, newId, sha256, signal, onProgress });
    }),
  report,
};
