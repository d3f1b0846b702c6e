/** What time stamps need of the browser and the store. What reads them is loaded when it is needed. */
import { newId, now } from '../../../platform/clock.ts';
import { newNonce } from '../../../platform/nonce.ts';
import { report } from '../../../platform/report.ts';
import { vault } from '../../shared/vault.ts';
import { releaseLater } from '../pack/after-saving.ts';
import type { StampPorts } from './stamp-model.ts';

const { withStore } = vault;
const real = { now, newId };

export const stampPorts: StampPorts = {
  list: () =>
    withStore(async (store) => {
      const { packsMade } = await import('../../../flows/kept-stamps.ts');
      return { ok: true, value: await packsMade(store) };
    }),
  ask: (of) =>
    withStore(async (store) => {
      const { askStamp } = await import('../../../flows/ask-stamp.ts');
      return askStamp(store, of, { ...real, newNonce });
    }),
  take: (asked, files) =>
    withStore(async (store) => {
      const { takeStamp } = await import('../../../flows/take-stamp.ts');
      return takeStamp(store, asked, files, real);
    }),
  putIn: async (pack, stamped, signal, onProgress) => {
    const [{ stampPack }, { hashing }] = await Promise.all([
      import('../../../flows/stamp-pack.ts'),
      import('../../../workers/hashing.ts'),
    ]);
    return stampPack(pack, stamped, { hashing, now, signal, onProgress });
  },
  addressOf: ({ file }) => URL.createObjectURL(file),
  releaseAddress: releaseLater,
  report,
};
