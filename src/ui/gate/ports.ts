/** What the gate needs of the browser and the vault. */
import type { Mode } from '../../domain/mode.ts';
import { fail, ok } from '../../domain/result.ts';
import { isLockDue, putOffLock } from '../../platform/auto-lock.ts';
import { report } from '../../platform/report.ts';
import { changeSettings, readSettings } from '../../platform/settings.ts';
import { activeTab } from '../../platform/tabs.ts';
import type { UnlockFault } from '../../storage/openers.ts';
import { isPrivatePage, vaultWhenFresh } from '../shared/private-page.ts';
import { vault } from '../shared/vault.ts';
import { ShutScreen } from './GateView.tsx';
import type { GatePorts, Unlocked, VaultState } from './model.ts';

/** There nothing is asked: everything stays in memory, whatever was chosen for this computer. */
async function isInPrivateWindow(): Promise<boolean> {
  return (await activeTab())?.isPrivate ?? false;
}

/** `answer`, once the screens are there that it leads to: whoever is asked something sees it at once. */
async function withScreens<Answer>(answer: Answer): Promise<Answer> {
  await ShutScreen.prepare();
  return answer;
}

/** Locks first when the time has come: the alarm may have been missed while the device slept. */
async function vaultState(): Promise<VaultState> {
  if (await isInPrivateWindow()) return 'open';
  const { lockAfterMinutes } = await readSettings();
  // One that is shut already is not shut again, or the windows would tell each other so for ever.
  if ((await vault.state()) === 'open' && (await isLockDue(lockAfterMinutes))) await vault.lock();
  const state = await vault.state();
  // What was kept in private windows is in memory anyway: there is nothing to choose.
  return isPrivatePage && state === 'fresh' ? 'open' : state;
}

async function begin(mode: Mode, passphrase: string | null): Promise<string | null> {
  await stayOpen();
  const begun = await vault.changeMode(mode, passphrase === null ? {} : { passphrase });
  if (!begun.ok && begun.error === 'already-changing') return null;
  if (!begun.ok) throw new Error(`the vault could not be made: ${begun.error}`);
  return begun.value.recoveryCode;
}

/** Something is used now, so the lock waits. */
export async function stayOpen(): Promise<void> {
  const { lockAfterMinutes } = await readSettings();
  await putOffLock(lockAfterMinutes);
}

/** The lock is put off first: another window looks as soon as it is open. */
async function opened(open: () => ReturnType<typeof vault.unlock>): Promise<Unlocked> {
  await stayOpen();
  const done = await open();
  return done.ok ? ok(null) : fail(sayable(done.error));
}

/** What the lock screen has a sentence for; a broken store has a screen of its own. */
function sayable(error: UnlockFault) {
  switch (error) {
    case 'storage-full':
    case 'storage-unavailable':
    case 'locked':
      throw new Error(`the lock could not be read: ${error}`);
    default:
      return error;
  }
}

export const gatePorts: GatePorts = {
  languageIsChosen: async () =>
    (await isInPrivateWindow()) || (await readSettings()).language !== null || withScreens(false),
  vaultState: async () => {
    const state = await vaultState();
    return state === 'fresh' || state === 'locked' ? withScreens(state) : state;
  },
  mode: async () =>
    (await isInPrivateWindow()) ? 'memory' : ((await vault.mode()) ?? vaultWhenFresh),
  begin,
  unlock: (passphrase) => opened(() => vault.unlock(passphrase)),
  unlockWithCode: (code) => opened(() => vault.unlockWithCode(code)),
  waitMs: vault.waitMs,
  chooseLanguage: async (language) => {
    await changeSettings({ language });
  },
  report,
};
