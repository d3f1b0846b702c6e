/** What the settings need of the browser and the vault. */
import { useEffect, useState } from 'preact/hooks';
import type { Mode } from '../../domain/mode.ts';
import { ok } from '../../domain/result.ts';
import { isScreenLockTold } from '../../platform/auto-lock.ts';
import {
  giveBackAll,
  giveBackInspection,
  onRightsAdded,
  onRightsRemoved,
} from '../../platform/inspection-rights.ts';
import { askBackground } from '../../platform/messages.ts';
import { report } from '../../platform/report.ts';
import { isRequestRightKept } from '../../platform/request-right.ts';
import { changeSettings, readSettings } from '../../platform/settings.ts';
import { watchedSites } from '../../platform/watched-sites.ts';
import { stayOpen } from '../gate/ports.ts';
import { keepProfile, readProfile } from '../shared/profile.ts';
import { vault } from '../shared/vault.ts';
import { noteWiped } from '../shared/wiped.ts';
import { type Progress, SettingsModel, type SettingsPage, type SettingsPorts } from './model.ts';

const settingsPorts: SettingsPorts = {
  changeMode: async (to, passphrase, signal, onProgress) => {
    const keys = passphrase === null ? {} : { passphrase };
    await stayOpen();
    // Whoever waits for it uses it: the code that is shown after it must not meet a lock.
    const onStep: Progress = (done, total) => {
      stayOpen().catch(report);
      onProgress(done, total);
    };
    return vault.changeMode(to, keys, { signal, onProgress: onStep });
  },
  changePassphrase: vault.changePassphrase,
  newPassphraseWithCode: vault.newPassphraseWithCode,
  newRecoveryCode: async (passphrase) => {
    const made = await vault.newRecoveryCode(passphrase);
    return made.ok ? ok({ recoveryCode: made.value.recoveryCode }) : made;
  },
  lock: vault.lock,
  giveBackRight: giveBackInspection,
  stopWatching: (host) => askBackground('stopWatching', host),
  forgetSender: () => keepProfile(null),
  wipe: async () => {
    noteWiped();
    const wiped = await vault.wipeEverything();
    if (wiped.ok) await giveBackAll();
    return wiped;
  },
  beginAnew: () => location.reload(),
  changeSettings,
  report,
};

async function readKnown(mode: Mode) {
  return {
    mode,
    settings: await readSettings(),
    isScreenLockTold: isScreenLockTold(),
    isRequestRightKept: await isRequestRightKept(),
    watchedSites: await watchedSites(),
    isSenderKept: (await readProfile()) !== null,
  };
}

/** An inspection, or the browser's own settings, may change it while the page is open. */
function watchRequestRight({ noteRequestRight }: SettingsPage): void {
  const look = () => void isRequestRightKept().then(noteRequestRight).catch(report);
  onRightsAdded(look);
  onRightsRemoved(look);
}

/** The settings as they are now; `null` until they are read. What is under way in them goes on. */
export function useSettings(mode: Mode): SettingsPage | null {
  const [page, setPage] = useState<SettingsPage | null>(null);
  useEffect(() => {
    readKnown(mode).then((known) => setPage(new SettingsModel(settingsPorts, known)));
  }, []);
  useEffect(() => {
    if (page) watchRequestRight(page);
  }, [page]);
  useEffect(() => {
    if (page) page.mode.value = mode;
  }, [page, mode]);
  return page;
}
