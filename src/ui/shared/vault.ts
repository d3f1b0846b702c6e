/**
 * The vault of this page. What opens it is loaded at the first question, so that a popup is painted before;
 * from then on it is there.
 */
import type { SharedStore } from '../../storage/shared-store.ts';

const opened = async (): Promise<SharedStore> => (await import('./opened-vault.ts')).openedVault;

export const vault: SharedStore = {
  theStore: async () => (await opened()).theStore(),
  withStore: async (work) => (await opened()).withStore(work),
  state: async () => (await opened()).state(),
  mode: async () => (await opened()).mode(),
  lock: async () => (await opened()).lock(),
  unlock: async (passphrase) => (await opened()).unlock(passphrase),
  unlockWithCode: async (code) => (await opened()).unlockWithCode(code),
  waitMs: async () => (await opened()).waitMs(),
  changeMode: async (...change) => (await opened()).changeMode(...change),
  changePassphrase: async (old, next) => (await opened()).changePassphrase(old, next),
  newPassphraseWithCode: async (code, next) => (await opened()).newPassphraseWithCode(code, next),
  newRecoveryCode: async (passphrase) => (await opened()).newRecoveryCode(passphrase),
  wipeEverything: async () => (await opened()).wipeEverything(),
  close: async () => (await opened()).close(),
};
